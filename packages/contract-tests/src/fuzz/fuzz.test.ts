import { startEmulator } from '@apigw-certificates/api'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'

import { fuzz, replayFuzz, type FuzzResult } from './fuzz.js'
import { certificateContract, certificateSuite } from '../certificates.js'
import { startMock } from '../prism.js'
import { prismDeviations } from '../prism-deviations.js'
import type { Answer, RecordedExchange, WireRequest } from '../run/exchange.js'
import { describeViolation } from '../report/describe.js'
import { hasFailed } from '../run/has-failed.js'
import { createSuite, type Suite } from '../run/suite.js'
import type { Target } from '../run/target.js'
import { startProxy } from '../faults/proxy.js'

const config = await certificateSuite()
const emulator = await startEmulator()
type Fault = (answer: Answer, request: WireRequest) => Answer

let planted: Fault = (answer) => answer
const faulty = await startProxy(emulator.url, async (request, forward) =>
  planted(await forward(request), request),
)
const mock = await startMock()
afterAll(() => Promise.all([emulator.close(), faulty.close(), mock.close()]))

const suiteOn = (url: string, more: Partial<Target> = {}): Suite =>
  createSuite(certificateContract, config, { url, ...more })

const failuresOf = ({ results }: FuzzResult) => results.filter(hasFailed)

const describeAll = (result: FuzzResult): string[] =>
  failuresOf(result).flatMap(({ violations }) => violations.map(describeViolation))

describe.for([1, 2, 3])('seed %i', (seed) => {
  test('the API answers every request as the contract says', async () => {
    const result = await fuzz(suiteOn(emulator.url), { seed })
    expect(describeAll(result)).toEqual([])
    expect(result.requests).toBeGreaterThan(400)
    expect((await emulator.snapshot()).certificates).toEqual([])
  })

  test('Prism has no other deviations than the known ones', async () => {
    const suite = createSuite(certificateContract, await certificateSuite({ isMock: true }), {
      url: mock.url,
      isMock: true,
      deviations: prismDeviations,
    })
    const result = await fuzz(suite, { seed, runs: 10 })
    expect(describeAll(result)).toEqual([])
  })
})

test('the same seed makes the same requests', async () => {
  const record = async (): Promise<unknown[]> => {
    const bodies: unknown[] = []
    const onExchange = ({ request }: RecordedExchange): void => void bodies.push(request.body)
    await fuzz(suiteOn(emulator.url, { onExchange }), { seed: 7, runs: 5 })
    return bodies.filter((body) => body !== undefined && !String(body).includes('certificate_ids'))
  }
  const first = await record()
  expect(first.length).toBeGreaterThan(20)
  expect(await record()).toEqual(first)
})

/** Refuses names with a digit, which the contract allows. */
const refusesDigits: Fault = (answer, { method, body }) =>
  method === 'POST' &&
  answer.status === 200 &&
  /"name":"[^"]*\d/.test(Buffer.from(body ?? '').toString())
    ? { ...answer, status: 400 }
    : answer

test('what fails is made small, and is sent again by its replay', async () => {
  planted = refusesDigits
  const requests: WireRequest[] = []
  const suite = suiteOn(faulty.url, {
    onExchange: ({ request }) => void requests.push(request),
  })
  const failures = failuresOf(await fuzz(suite, { seed: 1, runs: 100 }))
  const failure = failures.find(({ case: { operation } }) => operation?.id === 'createCertificate')
  const nameOf = (body: unknown): string => (JSON.parse(String(body)) as { name: string }).name
  const { name } = JSON.parse(String(failure?.case.request.body)) as { name: string }
  // The shortest name that the contract allows has four characters.
  expect(name).toMatch(/\d/)
  expect(name).toHaveLength(4)
  const replay = failure?.violations[0]?.replay ?? ''
  requests.length = 0
  const again = await replayFuzz(suite, replay)
  expect(again.case.request).toEqual(failure?.case.request)
  expect(again.violations.map(({ rule }) => rule)).toContain('expected-status')
  expect(requests.filter(({ body }) => body !== undefined).map(({ body }) => nameOf(body))).toEqual(
    [name],
  )
  await expect(replayFuzz(suite, 'fuzz/noSuchOperation/allowed/1/0')).rejects.toThrow(RangeError)
  planted = (answer) => answer
})

test('a request that is forbidden but accepted is found', async () => {
  planted = (answer, { target }) =>
    answer.status === 400 && target.endsWith('/attach')
      ? { ...answer, status: 204, text: '' }
      : answer
  const failures = failuresOf(await fuzz(suiteOn(faulty.url), { seed: 1 }))
  expect(new Set(failures.map(({ case: { operation } }) => operation?.id))).toEqual(
    new Set(['attachDomains', 'attachCertificateToDomain']),
  )
  planted = (answer) => answer
})

test('a time limit ends it', async () => {
  const started = performance.now()
  const { requests } = await fuzz(suiteOn(emulator.url), { seed: 1, time: 1000 })
  expect(performance.now() - started).toBeLessThan(20_000)
  expect(requests).toBeGreaterThan(10)
})

test('a signal ends it after the request at hand', async () => {
  const own = await startEmulator()
  onTestFinished(() => own.close())
  const controller = new AbortController()
  let requests = 0
  const onResult = (): void => {
    requests += 1
    if (requests === 3) controller.abort(new Error('enough'))
  }
  const { signal } = controller
  await expect(fuzz(suiteOn(own.url), { seed: 1, signal, onResult })).rejects.toThrow('enough')
  expect(requests).toBe(3)
  expect((await own.snapshot()).certificates).toEqual([])
})
