import { accessKeyAuth } from '@apigw-certificates/client/access-key'
import { createClient } from '@apigw-certificates/client'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { runMain, startApi } from './test-support/api-process.js'
import { sendToken, startFakeKeystone } from './test-support/fake-keystone.js'
import { filesIn, findSecrets, secretText } from './test-support/find-secrets.js'

const projectId = 'a'.repeat(32)
const path = `/v2/${projectId}/apigw/instances`
const newSecret = () => `secret-${randomBytes(24).toString('hex')}`

/** A deployment as people start it, with a Keystone and a file of access keys. */
async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-deployment-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const iam = await startFakeKeystone(newSecret())
  onTestFinished(() => iam.stop().catch(() => {}))
  const accessKey = { accessKey: 'KEY', secretKey: newSecret(), projectId, roles: ['write'] }
  const credentials = join(folder, 'credentials.json')
  const ownToken = join(folder, 'token')
  writeFileSync(ownToken, `${iam.ownToken}\n`, { mode: 0o600 })
  writeFileSync(credentials, JSON.stringify({ accessKeys: [accessKey] }), { mode: 0o600 })
  const data = join(folder, 'data')
  const api = await startApi({
    DATA_DIR: data,
    IAM_URL: iam.url,
    IAM_TOKEN_FILE: ownToken,
    CREDENTIALS_FILE: credentials,
  })
  onTestFinished(() => api.end('SIGKILL'))
  return { iam, api, accessKey, data }
}

test('a deployment lets in by token and signature, and no secret is in a log, a file or an answer', async () => {
  const { iam, api, accessKey, data } = await start()
  const tokens = {
    valid: newSecret(),
    unknown: newSecret(),
    repeated: newSecret(),
    overflowing: newSecret(),
    'of another project': newSecret(),
    'while IAM is down': newSecret(),
  }
  iam.tokens.set(tokens.valid, { projectId, roles: ['member'] })
  iam.tokens.set(tokens['of another project'], { projectId: 'b'.repeat(32), roles: ['member'] })
  const answers: string[] = []
  const send = async (token: string) => {
    const response = await fetch(api.url + path, { headers: { 'x-auth-token': token } })
    answers.push(JSON.stringify([...response.headers]), await response.text())
    return response.status
  }
  expect(await send(tokens.valid)).toBe(200)
  expect(await send(tokens.unknown)).toBe(401)
  expect(await send(tokens['of another project'])).toBe(403)
  const { secretKey } = accessKey
  const auth = accessKeyAuth({ accessKey: accessKey.accessKey, secretKey })
  const client = createClient({ endpoint: api.url, projectId, auth })
  expect((await client.listGateways({})).status).toBe(200)

  // An IAM that repeats the token wherever an error could take it from.
  iam.answerWith((incoming, response) => {
    const token = String(incoming.headers['x-subject-token'])
    response.writeHead(200, token, { [token]: token }).end(`{"${token}": ${token}`)
  })
  expect(await send(tokens.repeated)).toBe(500)
  iam.answerWith((incoming, response) =>
    sendToken(response, String(incoming.headers['x-subject-token']).repeat(10_000), {}),
  )
  expect(await send(tokens.overflowing)).toBe(500)
  // The service's own token is refused, and IAM says which one it was.
  iam.answerWith((incoming, response) => {
    response.writeHead(401).end(JSON.stringify({ error: incoming.headers }))
  })
  expect(await send(newSecret())).toBe(500)
  await iam.stop()
  expect(await send(tokens['while IAM is down'])).toBe(500)
  await expect.poll(api.output).toContain('cannot be asked: ECONNREFUSED')
  await api.end('SIGTERM')

  const search = () =>
    findSecrets([...filesIn(data), ['output', api.output()], ['answers', answers.join('\n')]], {
      ...Object.fromEntries(
        Object.entries(tokens).map(([name, token]) => [`the token ${name}`, secretText(token)]),
      ),
      "the service's token": secretText(iam.ownToken),
      'the secret key': secretText(secretKey),
    })
  for (const said of [
    'no token: the body',
    'HPE_HEADER_OVERFLOW',
    'refuses the token of this service',
  ]) {
    expect(api.output()).toContain(said)
  }
  expect(search()).toEqual([])
  answers.push(`... ${tokens.repeated} ...`)
  expect(search()).toEqual(['answers: the token repeated'])
})

test('a deployment whose file others can read does not start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-deployment-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'credentials.json')
  writeFileSync(file, '{}', { mode: 0o644 })
  const { code, output } = await runMain({ CREDENTIALS_FILE: file, DATA_DIR: folder, PORT: '0' })
  expect(code).toBe(1)
  expect(output).toBe(
    `apigw-emulator: CREDENTIALS_FILE: ${file} must have the mode 0600 or a stricter one, not 0644: chmod 600 it\n`,
  )
})

test('NODE_EXTRA_CA_CERTS has an IAM trusted whose certificate is of a private CA', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-deployment-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const root = await issueCertificate({ isCa: true, subject: { commonName: 'Private CA' } })
  const { chain, privateKey } = await issueCertificate({
    subjectAlternativeNames: ['localhost'],
    issuer: root,
  })
  const iam = createServer({ cert: chain, key: privateKey }, (incoming, response) =>
    sendToken(response, String(incoming.headers['x-subject-token']), {
      projectId,
      roles: ['reader'],
    }),
  ).listen(0, '127.0.0.1')
  await once(iam, 'listening')
  onTestFinished(() => void iam.close())
  const ca = join(folder, 'ca.pem')
  writeFileSync(ca, root.certificate)
  const api = await startApi({
    DATA_DIR: folder,
    IAM_URL: `https://localhost:${(iam.address() as AddressInfo).port}`,
    IAM_TOKEN: newSecret(),
    NODE_EXTRA_CA_CERTS: ca,
  })
  onTestFinished(() => api.end('SIGKILL'))
  const response = await fetch(api.url + path, { headers: { 'x-auth-token': newSecret() } })
  expect(response.status).toBe(200)
})
