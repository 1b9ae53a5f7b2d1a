import { createClient } from '@apigw-certificates/client'
import { accessKeyAuth } from '@apigw-certificates/client/access-key'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { readConfiguration } from './configuration.js'
import { ConfigurationError, development, startEmulator, type EmulatorOptions } from './index.js'
import { migratePostgres } from './postgres-store.js'
import { newUpload, runMain, send, startApi } from './test-support/api-process.js'
import { startPostgres, type PostgresServer } from './test-support/postgres.js'

/** Nothing comes back to a bucket of this rate while a test runs. */
const SLOW = 0.01

async function start(options: EmulatorOptions) {
  const emulator = await startEmulator(options)
  onTestFinished(() => emulator.close())
  const get = (token?: string, projectId: string = development.projectId) =>
    fetch(`${emulator.url}/v2/${projectId}/apigw/instances`, {
      headers: { ...(token !== undefined && { 'x-auth-token': token }) },
    })
  return { ...emulator, get }
}

describe('the rate limit', () => {
  test('lets a burst through, then answers when to come again', async () => {
    const { get } = await start({ rateLimit: SLOW, rateBurst: 5 })
    const answers = await Promise.all(Array.from({ length: 8 }, () => get(development.token)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
    expect(refused).toHaveLength(3)
    for (const answer of refused) {
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(50)
      // oxlint-disable-next-line no-await-in-loop
      expect(await answer.json()).toMatchObject({
        error_code: 'APIGW.0308',
        error_msg: 'The throttling threshold has been reached.',
      })
    }
  })

  test('is over when the seconds that it named have passed', async () => {
    const { get } = await start({ rateLimit: 0.25 })
    expect((await get(development.token)).status).toBe(200)
    const refused = await get(development.token)
    expect(refused.status).toBe(429)
    const seconds = Number(refused.headers.get('retry-after'))
    expect([1, 2, 3, 4]).toContain(seconds)
    await sleep(seconds * 1000)
    expect((await get(development.token)).status).toBe(200)
  })

  test('of one project is not that of another', async () => {
    const { get } = await start({ rateLimit: SLOW })
    const other = () => get('dev-token-other-project', 'fedcba9876543210fedcba9876543210')
    const own = () => get(development.token)
    expect([(await own()).status, (await own()).status]).toEqual([200, 429])
    expect([(await other()).status, (await other()).status]).toEqual([200, 429])
  })

  test('is not used up by requests whose credentials or project are refused', async () => {
    const { get } = await start({ rateLimit: SLOW })
    for (const [token, status] of [
      [undefined, 401],
      ['anything', 401],
      ['dev-token-expired', 401],
      ['dev-token-other-project', 403],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await get(token)).status).toBe(status)
    }
    expect((await get(development.token)).status).toBe(200)
  })

  test('is the same for tokens and signatures', async () => {
    const { get, url } = await start({ rateLimit: SLOW, rateBurst: 2 })
    const { accessKey, secretKey, projectId } = development
    const signed = async (secret: string) => {
      const auth = accessKeyAuth({ accessKey, secretKey: secret })
      const client = createClient({ endpoint: url, projectId, auth, retries: false })
      return (await client.listGateways()).status
    }
    expect(await signed('another-secret-key')).toBe(401)
    expect([await signed(secretKey), (await get(development.token)).status]).toEqual([200, 200])
    expect([await signed(secretKey), (await get(development.token)).status]).toEqual([429, 429])
  })

  test('is not for IAM, and not for what controls the emulator', async () => {
    const { get, url } = await start({ rateLimit: SLOW })
    await get(development.token)
    for (const path of ['/_emulator/clock', '/v3/auth/tokens']) {
      // oxlint-disable-next-line no-await-in-loop
      const { status } = await fetch(url + path, { headers: { 'x-auth-token': development.token } })
      expect(status).not.toBe(429)
    }
  })

  test('answers before a large body has come', async () => {
    const { get, url } = await start({ rateLimit: SLOW })
    await get(development.token)
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    socket.write(
      `POST /v2/${development.projectId}/apigw/certificates HTTP/1.1\r\nHost: 127.0.0.1\r\n` +
        `X-Auth-Token: ${development.token}\r\nContent-Type: application/json\r\n` +
        'Content-Length: 100000000\r\n\r\n{',
    )
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1.1 429 .*\r\nretry-after: \d+\r\n/s)
    socket.destroy()
    const body = 'x'.repeat(1024 * 1024)
    expect((await send(url, 'POST', '/certificates', body)).status).toBe(429)
  })

  test('is waited for by the client, whatever the operation', async () => {
    const { url } = await start({ rateLimit: 0.25 })
    const waits: number[] = []
    const client = createClient({
      endpoint: url,
      projectId: development.projectId,
      auth: { token: development.token },
      onRetry: ({ delay }) => waits.push(delay),
    })
    const upload = await newUpload()
    expect((await client.listGateways()).status).toBe(200)
    expect((await client.createCertificate({ body: upload('client_waits') })).status).toBe(200)
    expect([1000, 2000, 3000, 4000]).toContain(waits[0])
  })
})

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.close())

/** A folder or a database for each store; SQLite and PostgreSQL are real ones. */
const stores: Readonly<Record<string, () => EmulatorOptions | Promise<EmulatorOptions>>> = {
  memory: () => ({}),
  SQLite: () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'apigw-emulator-'))
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
    return { dataDir }
  },
  PostgreSQL: async () => {
    const databaseUrl = await server.newDatabase()
    await migratePostgres(databaseUrl)
    return { databaseUrl }
  },
}

test.for(Object.entries(stores))(
  'the quota is kept when many are created at once: %s',
  async ([, open]) => {
    const { url, snapshot } = await start({ quota: 10, ...(await open()) })
    const upload = await newUpload()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        send(url, 'POST', '/certificates', upload(`quota_${index}`)),
      ),
    )
    const refused = answers.filter(({ status }) => status === 403)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
    expect(refused.map(({ body }) => body['error_code'])).toEqual(
      Array.from({ length: 40 }, () => 'APIG.3100'),
    )
    expect((await snapshot()).certificates).toHaveLength(10)
  },
)

test('the variables limit the process', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'apigw-emulator-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const limits = { RATE_LIMIT: `${SLOW}`, RATE_BURST: '2', CERTIFICATE_QUOTA: '1' }
  const api = await startApi({ DATA_DIR: dataDir, ...limits })
  onTestFinished(() => api.end('SIGTERM'))
  const upload = await newUpload()
  const create = async () => {
    const { status, body } = await send(api.url, 'POST', '/certificates', upload('variables'))
    return `${status} ${String(body['error_code'])}`
  }
  expect([await create(), await create(), await create()]).toEqual([
    '200 undefined',
    '403 APIG.3100',
    '429 APIGW.0308',
  ])
})

test('a variable that cannot be used ends the process with a line that says why', async () => {
  expect(await runMain({ PORT: '0', RATE_LIMIT: 'many' })).toEqual({
    code: 1,
    output: 'apigw-emulator: RATE_LIMIT must be a number from 0.001 to 1000000, not "many".\n',
  })
})

describe('what cannot be used', () => {
  test.for([
    ['RATE_LIMIT', '', 'a number from 0.001 to 1000000'],
    ['RATE_LIMIT', '0', 'a number from'],
    ['RATE_LIMIT', '-1', 'a number from'],
    ['RATE_LIMIT', 'NaN', 'a number from'],
    ['RATE_LIMIT', 'Infinity', 'a number from'],
    ['RATE_LIMIT', '0x10', 'a number from'],
    ['RATE_LIMIT', '1000001', 'a number from'],
    ['RATE_BURST', '0', 'a whole number from 1 to 1000000'],
    ['RATE_BURST', '1.5', 'a whole number from'],
    ['CERTIFICATE_QUOTA', '0', 'a whole number, at least 1'],
    ['CERTIFICATE_QUOTA', '-5', 'a whole number, at'],
    ['CERTIFICATE_QUOTA', '2.5', 'a whole number, at'],
    ['CERTIFICATE_QUOTA', '9'.repeat(30), 'a whole number, at'],
  ] as const)('as a variable: %s=%j', ([name, value, allowed]) => {
    const read = () => readConfiguration({ RATE_LIMIT: '1', [name]: value })
    expect(read).toThrow(ConfigurationError)
    expect(read).toThrow(`${name} must be ${allowed}`)
    expect(read).toThrow(`not "${value}".`)
  })

  test.for([
    [{ rateLimit: NaN }, 'rateLimit must be a number from 0.001 to 1000000, not "NaN".'],
    [{ rateLimit: 0 }, 'rateLimit must be'],
    [{ rateLimit: -1 }, 'rateLimit must be'],
    [{ rateLimit: '5' as unknown as number }, 'rateLimit must be'],
    [{ rateLimit: null as unknown as number }, 'rateLimit must be'],
    [{ rateLimit: 1, rateBurst: NaN }, 'rateBurst must be a whole number from 1 to 1000000'],
    [{ rateLimit: 1, rateBurst: 0 }, 'rateBurst must be'],
    [{ rateLimit: 1, rateBurst: 1.5 }, 'rateBurst must be'],
    [{ rateLimit: 1, rateBurst: Infinity }, 'rateBurst must be'],
    [{ rateBurst: 5 }, 'rateBurst means nothing without rateLimit.'],
    [{ quota: NaN }, 'quota must be a whole number, at least 1, not "NaN".'],
    [{ quota: 0 }, 'quota must be'],
    [{ quota: -1 }, 'quota must be'],
    [{ quota: 1.5 }, 'quota must be'],
  ] as const)('in code: %j', async ([options, message]) => {
    const started = startEmulator(options)
    await expect(started).rejects.toThrow(ConfigurationError)
    await expect(started).rejects.toThrow(message)
  })

  test('a burst without a rate, as a variable', () => {
    expect(() => readConfiguration({ RATE_BURST: '5' })).toThrow(
      'RATE_BURST means nothing without RATE_LIMIT.',
    )
  })
})

test('limits that can be used are read, and there are none by default', async () => {
  const variables = { RATE_LIMIT: '2.5', RATE_BURST: '10', CERTIFICATE_QUOTA: '100' }
  expect(readConfiguration(variables)).toMatchObject({ rateLimit: 2.5, rateBurst: 10, quota: 100 })
  const { get } = await start({ rateLimit: Infinity, quota: Infinity })
  const answers = await Promise.all(Array.from({ length: 100 }, () => get(development.token)))
  expect(answers.every(({ status }) => status === 200)).toBe(true)
})
