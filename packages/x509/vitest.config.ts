import { spawnSync } from 'node:child_process'
import { defineProject } from 'vitest/config'

// A user may lack the command; CI may not: there the comparison fails instead.
const needsOpenssl = ['src/differential.test.ts']
const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const exclude = hasOpenssl || process.env['CI'] !== undefined ? [] : needsOpenssl
if (exclude.length > 0) {
  console.warn(
    `The openssl command is not there, so these tests are LEFT OUT: ${exclude.join(', ')}`,
  )
}

export default defineProject({
  test: {
    name: 'x509',
    include: ['src/**/*.test.ts'],
    exclude,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
