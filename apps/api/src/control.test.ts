import { issueCertificate } from '@apigw-certificates/x509/testing'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'

import {
  development,
  startEmulator,
  SnapshotError,
  type EmulatorOptions,
  type Fault,
} from './index.js'

const path = `/v2/${development.projectId}/apigw`
const headers = { 'x-auth-token': development.token, 'content-type': 'application/json' }

async function start(options: EmulatorOptions = {}) {
  const emulator = await startEmulator(options)
  onTestFinished(() => emulator.close())
  const control = async (method: string, name: string, body?: unknown) => {
    const response = await fetch(`${emulator.url}/_emulator/${name}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    })
    const text = await response.text()
    const value: unknown = text === '' ? undefined : JSON.parse(text)
    return { status: response.status, body: value }
  }
  const { chain, privateKey } = await issueCertificate({
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date('2030-01-01T00:00:00Z'),
  })
  const create = (more: Record<string, string> = {}) =>
    fetch(`${emulator.url}${path}/certificates`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body: JSON.stringify({ name: 'example_com', cert_content: chain, private_key: privateKey }),
    })
  const list = async () => {
    const query = `instance_id=${development.gatewayId}`
    const response = await fetch(`${emulator.url}${path}/certificates?${query}`, { headers })
    return ((await response.json()) as { certs: { id: string }[] }).certs.map(({ id }) => id)
  }
  return { emulator, control, create, list, privateKey }
}

const codeOf = async (response: Response) =>
  `${response.status} ${String(((await response.json()) as { error_code?: string }).error_code)}`

test('a snapshot brings back what was kept, without keys', async () => {
  const { control, create, list, privateKey } = await start()
  await create()
  await create()
  const before = await list()
  const { status, body: snapshot } = await control('GET', 'snapshot')
  expect(status).toBe(200)
  expect(JSON.stringify(snapshot)).not.toContain(privateKey.split('\n')[1])
  expect(await control('DELETE', 'state')).toEqual({ status: 204, body: undefined })
  expect(await list()).toEqual([])
  expect((await control('PUT', 'snapshot', snapshot)).status).toBe(204)
  expect(await list()).toEqual(before)
})

test('the same is there without HTTP', async () => {
  const { emulator, create, list } = await start()
  await create()
  const snapshot = await emulator.snapshot()
  const before = await list()
  await emulator.reset()
  expect(await list()).toEqual([])
  await emulator.restore(snapshot)
  expect(await list()).toEqual(before)
  const [stored] = snapshot.certificates
  if (!stored) throw new Error('nothing was kept')
  const twice = { version: 1, certificates: [stored, stored] } as const
  await expect(emulator.restore(twice)).rejects.toThrow(SnapshotError)
  await expect(emulator.restore(twice)).rejects.toThrow('is there twice')
})

test.for([
  [{}, 'version'],
  [{ version: 2, certificates: [] }, 'version'],
  [{ version: 1, certificates: [{}] }, 'certificates.0'],
  ['{', 'JSON'],
] as const)('refuses the snapshot %j and keeps what is there', async ([snapshot, part]) => {
  const { control, create, list } = await start()
  await create()
  const answer = await control('PUT', 'snapshot', snapshot)
  expect(answer.status).toBe(400)
  expect((answer.body as { message: string }).message).toContain(part)
  expect(await list()).toHaveLength(1)
})

test('the clock can be moved, and certificates expire by it', async () => {
  const { control, create } = await start()
  expect((await create()).status).toBe(200)
  const moved = await control('PUT', 'clock', { time: '2031-01-01T00:00:00Z' })
  expect(moved.status).toBe(200)
  expect((moved.body as { time: string }).time).toMatch(/^2031-01-01T00:00:0/)
  expect(await codeOf(await create())).toBe('400 APIG.2102')
  await control('DELETE', 'clock')
  const created = (await (await create()).json()) as { create_time: string }
  expect(Math.abs(Date.parse(created.create_time) - Date.now())).toBeLessThan(60_000)
  expect((await control('PUT', 'clock', { time: 'tomorrow' })).status).toBe(400)
})

test.for([new Date(NaN), new Date(-1), new Date('9999-01-01T00:00:00Z')])(
  'the clock cannot be moved to %s',
  async (time) => {
    const { emulator, control } = await start()
    expect(() => emulator.setTime(time)).toThrow(RangeError)
    const body = { time: Number.isNaN(time.getTime()) ? '' : time.toISOString() }
    expect((await control('PUT', 'clock', body)).status).toBe(400)
    expect(Math.abs(emulator.now().getTime() - Date.now())).toBeLessThan(60_000)
  },
)

test('a token can be had at the last time that the clock can be moved to', async () => {
  const { emulator } = await start()
  emulator.setTime(new Date('9998-12-31T23:59:59Z'))
  const { name, password, domain } = development.user
  const user = { name, password, domain: { name: domain } }
  const answer = await fetch(`${emulator.url}/v3/auth/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ auth: { identity: { methods: ['password'], password: { user } } } }),
  })
  expect(answer.status).toBe(201)
})

test('a fault answers instead of the operation, as often as it says', async () => {
  const { control, create, list } = await start()
  const fault = {
    operationId: 'createCertificate',
    times: 2,
    status: 500,
    code: 'APIG.9008',
    headers: { 'retry-after': '1' },
  }
  expect((await control('PUT', 'faults', [fault])).body).toEqual([fault])
  expect(await list()).toEqual([])
  const first = await create()
  expect(first.headers.get('retry-after')).toBe('1')
  expect(first.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
  expect(await codeOf(first)).toBe('500 APIG.9008')
  expect((await control('GET', 'faults')).body).toEqual([{ ...fault, times: 1 }])
  expect((await create()).status).toBe(500)
  expect((await create()).status).toBe(200)
  expect((await control('GET', 'faults')).body).toEqual([])
})

test('the message of a fault has no placeholder in it', async () => {
  const { emulator, create } = await start()
  emulator.setFaults([{ status: 404, code: 'APIG.3030' }])
  const answer = await create()
  expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
  expect(await answer.json()).toEqual({
    error_code: 'APIG.3030',
    error_msg: 'The instance does not exist;id:',
  })
})

test('a connection can break before the request is handled, or after', async () => {
  const { emulator, create, list } = await start()
  emulator.setFaults([{ operationId: 'createCertificate', times: 1, drop: 'request' }])
  await expect(create()).rejects.toThrow('fetch failed')
  expect(await list()).toHaveLength(0)
  emulator.setFaults([{ operationId: 'createCertificate', times: 1, drop: 'answer' }])
  const key = { 'idempotency-key': 'one' }
  await expect(create(key)).rejects.toThrow('fetch failed')
  expect(await list()).toHaveLength(1)
  expect((await create(key)).status).toBe(200)
  expect(await list()).toHaveLength(1)
})

test('a request can be delayed', async () => {
  const { emulator, create } = await start()
  emulator.setFaults([{ delay: 100 }])
  const begin = performance.now()
  expect((await create()).status).toBe(200)
  expect(performance.now() - begin).toBeGreaterThan(95)
})

test('a request that is still delayed does not outlive the emulator', async () => {
  const script = `
    import { development, startEmulator } from '@apigw-certificates/api'
    const emulator = await startEmulator()
    emulator.setFaults([{ delay: 60_000, times: 1 }])
    const abort = new AbortController()
    const sent = fetch(emulator.url + '/v2/' + development.projectId + '/apigw/instances', { signal: abort.signal })
    while (emulator.faults().length > 0) await new Promise((settle) => setTimeout(settle, 5))
    abort.abort()
    await sent.catch(() => {})
    await emulator.close()`
  const begin = performance.now()
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(performance.now() - begin).toBeLessThan(30_000)
})

test.for([
  [{}, 'expected array'],
  [[{ operationId: 'nothing' }], 'operationId'],
  [[{ status: 200 }], 'status'],
  [[{ stauts: 500 }], 'stauts'],
  [[{ delay: 1e9 }], 'delay'],
  [[{ times: 0 }], 'times'],
  [[{ drop: 'answer', status: 503 }], 'drop'],
  [[{ code: 'APIG.9008' }], 'code'],
  [[{ headers: { 'retry-after': '1' } }], 'headers'],
  [[{ status: 503, headers: { 'no header': 'x' } }], 'no header'],
  [[{ status: 503, headers: { 'x-line': 'a\r\nb' } }], 'x-line'],
] as const)('refuses the faults %j', async ([faults, part]) => {
  const { control, emulator } = await start()
  const answer = await control('PUT', 'faults', faults)
  expect(answer.status).toBe(400)
  expect((answer.body as { message: string }).message).toContain(part)
  expect(() => emulator.setFaults(faults as unknown as Fault[])).toThrow(RangeError)
})

test('reset ends faults and goes back to the clock of the system', async () => {
  const { emulator, control, create } = await start()
  emulator.setTime(new Date('2031-01-01T00:00:00Z'))
  emulator.setFaults([{ status: 503 }])
  expect((await create()).status).toBe(503)
  await control('DELETE', 'state')
  expect((await create()).status).toBe(200)
})
