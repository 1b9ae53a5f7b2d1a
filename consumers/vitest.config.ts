import { defineProject } from 'vitest/config'

export default defineProject({
  test: {
    name: 'consumers',
    globalSetup: ['src/tarballs.ts'],
    include: ['src/**/*.test.ts'],
    // An installation, several compilations and runs, on a machine that does other things too.
    testTimeout: 300_000,
    // What is installed weighs 460 MB.
    hookTimeout: 300_000,
  },
})
