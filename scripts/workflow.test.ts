import { development, startEmulator, type Fault } from '@apigw-certificates/api'
import { startMock } from '@apigw-certificates/contract-tests/prism'
import { expect, onTestFinished, test } from 'vitest'

import { runWorkflow } from './lib/workflow.ts'

const own = {
  token: development.token,
  projectId: development.projectId,
  gatewayId: development.gatewayId,
  domain: development.domain,
}

async function start(faults: readonly Fault[] = []) {
  const emulator = await startEmulator()
  onTestFinished(() => emulator.close())
  emulator.setFaults(faults)
  return emulator
}

test('the life of a certificate, on the emulator', async () => {
  const { url, snapshot } = await start()
  expect(await runWorkflow({ ...own, url, isMock: false })).toBe(0)
  expect((await snapshot()).certificates).toEqual([])
})

test('the life of a certificate, on the mock', async () => {
  const mock = await startMock()
  onTestFinished(() => mock.close())
  expect(await runWorkflow({ ...own, url: mock.url, isMock: true })).toBe(0)
})

test('a step that fails is an exit code other than 0', async () => {
  const { url, snapshot } = await start([{ operationId: 'updateCertificate', status: 500 }])
  expect(await runWorkflow({ ...own, url, isMock: false })).not.toBe(0)
  expect((await snapshot()).certificates).toMatchObject([{ certificate: { name: 'workflow' } }])
})
