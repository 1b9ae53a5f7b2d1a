import { issueCertificate, type IssuedCertificate } from '@apigw-certificates/x509/testing'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { Agent, request, type RequestOptions } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type TLSSocket } from 'node:tls'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

import { localCertificate } from './local-certificates.js'
import { startApiForTest } from './test-support/api-for-test.js'
import { runMain } from './test-support/api-process.js'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-tls-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function newFiles() {
  const folder = newFolder()
  const ca = await issueCertificate({ subject: { commonName: 'CA' }, isCa: true })
  const files = { TLS_CERT: join(folder, 'cert.pem'), TLS_KEY: join(folder, 'key.pem') }
  const issue = () => issueCertificate({ subjectAlternativeNames: ['127.0.0.1'], issuer: ca })
  const write = ({ chain, privateKey }: Pick<IssuedCertificate, 'chain' | 'privateKey'>) => {
    writeFileSync(files.TLS_CERT, chain)
    writeFileSync(files.TLS_KEY, privateKey, { mode: 0o600 })
  }
  write(await issue())
  return { ca: ca.certificate, files, issue, write }
}

/** What an old client speaks, and what lets Node.js speak it: the server itself must refuse. */
const OLD = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const
const LAX = { NODE_OPTIONS: '--tls-min-v1.0 --tls-cipher-list=DEFAULT@SECLEVEL=0' }

/** Asks for `/healthz`, and tells whose certificate was shown. */
async function ask(url: string, options: RequestOptions) {
  const outgoing = request(`${url}/healthz`, options).end()
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  const shown = (response.socket as TLSSocket).getPeerCertificate().serialNumber
  await once(response.resume(), 'end')
  return { status: response.statusCode, shown, isReused: outgoing.reusedSocket }
}

test('serves TLS 1.2 and newer with the certificate of the files', async () => {
  const { ca, files } = await newFiles()
  const api = await startApiForTest({ ...files, ...LAX })
  expect(api.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
  expect(await ask(api.url, { ca, agent: false })).toMatchObject({ status: 200 })
  expect(await ask(api.url, { ca, agent: false, maxVersion: 'TLSv1.2' })).toMatchObject({
    status: 200,
  })
  await expect(ask(api.url, { ca, agent: false, ...OLD })).rejects.toThrow(/alert protocol version/)
  expect(api.output()).not.toContain('chmod')
})

test('on SIGHUP shows a new certificate to new connections, and keeps the old ones', async () => {
  const { ca, files, issue, write } = await newFiles()
  const api = await startApiForTest({ ...files, ...LAX })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  const before = await ask(api.url, { ca, agent })

  write(await issue())
  api.signal('SIGHUP')
  await expect.poll(api.output).toContain('new connections are shown the certificate in')
  const kept = await ask(api.url, { ca, agent })
  expect(kept).toEqual({ status: 200, shown: before.shown, isReused: true })
  const renewed = await ask(api.url, { ca, agent: false })
  expect(renewed.shown).not.toBe(before.shown)
  await expect(ask(api.url, { ca, agent: false, ...OLD })).rejects.toThrow(/alert protocol version/)

  const { privateKey } = await issue()
  writeFileSync(files.TLS_KEY, privateKey)
  api.signal('SIGHUP')
  await expect.poll(api.output).toContain('TLS_CERT and TLS_KEY must hold')
  expect((await ask(api.url, { ca, agent: false })).shown).toBe(renewed.shown)
  expect(api.output()).not.toContain(privateKey.split('\n')[1])
})

test('says at its start what is wrong with the files, and warns of a key that all can read', async () => {
  const { files, issue } = await newFiles()
  const run = (environment: Readonly<Record<string, string>>) =>
    runMain({ PORT: '0', DATA_DIR: newFolder(), ...environment })
  expect(await run({ ...files, TLS_KEY: '/nowhere/key.pem' })).toEqual({
    code: 1,
    output: expect.stringContaining('apigw-emulator: TLS_KEY: ENOENT'),
  })
  for (const file of [files.TLS_KEY, files.TLS_CERT]) {
    writeFileSync(file, '')
    const empty = await run(files)
    expect(empty.output).toContain('TLS_CERT and TLS_KEY must hold a certificate')
  }
  const { privateKey } = await issue()
  writeFileSync(files.TLS_KEY, privateKey)
  const mismatch = await run(files)
  expect(mismatch.code).toBe(1)
  expect(mismatch.output).toContain('apigw-emulator: TLS_CERT and TLS_KEY must hold a certificate')
  expect(mismatch.output).not.toContain(privateKey.split('\n')[1])

  const open = await newFiles()
  chmodSync(open.files.TLS_KEY, 0o644)
  const api = await startApiForTest(open.files)
  expect(api.output()).toContain(`can read ${open.files.TLS_KEY}; chmod 600 it`)
})

test('makes a certificate for this machine, which Node.js trusts as it says', async () => {
  const dataDir = newFolder()
  const api = await startApiForTest({ TLS: 'local', DATA_DIR: dataDir })
  const caFile = /NODE_EXTRA_CA_CERTS=(\S+)/.exec(api.output())?.[1] ?? ''
  const { port } = new URL(api.url)
  for (const host of ['127.0.0.1', 'localhost']) {
    const program = `fetch('https://${host}:${port}/healthz').then(({ status }) => console.log(status))`
    const { stdout } = await promisify(execFile)(process.execPath, ['--eval', program], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: caFile },
    })
    expect(stdout).toBe('200\n')
  }
  expect(statSync(join(dataDir, 'tls')).mode & 0o777).toBe(0o700)
  expect(statSync(join(dataDir, 'tls', 'key.pem')).mode & 0o777).toBe(0o600)
  // The certificate's own key, and none of the CA.
  const { ca, served } = await shownBy(port, readFileSync(caFile, 'utf8'))
  expect(ca).toContain('CN=apigw-emulator local CA')
  expect(served).toContain('127.0.0.1')
})

async function shownBy(port: string, ca: string) {
  const socket = connect({ port: Number(port), host: '127.0.0.1', ca })
  await once(socket, 'secureConnect')
  const leaf = socket.getPeerX509Certificate()
  socket.destroy()
  return { ca: leaf?.issuer, served: leaf?.subjectAltName }
}

test('keeps the certificate of this machine while it is good, and makes it again when it is not', async () => {
  const dataDir = newFolder()
  const files = await localCertificate(dataDir)
  const read = () => readFileSync(files.certFile, 'utf8')
  const first = read()
  await localCertificate(dataDir)
  expect(read()).toBe(first)
  writeFileSync(files.keyFile, '')
  await localCertificate(dataDir)
  const second = read()
  expect(second).not.toBe(first)

  const ca = await issueCertificate({ isCa: true })
  const DAY = 24 * 60 * 60 * 1000
  const ending = await issueCertificate({
    subjectAlternativeNames: ['localhost'],
    issuer: ca,
    notAfter: new Date(Date.now() + 6 * DAY),
  })
  writeFileSync(files.caFile, ca.certificate)
  writeFileSync(files.certFile, ending.chain)
  writeFileSync(files.keyFile, ending.privateKey)
  await localCertificate(dataDir)
  expect(read()).not.toBe(ending.chain)
})

test('a certificate for this machine needs a folder', async () => {
  const refused = await runMain({
    TLS: 'local',
    DATABASE_URL: 'postgresql://localhost/none',
    PORT: '0',
  })
  expect(refused).toEqual({
    code: 1,
    output: expect.stringContaining('TLS=local keeps its files in DATA_DIR'),
  })
})
