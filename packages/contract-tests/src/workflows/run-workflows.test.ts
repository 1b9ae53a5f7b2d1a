import { writeFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startEmulator, type Fault } from '@apigw-certificates/api'
import { expect, onTestFinished, test } from 'vitest'

import { runWorkflows } from './run-workflows.js'
import { certificateWorkflows } from '../certificates.js'
import { startMock } from '../prism.js'
import type { CaseResult } from '../run/result.js'

const LIFE = 'gateways create list show attach attached renew detach delete'
  .split(' ')
  .map((step) => `life ${step}`)

const runAll = async (url: string, isMock: boolean): Promise<CaseResult[]> => {
  const runs = await certificateWorkflows({ isMock })
  return (await Promise.all(runs.map((run) => runWorkflows(run, url)))).flat()
}

async function start(faults: readonly Fault[] = []) {
  const emulator = await startEmulator()
  onTestFinished(() => emulator.close())
  emulator.setFaults(faults)
  return emulator
}

const stepOf = (result: CaseResult): string => result.case.name.split(': ')[1] ?? ''
const violationsOf = (results: readonly CaseResult[]) =>
  results.flatMap(({ violations }) => violations)

test('the life of a certificate, on the emulator', async () => {
  const { url, snapshot } = await start()
  const results = await runAll(url, false)
  expect(violationsOf(results)).toEqual([])
  expect(results.map(stepOf)).toEqual([...LIFE, 'gone show'])
  expect((await snapshot()).certificates).toEqual([])
})

test('the life of a certificate, on the mock', async () => {
  const mock = await startMock()
  onTestFinished(() => mock.close())
  const results = await runAll(mock.url, true)
  expect(violationsOf(results)).toEqual([])
  expect(results.map(stepOf)).toEqual(LIFE)
})

test('a step that fails is a violation that says what was expected, and no secret', async () => {
  const { url } = await start([{ operationId: 'updateCertificate', status: 500 }])
  const violations = violationsOf(await runAll(url, false))
  expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(['workflow']))
  expect(violations[0]).toMatchObject({
    message: 'success criteria check: $statusCode == 200, the status is 500',
    case: { name: 'certificate.arazzo.yaml: life renew' },
    curl: expect.stringContaining('redocly respect'),
  })
  expect(JSON.stringify(violations)).not.toMatch(/PRIVATE KEY|dev-token/)
})

test('a document that cannot be run is an error with what Redocly says of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'workflow-test-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'broken.arazzo.yaml')
  await writeFile(file, 'arazzo: 1.0.1\n')
  const run = { file, source: 'certificates' }
  await expect(runWorkflows(run, 'http://127.0.0.1:1')).rejects.toThrow(/could not run .*broken/)
})
