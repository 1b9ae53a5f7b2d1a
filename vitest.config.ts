import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      'openapi',
      'packages/*',
      'apps/*',
      'benchmarks',
      'consumers',
      { test: { name: 'scripts', include: ['scripts/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
})
