import { defineProject } from 'vitest/config'

export default defineProject({
  test: {
    name: 'consumers',
    include: ['src/**/*.test.ts'],
    testTimeout: 120_000,
    // What is installed weighs 460 MB.
    hookTimeout: 300_000,
  },
})
