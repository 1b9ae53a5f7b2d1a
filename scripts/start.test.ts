import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { root } from './lib/workspace.ts'

const PATIENCE = 120_000

function run(command: string[], environment: Record<string, string> = {}, argv0?: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'apigw-start-'))
  const [file = '', ...args] = command
  const child = spawn(file, args, {
    cwd: root,
    env: {
      ...process.env,
      API_PORT: '0',
      MOCK_PORT: '0',
      DOCS_PORT: '0',
      PORT: '0',
      DATA_DIR: join(dataDir, 'data'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    argv0,
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  })
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr.on('data', (data: Buffer) => (output += data.toString()))
  return { child, output: () => output }
}

async function until<Value>(find: () => Promise<Value | undefined>): Promise<Value> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const value = await find()
    if (value !== undefined) return value
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('It did not happen in time')
}

const urlIn = (output: () => string, pattern: RegExp) =>
  until(async () => pattern.exec(output())?.[1])

const isGone = async (url: string): Promise<true | undefined> =>
  fetch(url).then(
    () => undefined,
    () => true,
  )

const exited = async (child: ChildProcess) => {
  if (child.exitCode === null) await once(child, 'exit')
  return child.exitCode
}

test('start --once shows both answers and exits 0', async () => {
  const { child, output } = run(['node', 'scripts/start.ts', '--once'])
  expect(await exited(child)).toBe(0)
  expect(output().match(/POST .*: 200/g)).toHaveLength(2)
})

test('start serves all three until it is interrupted, then ends at once', async () => {
  const { child, output } = run(['node', 'scripts/start.ts'])
  await until(async () => (output().includes('Ctrl-C ends everything') ? true : undefined))
  const urls = output().match(/http:\/\/127\.0\.0\.1:\d+(?=\n)/g) ?? []
  expect(urls).toHaveLength(3)
  for (const url of urls) expect((await fetch(url)).status).toBeLessThan(500)
  expect(await (await fetch(urls[2] ?? '')).text()).toContain('<html')
  // Pages of the documentation may ask both servers.
  const origin = urls[2] ?? ''
  for (const url of urls.slice(0, 2)) {
    const { headers } = await fetch(url, { headers: { origin } })
    expect(headers.get('access-control-allow-origin')).toBe(origin)
  }

  // Prism does not survive this; the others and, after a moment, the mock do.
  const headers = { 'X-Auth-Token': 'token', 'Content-Type': 'application/json' }
  const path = '/v2/0123456789abcdef0123456789abcdef/apigw/certificates'
  const fatal = { method: 'POST', headers, body: '{"名":1}', signal: AbortSignal.timeout(5000) }
  await expect(fetch(urls[1] + path, fatal)).rejects.toThrow()
  await until(async () => ((await isGone(urls[1] ?? '')) ? undefined : true))
  expect(output()).toContain('The Prism mock ended and is started again.')
  expect((await fetch(urls[0] ?? '')).status).toBe(404)
  child.kill('SIGINT')
  expect(await exited(child)).toBe(0)
  for (const url of urls) expect(await isGone(url)).toBe(true)
})

test('a taken port is named, with the variable that moves it', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const { child, output } = run(['node', 'scripts/start.ts', '--once'], {
    MOCK_PORT: String(port),
  })
  expect(await exited(child)).toBe(1)
  expect(output()).toContain(`Prism mock: port ${port} is taken. Set MOCK_PORT`)
})

test.for(['api', 'mock'])('pnpm %s ends when what launched it is gone', async (name) => {
  // Like a TERM to npx: the launcher dies, and the shell between it and the server stays.
  const launcher = `sh -c "node scripts/${name}.ts; :" & wait`
  const { child, output } = run(['sh', '-c', launcher], {}, 'npx')
  const url = await urlIn(output, /listening on (http:\S+)/)
  expect(await isGone(url)).toBeUndefined()
  child.kill('SIGKILL')
  expect(await until(() => isGone(url))).toBe(true)
})
