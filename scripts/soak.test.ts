import { startEmulator } from '@apigw-certificates/api'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test } from 'vitest'

import { root } from './lib/workspace.ts'
import { createCallers } from './soak/callers.ts'
import { createMinutes, judge, type Minute } from './soak/minutes.ts'

test('a short soak finds nothing', async () => {
  const args = ['scripts/soak.ts', '--minutes', '2', '--seconds', '2', '--callers', '4']
  const { stdout } = await promisify(execFile)('node', args, { cwd: root }).catch(
    // Two seconds are too few for a verdict on time and memory.
    (error: { stdout: string }) => error,
  )
  expect(stdout).toContain('\n0 problems\n')
  expect(stdout).toMatch(/^ {2}2: \d{2,} requests/m)
})

async function callersOf(prepare?: Parameters<typeof startEmulator>[0]) {
  const emulator = await startEmulator(prepare)
  onTestFinished(() => emulator.close())
  const callers = await createCallers([emulator.url], 4, createMinutes())
  const work = (milliseconds: number) => callers.run(AbortSignal.timeout(milliseconds))
  return { emulator, callers, work }
}

describe('the callers', () => {
  test('miss a certificate that is lost', async () => {
    const { emulator, callers, work } = await callersOf()
    await work(1500)
    expect(await callers.differences()).toEqual([])
    await emulator.reset()
    expect(await callers.differences()).toContainEqual(expect.stringContaining('is gone'))
  })

  test('look again where a planted fault hides what is there', async () => {
    const { emulator, callers, work } = await callersOf()
    await work(1500)
    emulator.setFaults([{ times: 3, status: 503, headers: { 'x-planted': 'yes' } }])
    expect(await callers.differences()).toEqual([])
  })

  test('see one that came back', async () => {
    const { emulator, callers, work } = await callersOf()
    await work(1500)
    const before = await emulator.snapshot()
    const added = before.certificates.map(({ certificate, ...rest }, at) => ({
      ...rest,
      certificate: { ...certificate, id: String(at).padStart(32, '0') },
    }))
    await emulator.restore({ ...before, certificates: [...before.certificates, ...added] })
    expect(await callers.differences()).toContainEqual(expect.stringContaining('is there'))
  })

  test('report a status that nobody expects', async () => {
    const { emulator, callers, work } = await callersOf()
    emulator.setFaults([{ times: 1, status: 500 }])
    await work(1500)
    expect(callers.unexpected).toEqual([expect.stringContaining(': 500 ')])
  })

  test('expect 500 while the database is away', async () => {
    const { emulator, callers, work } = await callersOf()
    emulator.setFaults([{ times: 3, status: 500 }])
    await callers.during(work(300))
    expect(callers.unexpected).toEqual([])
  })
})

describe('the verdict', () => {
  const minute = (changes: Partial<Minute>): Minute => ({
    requests: 1,
    p50: 1,
    p99: 10,
    statuses: {},
    memory: 100,
    ...changes,
  })
  const holds = (minutes: readonly Minute[]) =>
    judge(minutes).map(({ value, atMost }) => value <= atMost)

  test.for<[string, readonly Minute[], readonly boolean[]]>([
    ['an even run', Array.from({ length: 6 }, () => minute({})), [true, true]],
    ['a slow minute', [minute({}), minute({ p99: 31 }), minute({})], [false, true]],
    [
      'memory that grows',
      [100, 110, 120, 130, 150, 160].map((memory) => minute({ memory })),
      [true, false],
    ],
    [
      'memory that is there from the start',
      [1, 2, 2].map((memory) => minute({ memory })),
      [true, true],
    ],
    ['no answer at all', [minute({ p99: Number.NaN })], [false, true]],
  ])('on %s', ([, minutes, verdict]) => {
    expect(holds(minutes)).toEqual(verdict)
  })
})
