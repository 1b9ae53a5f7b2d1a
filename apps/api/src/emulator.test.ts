import { createMemoryStore } from '@apigw-certificates/service'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

import { ConfigurationError, readConfiguration } from './configuration.js'
import { development, startEmulator, type EmulatorOptions } from './index.js'

const path = `/v2/${development.projectId}/apigw/certificates`
const headers = { 'x-auth-token': development.token, 'content-type': 'application/json' }

async function start(options: EmulatorOptions = {}) {
  const emulator = await startEmulator(options)
  onTestFinished(() => emulator.close())
  return emulator
}

async function newBody() {
  const { certificate, privateKey } = await issueCertificate()
  return { name: 'example_com', cert_content: certificate, private_key: privateKey }
}

const create = (url: string, body: unknown, more: Record<string, string> = {}) =>
  fetch(url + path, {
    method: 'POST',
    headers: { ...headers, ...more },
    body: JSON.stringify(body),
  })

test('creates a certificate and keeps neither its key nor its PEM on disk', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'apigw-emulator-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const body = await newBody()
  const { url } = await start({ dataDir })
  const response = await create(url, body)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ common_name: 'example.com', type: 'global' })

  const kept = readdirSync(dataDir).map((file) => readFileSync(join(dataDir, file), 'latin1'))
  expect(kept.join('')).toContain('example.com')
  for (const pem of [body.private_key, body.cert_content]) {
    for (const line of pem.split('\n').filter((text) => /^[A-Za-z0-9+/]{8}/.test(text))) {
      expect(kept.join('')).not.toContain(line)
    }
  }
})

test.for([
  ['dev-token-expired', 401, 'APIG.1001'],
  ['dev-token-unscoped', 401, 'APIG.1003'],
  ['dev-token-other-project', 403, 'APIG.1005'],
  ['anything else', 401, 'APIG.1002'],
] as const)('answers the token %j with %i %s', async ([token, status, code]) => {
  const { url } = await start()
  const response = await create(url, {}, { 'x-auth-token': token })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ error_code: code })
})

test('answers a token of 100,000 characters', async () => {
  const { url } = await start()
  const response = await create(url, {}, { 'x-auth-token': 'a'.repeat(100_000) })
  expect(await response.json()).toMatchObject({ error_code: 'APIG.1002' })
})

test('judges a long path parameter as the contract says', async () => {
  const { url } = await start()
  const response = await fetch(`${url}${path}/${'1'.repeat(10_000)}`, { headers })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error_code: 'APIG.2012' })
})

test('goes on after bytes that are not HTTP', async () => {
  const { url } = await start()
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.resume().write('hello\r\n\r\n')
  await once(socket, 'close')
  expect((await create(url, await newBody())).status).toBe(200)
})

test('closes its store when the port is taken', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'apigw-emulator-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const { url } = await start()
  const port = Number(new URL(url).port)
  await expect(startEmulator({ port, dataDir })).rejects.toThrow('EADDRINUSE')
  expect(readdirSync(dataDir)).toEqual(['certificates.sqlite'])
})

test('says what is wrong with a variable', () => {
  expect(readConfiguration({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    store: { dataDir: '.data' },
    corsOrigins: [],
  })
  expect(
    readConfiguration({ CORS_ORIGIN: 'https://docs.example, http://10.0.0.1:3000' }).corsOrigins,
  ).toEqual(['https://docs.example', 'http://10.0.0.1:3000'])
  for (const origin of ['*', 'docs.example', 'https://docs.example/', 'https://a.example,']) {
    expect(() => readConfiguration({ CORS_ORIGIN: origin })).toThrow('CORS_ORIGIN must name')
  }
  expect(() => readConfiguration({ PORT: 'http' })).toThrow('PORT must be a number')
  expect(() => readConfiguration({ PORT: '70000' })).toThrow('PORT must be a number')
  expect(() => readConfiguration({ DATA_DIR: '' })).toThrow('DATA_DIR must name a folder')
  for (const url of ['', 'mysql://a:b@c/d', 'postgresql', 'postgresql://a:b@c']) {
    expect(() => readConfiguration({ DATABASE_URL: url })).toThrow('DATABASE_URL must be like')
  }
  const both = { DATABASE_URL: 'postgresql://a:b@c/d', DATA_DIR: 'e' }
  expect(() => readConfiguration(both)).toThrow('Set DATABASE_URL or DATA_DIR, not both')
})

test.for(['0.0.0.0', '::', '192.0.2.1', '127.evil.example', ''])(
  'refuses to listen on %j with the development credentials',
  async (host) => {
    expect(() => readConfiguration({ HOST: host })).toThrow(ConfigurationError)
    await expect(startEmulator({ host })).rejects.toThrow('HOST must be a loopback address')
  },
)

test('as a process, says where it listens, and ends at once on SIGTERM', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'apigw-emulator-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const url = /^listening on (http:\/\/\S+)\n/.exec(line.toString())?.[1]
  expect((await create(url ?? '', await newBody())).status).toBe(200)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test.for([
  [true, 500],
  [false, 200],
] as const)('with validateResponses %s, a wrong answer becomes a %i', async ([on, status]) => {
  const wrong = { certificate: { id: 1 }, fingerprint: '', bindings: [], revision: 1 }
  const store = { ...createMemoryStore(), find: async () => wrong as never }
  const { url } = await start({ store, validateResponses: on })
  const response = await fetch(`${url}${path}/${'a'.repeat(32)}`, { headers })
  expect(response.status).toBe(status)
})
