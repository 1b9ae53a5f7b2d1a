import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

import { INSTALLATION, requirePrograms } from '../../../scripts/lib/debian.ts'
import { freePorts } from '../../../scripts/lib/free-ports.ts'
import { contentOf, runMain, startApi } from '../src/test-support/api-process.js'
import { execute, startPostgres, type PostgresServer } from '../src/test-support/postgres.js'
import { createWriters } from '../src/test-support/writers.js'

const VERSIONS = '/usr/lib/postgresql'
const runProgram = promisify(execFile)

let server: PostgresServer
let folder: string

beforeAll(async () => {
  // `initdb` is not on the path, but comes with the server, as `pg_ctlcluster` does.
  await requirePrograms({
    pg_ctlcluster: 'postgresql',
    pg_dump: 'postgresql',
    pgbouncer: 'pgbouncer',
  })
  const [newest] = readdirSync(VERSIONS)
    .filter((version) => existsSync(join(VERSIONS, version, 'bin', 'postgres')))
    .toSorted((a, b) => Number(b) - Number(a))
  if (newest === undefined) throw new Error(`${VERSIONS} has no server of PostgreSQL.`)
  folder = mkdtempSync(join(tmpdir(), 'apigw-tools-'))
  chmodSync(folder, 0o755)
  server = await startPostgres({}, join(VERSIONS, newest, 'bin'))
}, INSTALLATION)

afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function newDatabase(name: string): Promise<string> {
  const url = new URL(await server.newDatabase())
  url.search = ''
  await execute(url.href, `CREATE DATABASE ${name}`)
  url.pathname = name
  return url.href
}

async function start(databaseUrl: string) {
  const api = await startApi({ DATABASE_URL: databaseUrl })
  onTestFinished(() => api.end('SIGKILL'))
  return api
}

test('what pg_dump takes under load can be restored, with every write that was acknowledged', async () => {
  const url = await newDatabase('live')
  expect(await runMain({ DATABASE_URL: url }, 'migrate')).toMatchObject({ code: 0 })
  const api = await start(url)
  const before = await createWriters(2)
  const ended = before.writeUntilGone(api.url)
  await expect.poll(before.acknowledged).toBeGreaterThan(10)
  before.stop()
  await ended
  const during = await createWriters(4)
  const writing = during.writeUntilGone(api.url)
  await expect.poll(during.acknowledged).toBeGreaterThan(0)
  const file = join(folder, 'certificates.dump')
  await runProgram('pg_dump', ['--format=custom', `--file=${file}`, url])
  const acknowledged = during.acknowledged()
  await expect.poll(during.acknowledged).toBeGreaterThan(acknowledged)
  during.stop()
  await writing

  const restored = await newDatabase('restored')
  await runProgram('pg_restore', ['--no-owner', '--exit-on-error', `--dbname=${restored}`, file])
  const again = await start(restored)
  expect(before.broken(await contentOf(again.url))).toEqual([])
  const after = await createWriters(1)
  const writingAgain = after.writeUntilGone(again.url)
  await expect.poll(after.acknowledged).toBeGreaterThan(3)
  after.stop()
  await writingAgain
})

test('works through PgBouncer, in session mode', async () => {
  const url = await newDatabase('pooled')
  expect(await runMain({ DATABASE_URL: url }, 'migrate')).toMatchObject({ code: 0 })
  const { hostname, port, username } = new URL(url)
  const [pooled = 0] = await freePorts(1)
  const users = join(folder, 'users.txt')
  const configuration = join(folder, 'pgbouncer.ini')
  writeFileSync(users, `"${username}" ""\n`)
  writeFileSync(
    configuration,
    `[databases]
pooled = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${pooled}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pool_mode = session
ignore_startup_parameters = extra_float_digits,statement_timeout,idle_in_transaction_session_timeout
`,
  )
  const owner = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const pgbouncer = spawn('pgbouncer', [configuration], {
    ...owner,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void pgbouncer.kill())
  let log = ''
  await new Promise<void>((resolve, reject) => {
    pgbouncer.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text
      if (log.includes('process up')) resolve()
    })
    pgbouncer.once('close', () => reject(new Error(log)))
  })
  const api = await start(`postgresql://${username}@127.0.0.1:${pooled}/pooled`)
  const writers = await createWriters(4)
  const writing = writers.writeUntilGone(api.url)
  await expect.poll(writers.acknowledged).toBeGreaterThan(20)
  writers.stop()
  await writing
  expect(writers.broken(await contentOf(api.url))).toEqual([])
  const closed = once(pgbouncer, 'close')
  pgbouncer.kill()
  await closed
})
