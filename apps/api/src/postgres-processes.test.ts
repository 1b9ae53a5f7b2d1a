import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { development } from './index.js'
import { SCHEMA_VERSION } from './postgres/sql.js'
import { newUpload, runMain, send, startApi, type Answer } from './test-support/api-process.js'
import { startPostgres, type PostgresServer } from './test-support/postgres.js'

const CONCURRENT = 50

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.close())

async function newDatabase(): Promise<string> {
  const url = await server.newDatabase()
  expect(await runMain({ DATABASE_URL: url }, 'migrate')).toMatchObject({ code: 0 })
  return url
}

async function start(url: string) {
  const api = await startApi({ DATABASE_URL: url })
  onTestFinished(() => api.end('SIGKILL'))
  return api
}

test('has a command for migrations, and does not start without them', async () => {
  const url = await server.newDatabase()
  const refused = await runMain({ DATABASE_URL: url, PORT: '0' })
  expect(refused.code).toBe(1)
  expect(refused.output).toMatch(
    /^apigw-emulator: DATABASE_URL .* run the command `migrate` first\n$/,
  )
  const migrate = () => runMain({ DATABASE_URL: url }, 'migrate')
  expect(await migrate()).toEqual({
    code: 0,
    output: `the schema went from version 0 to ${SCHEMA_VERSION}\n`,
  })
  expect(await migrate()).toEqual({ code: 0, output: `the schema has version ${SCHEMA_VERSION}\n` })
  const api = await start(url)
  const { host, pathname } = new URL(url)
  expect(api.output()).toContain(`certificates are kept by PostgreSQL, in ${host}${pathname}\n`)
  await api.end('SIGTERM')
})

test('says which command or variable is wrong, without a password', async () => {
  const unknown = await runMain({}, 'serve')
  expect(unknown.code).toBe(1)
  expect(unknown.output).toContain('The commands are `migrate` and `backup FILE`')
  const { code, output } = await runMain({ DATABASE_URL: 'mysql://a:secret@b/c' }, 'migrate')
  expect(code).toBe(1)
  expect(output).toContain('DATABASE_URL must be like postgresql://')
  expect(output).not.toContain('secret')
})

describe('two processes with one database', () => {
  const attached = { domains: [{ domain: development.domain }] }

  /** The same certificate, changed by both at the same time in every way. */
  async function changeAtOnce(urls: readonly string[], kinds: readonly string[]) {
    const upload = await newUpload()
    const created = await send(urls[0] ?? '', 'POST', '/certificates', upload('first'))
    const path = `/certificates/${String(created.body['id'])}`
    const answers = await Promise.all(
      Array.from({ length: CONCURRENT }, async (_, index) => {
        const url = urls[index % urls.length] ?? ''
        const kind = kinds[Math.floor(index / urls.length) % kinds.length] ?? ''
        const request: readonly [string, string, unknown?] =
          kind === 'update'
            ? ['PUT', path, upload(`update_${index}`)]
            : kind === 'delete'
              ? ['DELETE', path]
              : ['POST', `${path}/domains/attach`, attached]
        return { kind, answer: await send(url, ...request) }
      }),
    )
    const statuses = (kind: string) =>
      answers.filter((each) => each.kind === kind).map(({ answer }) => answer.status)
    const updated = answers.filter(({ kind, answer }) => kind === 'update' && answer.status === 200)
    const shown = await Promise.all(urls.map((url) => send(url, 'GET', path)))
    const bound = await Promise.all(urls.map((url) => send(url, 'GET', `${path}/attached-domains`)))
    return { answers, statuses, updated, shown, bound }
  }

  const same = (answers: readonly Answer[]) => {
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    return answers[0]
  }

  test('50 changes of one certificate at once leave one outcome, and no 5xx', async () => {
    const url = await newDatabase()
    const urls = (await Promise.all([start(url), start(url)])).map((api) => api.url)
    const figures: Record<string, number> = {}
    for (const kinds of [
      ['update', 'attach'],
      ['update', 'update', 'delete'],
      ['attach', 'update', 'delete'],
      ['attach', 'attach', 'update', 'delete'],
    ]) {
      const { answers, statuses, updated, shown, bound } = await changeAtOnce(urls, kinds)
      for (const { kind, answer } of answers) {
        figures[`${kind} ${answer.status}`] = (figures[`${kind} ${answer.status}`] ?? 0) + 1
        expect(answer.status).toBeLessThan(500)
      }
      const outcome = same(shown)
      const domains = same(bound)
      const deleted = statuses('delete').filter((status) => status === 204)
      if (deleted.length > 0) {
        expect(deleted).toHaveLength(1)
        expect([outcome?.status, domains?.status]).toEqual([404, 404])
        // A certificate that is bound is not deleted.
        expect(statuses('attach')).not.toContain(204)
      } else {
        const names = updated.map(({ answer }) => answer.body['name'])
        expect([...names, 'first']).toContain(outcome?.body['name'])
        expect(names.length).toBe(statuses('update').length)
        expect(domains?.body['total']).toBe(1)
      }
    }
    console.log('two processes:', figures)
  })
})

test('PostgreSQL goes down and comes back under load: clear errors, and no restart', async () => {
  const url = await newDatabase()
  const api = await start(url)
  const upload = await newUpload()
  const acknowledged: string[] = []
  const answers: Answer[] = []
  const stop = new AbortController()
  const call = async () => {
    while (!stop.signal.aborted) {
      const answer = await send(api.url, 'POST', '/certificates', upload('load'))
      answers.push(answer)
      if (answer.status === 200) acknowledged.push(String(answer.body['id']))
      // A caller that is refused at once does not fill the log.
      else await sleep(20)
    }
  }
  const callers = Array.from({ length: 8 }, call)
  const answered = async (status: number, from = answers.length) => {
    const is = () => answers.slice(from).some((answer) => answer.status === status)
    await expect.poll(is, { timeout: 15_000 }).toBe(true)
  }
  const figures: string[] = []
  for (let crash = 0; crash < 2; crash += 1) {
    await answered(200)
    await server.crash()
    const down = answers.length
    await answered(500)
    await sleep(300)
    const begin = performance.now()
    await server.start()
    await answered(200)
    figures.push(
      `${answers.slice(down).filter(({ status }) => status === 500).length} errors, ` +
        `well ${Math.round(performance.now() - begin)} ms after the start`,
    )
  }
  stop.abort()
  await Promise.all(callers)
  console.log(`PostgreSQL crashed: ${figures.join('; ')}; ${acknowledged.length} creates`)

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 500]))
  for (const { body } of answers.filter(({ status }) => status === 500)) {
    expect(body).toMatchObject({ error_code: 'APIG.9999' })
    expect(Object.keys(body).toSorted()).toEqual(['error_code', 'error_msg'])
  }
  expect(api.output()).toContain('PostgreSQL: connect ECONNREFUSED')
  expect(api.output()).not.toContain(new URL(url).password)
  for (const id of acknowledged.filter((_, index) => index % 10 === 0)) {
    expect((await send(api.url, 'GET', `/certificates/${id}`)).status).toBe(200)
  }
  const snapshot = await (await fetch(`${api.url}/_emulator/snapshot`)).json()
  const { certificates } = snapshot as { certificates: { certificate: { id: string } }[] }
  const kept = new Set(certificates.map(({ certificate }) => certificate.id))
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
})
