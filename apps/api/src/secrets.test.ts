import { createClient, type CertificateCreate } from '@apigw-certificates/client'
import { accessKeyAuth } from '@apigw-certificates/client/access-key'
import { fetchToken } from '@apigw-certificates/client/iam'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'

import { development } from './index.js'
import { migratePostgres } from './postgres-store.js'
import { startApiForTest } from './test-support/api-for-test.js'
import { startApi, type ApiProcess } from './test-support/api-process.js'
import { filesIn, findSecrets, secretKey, secretText } from './test-support/find-secrets.js'
import { execute, startPostgres } from './test-support/postgres.js'

const path = `/v2/${development.projectId}/apigw/certificates`
const newToken = () => `token-${randomBytes(24).toString('hex')}`

/** Credentials that exist nowhere else. */
function newSeed() {
  const token = newToken()
  const secretKeyOfUser = newToken()
  const password = newToken()
  const folder = mkdtempSync(join(tmpdir(), 'apigw-seed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { domain, name } = development.user
  const accessKey = { accessKey: development.accessKey, secretKey: secretKeyOfUser }
  const project = {
    id: development.projectId,
    name: development.projectName,
    tokens: [token],
    accessKeys: [accessKey],
    gateways: [
      {
        id: development.gatewayId,
        name: 'main',
        groups: [{ name: 'group', domains: [{ name: development.domain }] }],
      },
    ],
  }
  const file = join(folder, 'seed.json')
  writeFileSync(file, JSON.stringify({ domain, users: [{ name, password }], projects: [project] }))
  return { file, token, accessKey, password }
}

/** Two keys of each kind that there is, one for what is accepted and one for what is refused. */
async function newUploads() {
  const subjectAlternativeNames = [development.domain]
  const [accepted, renewed, refused] = await Promise.all([
    issueCertificate({ subjectAlternativeNames, key: 'P-256' }),
    issueCertificate({ subjectAlternativeNames, key: 'RSA-2048' }),
    issueCertificate({ subjectAlternativeNames, key: 'P-384' }),
  ])
  const bodyOf = ({ chain, privateKey }: typeof accepted): CertificateCreate => ({
    name: 'secrets',
    cert_content: chain,
    private_key: privateKey,
  })
  return { accepted: bodyOf(accepted), renewed: bodyOf(renewed), refused: bodyOf(refused) }
}

/** Everything that anybody does with secrets, right and wrong; gives all that was answered. */
async function useSecrets(url: string, { token, accessKey, password }: ReturnType<typeof newSeed>) {
  const answers: string[] = []
  const recording: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    const text = await response.clone().text()
    const headers = [...response.headers].filter(([name]) => name !== 'x-subject-token')
    answers.push(JSON.stringify([response.status, headers, text]))
    return response
  }
  const { domain, name: user } = development.user
  const issued = await fetchToken({
    endpoint: url,
    domain,
    user,
    password,
    project: development.projectName,
    fetch: recording,
  })
  const { accepted, renewed, refused } = await newUploads()
  const client = createClient({
    endpoint: url,
    projectId: development.projectId,
    auth: { token: issued.token },
    fetch: recording,
  })
  const { data } = await client.createCertificate({
    body: accepted,
    headers: { 'Idempotency-Key': 'once' },
  })
  const certificate = { certificate_id: data?.id ?? '' }
  expect((await client.updateCertificate({ path: certificate, body: renewed })).status).toBe(200)
  const domains = [{ domain: development.domain }]
  await client.attachDomains({ path: certificate, body: { domains } })

  const signing = createClient({
    endpoint: url,
    projectId: development.projectId,
    auth: accessKeyAuth(accessKey),
    fetch: recording,
  })
  expect((await signing.showCertificate({ path: certificate })).status).toBe(200)

  const stranger = newToken()
  const send = (body: string, sent = token, type = 'application/json') =>
    recording(url + path, {
      method: 'POST',
      headers: { 'x-auth-token': sent, 'content-type': type },
      body,
    })
  // The key in wrong fields, beside another certificate, cut off, with wrong credentials and types.
  const key = refused.private_key
  await send(JSON.stringify({ ...refused, name: key }))
  await send(JSON.stringify({ ...refused, cert_content: key }))
  await send(JSON.stringify({ ...refused, instance_id: key, type: key, [key]: key }))
  await send(JSON.stringify({ ...accepted, private_key: key }))
  await send(JSON.stringify({ ...refused, trusted_root_ca: key }))
  await send(JSON.stringify(refused).slice(0, -20))
  await send(JSON.stringify(refused), stranger)
  await send(JSON.stringify(refused), token, 'text/plain')
  await recording(`${url}${path}/${encodeURIComponent(key)}`, {
    headers: { 'x-auth-token': token },
  })
  await recording(`${url}${path}?name=${encodeURIComponent(key)}&instance_id=${stranger}`, {
    headers: { 'x-auth-token': token },
  })
  await recording(`${url}/_emulator/snapshot`)

  return {
    answers,
    refused,
    secrets: {
      'the accepted key': secretKey(accepted.private_key),
      'the renewed key': secretKey(renewed.private_key),
      'the refused key': secretKey(key),
      'the fixed token': secretText(token),
      'the issued token': secretText(issued.token),
      'an unknown token': secretText(stranger),
      'the secret key': secretText(accessKey.secretKey),
      'the password': secretText(password),
    },
  }
}

const readMetrics = async (api: ApiProcess) => (await fetch(api.metricsUrl())).text()

/** Makes the process fail where nobody expects it, with secrets in the message and beside it. */
const CRASH = `
  process.on('SIGUSR2', () => {
    const { SECRET_KEY: key, SECRET_URL: url } = process.env
    const cause = new Error('in ' + url)
    throw Object.assign(new Error('crashed by ' + key, { cause }), { detail: key, headers: { key } })
  })
`

test.for(['json', 'text'])(
  'what is printed at a crash holds no key and no password: %s',
  async (format) => {
    const { privateKey } = await issueCertificate()
    const password = newToken()
    const api = await startApiForTest({
      LOG_FORMAT: format,
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(CRASH)}`,
      SECRET_KEY: privateKey,
      SECRET_URL: `postgresql://user:${password}@host/database`,
    })
    api.signal('SIGUSR2')
    expect(await api.exited).toBe(1)
    expect(api.output()).toContain('crashed by [PEM]')
    expect(api.output()).toContain('in postgresql://[redacted]@host/database')
    const secrets = { 'the key': secretKey(privateKey), 'the password': secretText(password) }
    expect(findSecrets([['output', api.output()]], secrets)).toEqual([])
  },
)

test('SQLite: no key, token or password is in a file, a log or an answer', async () => {
  const seed = newSeed()
  const folder = mkdtempSync(join(tmpdir(), 'apigw-secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const api = await startApi({ DATA_DIR: folder, SEED: seed.file, METRICS_PORT: '0' })
  onTestFinished(() => api.end('SIGKILL'))
  const { answers, secrets, refused } = await useSecrets(api.url, seed)
  const metrics = await readMetrics(api)
  expect(metrics).toContain('operation="createCertificate"')
  expect(api.output()).toContain('"operation":"createCertificate"')
  // The log stays as it is after the end of the process.
  await api.end('SIGKILL')

  const search = () =>
    findSecrets(
      [
        ...filesIn(folder),
        ['output', api.output()],
        ['metrics', metrics],
        ['answers', answers.join('\n')],
      ],
      secrets,
    )
  expect([...filesIn(folder).keys()]).toContain('certificates.sqlite-wal')
  expect(filesIn(folder).get('certificates.sqlite-wal')?.includes('"name":"secrets"')).toBe(true)
  expect(answers.join('\n')).toContain('APIG.2000')
  expect(search()).toEqual([])

  const database = new DatabaseSync(join(folder, 'certificates.sqlite'))
  onTestFinished(() => database.close())
  database.prepare('UPDATE certificate SET fingerprint = ?').run(refused.private_key)
  expect(search()).toEqual(['certificates.sqlite-wal: the refused key'])
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  expect(search()).toEqual(['certificates.sqlite: the refused key'])
  answers.push(`... ${seed.token} ...`)
  expect(search()).toContain('answers: the fixed token')
})

test('PostgreSQL: no key, token or password is in a file, a log or an answer', async () => {
  const seed = newSeed()
  const server = await startPostgres({ log_statement: 'all' })
  onTestFinished(() => server.close())
  const url = await server.newDatabase()
  await migratePostgres(url)
  const api = await startApi({ DATABASE_URL: url, SEED: seed.file, METRICS_PORT: '0' })
  onTestFinished(() => api.end('SIGKILL'))
  const { answers, secrets, refused } = await useSecrets(api.url, seed)
  let metrics = await readMetrics(api)
  const all = { ...secrets, 'the password of the database': secretText(new URL(url).password) }

  const search = () =>
    findSecrets(
      [
        ...filesIn(server.folder),
        ['log', server.log()],
        ['output', api.output()],
        ['metrics', metrics],
        ['answers', answers.join('\n')],
      ],
      all,
    )
  // It logs each statement with its values: what is not there was not sent.
  expect(server.log()).toContain('"name":"secrets"')
  await execute(url, 'CHECKPOINT')
  const places = findSecrets(filesIn(server.folder), { it: [Buffer.from('"name":"secrets"')] })
  expect(places.filter((place) => place.startsWith('base/'))).not.toEqual([])
  expect(places.filter((place) => place.startsWith('pg_wal/'))).not.toEqual([])
  expect(search()).toEqual([])

  // What is printed when everything fails, with a key on its way.
  await server.crash()
  const failed = await fetch(api.url + path, {
    method: 'POST',
    headers: { 'x-auth-token': seed.token, 'content-type': 'application/json' },
    body: JSON.stringify({ ...refused, name: 'failing' }),
  })
  answers.push(await failed.text())
  expect(failed.status).toBe(500)
  await expect.poll(api.output).toContain('PostgreSQL: ')
  metrics = await readMetrics(api)
  expect(metrics).toMatch(/^apigw_store_errors_total\{command="\w+"\} [1-9]/m)
  await api.end('SIGKILL')
  expect(search()).toEqual([])

  await server.start()
  await execute(url, `UPDATE certificate SET fingerprint = '${refused.private_key}'`)
  await execute(url, 'CHECKPOINT')
  const found = search()
  expect(found).toContain('log: the refused key')
  for (const folder of ['base', 'pg_wal']) {
    expect(found).toContainEqual(expect.stringMatching(`^${folder}/.*: the refused key$`))
  }
})
