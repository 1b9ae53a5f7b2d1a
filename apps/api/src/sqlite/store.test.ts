import { storedCertificate } from '@apigw-certificates/service/testing'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { startWorker } from '../sqlite-store.js'
import { openReader } from './reader.ts'
import { connectStore } from './store.ts'

async function start() {
  const dataDir = mkdtempSync(join(tmpdir(), 'apigw-store-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const worker = startWorker({ dataDir, groupSize: 256 })
  onTestFinished(async () => void (await worker.terminate()))
  await once(worker, 'message')
  return { worker, store: connectStore(worker, openReader(dataDir)) }
}

const { certificate } = storedCertificate('a')

test('rejects what waits and what comes when its thread ends, and closes', async () => {
  const { worker, store } = await start()
  const waiting = Promise.allSettled(
    ['a', 'b'].map((id) => store.create(storedCertificate(id), { quota: Infinity })),
  )
  await worker.terminate()
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(store.find(certificate.project_id, certificate.id)).rejects.toThrow('has ended')
  await store.close()
})

test('rejects what waits with the error that ends its thread', async () => {
  const { worker, store } = await start()
  worker.postMessage(null)
  await expect(store.dump()).rejects.toThrow(TypeError)
  await expect(store.dump()).rejects.toThrow(TypeError)
  await store.close()
})

test('rejects an argument that cannot be sent, and goes on', async () => {
  const { store } = await start()
  const unsendable = { ...storedCertificate('a'), fingerprint: (() => '') as unknown as string }
  await expect(store.create(unsendable, { quota: Infinity })).rejects.toThrow('cloned')
  expect(await store.dump()).toEqual([])
  await store.close()
})
