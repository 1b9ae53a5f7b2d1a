import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'

import { root } from './lib/workspace.ts'

/** Runs the gate with a registry that gives this answer. */
async function gate(status: number, answer: unknown, environment: NodeJS.ProcessEnv = {}) {
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const args = ['scripts/vulnerabilities.ts', '--registry', `http://127.0.0.1:${port}/`]
  const { GITHUB_ACTIONS: _, ...inherited } = process.env
  const env = { ...inherited, ...environment }
  return new Promise<{ code: unknown; output: string }>((settle) => {
    execFile('node', args, { cwd: root, env }, (error, stdout, stderr) =>
      settle({ code: error?.code ?? 0, output: stdout + stderr }),
    )
  })
}

const advisory = {
  id: 1,
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  title: 'Reads what it should not',
  severity: 'low',
  vulnerable_versions: '<9999',
}

test('a registry that knows of no vulnerability', async () => {
  const { code, output } = await gate(200, {})
  expect(output).toBe('No run-time dependency has a known vulnerability.\n')
  expect(code).toBe(0)
})

test('a vulnerability fails, with its address and the path that brings it in', async () => {
  const { code, output } = await gate(200, { fastify: [advisory] })
  expect(output).toContain(`fastify <9999: ${advisory.title} (low, ${advisory.url}), by apps__api>`)
  expect(code).toBe(1)
})

test('a registry that cannot tell passes on a desk, and says that nothing was checked', async () => {
  const { code, output } = await gate(405, {})
  expect(output).toMatch(/^NOT CHECKED for known vulnerabilities\. .* 405/)
  expect(code).toBe(0)
})

test('a registry that cannot tell fails in GitHub', async () => {
  const { code, output } = await gate(405, {}, { GITHUB_ACTIONS: 'true' })
  expect(output).toContain('405')
  expect(code).toBe(1)
})
