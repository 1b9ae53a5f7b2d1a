import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { createRateLimit, type RateLimit } from './index.js'
import { newBody, otherProjectId, projectId, startApi } from './test-support/api.js'

/** A limit under a clock of its own. */
function start(limit: RateLimit) {
  let time = 0
  const throttle = createRateLimit({ now: () => time, ...limit })
  return {
    ask: (project = projectId) => throttle({ projectId: project, roles: [] }),
    /** How many requests of a project are let through before one is not; at most 1000. */
    count(project = projectId) {
      let count = 0
      while (count < 1000 && throttle({ projectId: project, roles: [] }) === undefined) count++
      return count
    },
    pass(seconds: number) {
      time += seconds * 1000
    },
  }
}

describe('a bucket', () => {
  test('lets a burst through, then one request for each that the rate gives', () => {
    const { count, pass } = start({ rate: 2, burst: 5 })
    expect(count()).toBe(5)
    pass(1)
    expect(count()).toBe(2)
    pass(0.5)
    expect(count()).toBe(1)
    pass(0.4)
    expect(count()).toBe(0)
  })

  test.for([
    [10, 10],
    [2.5, 3],
    [0.1, 1],
  ] as const)('of %d a second lets %d through at once by default', ([rate, burst]) => {
    expect(start({ rate }).count()).toBe(burst)
  })

  test('is never fuller than the burst', () => {
    const { count, pass } = start({ rate: 2, burst: 5 })
    count()
    pass(1_000_000)
    expect(count()).toBe(5)
  })

  test('says how many seconds are left, and keeps to it', () => {
    const { ask, pass } = start({ rate: 0.5, burst: 1 })
    expect(ask()).toBeUndefined()
    expect(ask()).toBe(2)
    pass(0.5)
    expect(ask()).toBe(1.5)
    pass(1.5)
    expect(ask()).toBeUndefined()
  })

  test('is not emptied by requests that had to wait', () => {
    const { ask, count, pass } = start({ rate: 1, burst: 1 })
    count()
    for (let asked = 0; asked < 100; asked++) {
      pass(0.005)
      expect(ask()).toBeGreaterThan(0)
    }
    pass(0.5)
    expect(ask()).toBeUndefined()
  })

  test('is for one project', () => {
    const { ask, count } = start({ rate: 1, burst: 2 })
    expect(count()).toBe(2)
    expect(count(otherProjectId)).toBe(2)
    expect(ask()).toBe(1)
  })
})

test('full buckets are forgotten, others are not', () => {
  const remove = vi.spyOn(Map.prototype, 'delete')
  onTestFinished(() => remove.mockRestore())
  const forgotten = (kind: string) =>
    remove.mock.calls.filter(([project]) => String(project).startsWith(kind)).length
  const { ask, pass } = start({ rate: 1, burst: 1 })
  for (let project = 0; project < 1000; project++) {
    ask(`idle ${project}`)
    pass(1)
  }
  expect(forgotten('idle')).toBeGreaterThan(900)
  for (let project = 0; project < 1000; project++) ask(`busy ${project}`)
  expect(forgotten('busy')).toBe(0)
  for (let project = 0; project < 1000; project++) expect(ask(`busy ${project}`)).toBe(1)
})

test.for([
  { rate: 0 },
  { rate: -1 },
  { rate: NaN },
  { rate: Infinity },
  { rate: 1, burst: 0 },
  { rate: 1, burst: 1.5 },
  { rate: 1, burst: NaN },
  { rate: 1, burst: Infinity },
])('a limit of %j is refused', (limit) => {
  expect(() => createRateLimit(limit)).toThrow(RangeError)
})

test('a quota is kept when many certificates are created at once', async () => {
  const { call, store } = startApi({ quota: 10 })
  const body = await newBody()
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => call('POST', '/certificates', { body })),
  )
  const codes = answers.map(
    ({ status, body: answer }) => `${status} ${String(answer['error_code'])}`,
  )
  expect(codes.filter((code) => code === '403 APIG.3100')).toHaveLength(40)
  expect(codes.filter((code) => code.startsWith('200'))).toHaveLength(10)
  expect(await store.dump()).toHaveLength(10)
})
