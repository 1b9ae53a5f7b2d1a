import { issueCertificate } from '@apigw-certificates/x509/testing'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

import { development, startEmulator } from './index.js'
import { openSqliteStore } from './sqlite-store.js'

const path = `/v2/${development.projectId}/apigw/certificates`

test('on SIGTERM under load, every request that was accepted is answered', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'apigw-life-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const url = /^listening on (http:\/\/\S+)\n/.exec(line.toString())?.[1] ?? ''

  const { chain, privateKey } = await issueCertificate()
  const body = JSON.stringify({ name: 'load', cert_content: chain, private_key: privateKey })
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const statuses: number[] = []
  const create = async () => {
    const outgoing = request(url + path, {
      agent,
      method: 'POST',
      headers: { 'x-auth-token': development.token, 'content-type': 'application/json' },
    }).end(body)
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
    statuses.push(response.statusCode ?? 0)
    await once(response.resume(), 'end')
  }
  // A caller that finds the server gone has no request that was accepted.
  const call = (): Promise<void> => create().then(call, () => {})
  const callers = Array.from({ length: 32 }, call)
  while (statuses.length < 200) await new Promise((settle) => setTimeout(settle, 5))
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  await Promise.all(callers)
  agent.destroy()

  expect(new Set(statuses)).toEqual(new Set([200]))
  const store = await openSqliteStore(dataDir)
  const kept = await store.dump()
  await store.close()
  expect(kept).toHaveLength(statuses.length)
})

test('a client that sends too slowly is cut off, and the others are not', async () => {
  const emulator = await startEmulator({ requestTimeout: 300 })
  onTestFinished(() => emulator.close())
  const port = Number(new URL(emulator.url).port)
  const slow = Array.from({ length: 20 }, (_, index) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    socket.resume()
    socket.write(
      index % 2 === 0
        ? `POST ${path} HTTP/1.1\r\nHost: x\r\n`
        : `POST ${path} HTTP/1.1\r\nHost: x\r\nX-Auth-Token: dev-token\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    )
    // With a reset or without; `once` would throw at a reset.
    return new Promise<void>((resolve) => socket.once('close', () => resolve()))
  })
  const headers = { 'x-auth-token': development.token }
  const url = `${emulator.url}/v2/${development.projectId}/apigw/instances`
  expect((await fetch(url, { headers })).status).toBe(200)
  await Promise.all(slow)
  expect((await fetch(url, { headers })).status).toBe(200)
})
