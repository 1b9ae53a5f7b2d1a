import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { AbortError, createClient, type RequestSettings } from './index.js'
import {
  answer,
  found,
  hangUp,
  ok,
  path,
  projectId,
  start,
  type Settings,
  type Step,
} from './test-support/fault-server.js'

describe('the wait', () => {
  beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
  afterEach(() => vi.restoreAllMocks())

  /** The delays that the client chose. */
  const delays = async (fault: Step, options: Settings = {}) => {
    const chosen: number[] = []
    const { client } = await start([fault], {
      onRetry: ({ delay }) => chosen.push(Math.round(delay)),
      ...options,
    })
    await client.showCertificate({ path }).catch(() => {})
    return chosen
  }

  test('is what Retry-After says, in seconds', async () => {
    const fault = answer(503, {}, { 'retry-after': '2' })
    // Longer than the total time: the answer is handed over at once instead.
    expect(await delays(fault, { totalTimeout: 1000 })).toEqual([])
    expect(await delays(answer(503, {}, { 'retry-after': '0' }))).toEqual([0, 0, 0])
    const { client, seen } = await start([answer(429, {}, { 'retry-after': '1' }), ok])
    await client.showCertificate({ path })
    expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThan(990)
  })

  test("is what Retry-After says, as a date by the server's clock", async () => {
    const at = (date: string) => ({ date, 'retry-after': 'Wed, 01 Jan 2020 00:00:01 GMT' })
    const retries = { limit: 1 }
    const ahead = answer(503, {}, at('Wed, 01 Jan 2020 00:00:00 GMT'))
    expect(await delays(ahead, { retries })).toEqual([1000])
    const past = answer(503, {}, at('Wed, 01 Jan 2020 00:00:09 GMT'))
    expect(await delays(past, { retries })).toEqual([0])
  })

  test('is a random part of one that doubles, up to a limit', async () => {
    vi.mocked(Math.random).mockReturnValue(1)
    const retries = { limit: 5, baseDelay: 1, maxDelay: 4 }
    expect(await delays(hangUp, { retries })).toEqual([1, 2, 4, 4, 4])
    vi.mocked(Math.random).mockReturnValue(0.5)
    for (const said of ['soon', '1 week']) {
      const fault = answer(503, {}, { 'retry-after': said })
      expect(await delays(fault, { retries })).toEqual([1, 1, 2, 2, 2])
    }
  })
})

describe('by default', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(Math, 'random').mockReturnValue(1)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  /** A client of a network that does not work; what it did when its call has ended. */
  async function inVain(
    send: () => Promise<Response>,
    retries?: RequestSettings['retries'],
    limits: Pick<RequestSettings, 'attemptTimeout'> = {},
  ) {
    const delays: number[] = []
    let attempts = 0
    const begin = performance.now()
    const client = createClient({
      endpoint: 'https://apig.example.com',
      projectId,
      auth: { token: 'x' },
      fetch: () => (attempts++, send()),
      onRetry: ({ delay }) => delays.push(delay),
      ...(retries && { retries }),
      ...limits,
    })
    const failed = client.showCertificate({ path }).catch((error: unknown) => error)
    await vi.runAllTimersAsync()
    return { error: await failed, delays, attempts, took: performance.now() - begin }
  }

  test('a request is sent again three times, after a wait that doubles from 200 ms', async () => {
    const { delays, error } = await inVain(() => Promise.reject(new TypeError('fetch failed')))
    expect(delays).toEqual([200, 400, 800])
    expect(error).toMatchObject({ name: 'ConnectionError', cause: { message: 'fetch failed' } })
  })

  test("a date in Retry-After is one of the system's clock where the answer has none", async () => {
    vi.setSystemTime('2026-01-02T00:00:00Z')
    const headers = { 'retry-after': 'Fri, 02 Jan 2026 00:00:05 GMT' }
    const busy = async () => new Response('', { status: 503, headers })
    expect((await inVain(busy, { limit: 1 })).delays).toEqual([5000])
  })

  test('a wait is 10 s at most', async () => {
    const { delays } = await inVain(() => Promise.reject(new TypeError()), { limit: 7 })
    expect(delays.slice(5)).toEqual([6400, 10_000])
  })

  test('no timer is left when a call has ended, or was aborted while it waited', async () => {
    await inVain(async () => Response.json(found))
    expect(vi.getTimerCount()).toBe(0)
    const controller = new AbortController()
    const client = createClient({
      endpoint: 'https://apig.example.com',
      projectId,
      auth: { token: 'x' },
      fetch: () => Promise.reject(new TypeError()),
      onRetry: () => void setTimeout(() => controller.abort(), 1),
    })
    const call = expect(client.showCertificate({ path, signal: controller.signal })).rejects
    await Promise.all([call.toThrow(AbortError), vi.advanceTimersByTimeAsync(1)])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('an attempt may take 30 s, and all of them 120 s, which the error then names', async () => {
    const { attempts, took, error } = await inVain(() => new Promise(() => {}), {
      limit: 100,
      baseDelay: 5000,
      maxDelay: 5000,
    })
    expect([attempts, took]).toEqual([4, 120_000])
    expect(error).toMatchObject({ message: expect.stringContaining('within 120000 ms') as string })
  })

  test('the timer of all attempts ends them, also when it fires before the clock is there', async () => {
    let clock = 0
    vi.spyOn(performance, 'now').mockImplementation(() => clock)
    const never = () => {
      clock = 119_999.5
      return new Promise<Response>(() => {})
    }
    const limits = { attemptTimeout: 120_000 }
    const { attempts, error } = await inVain(never, { baseDelay: 0 }, limits)
    expect(attempts).toBe(1)
    expect(error).toMatchObject({ message: expect.stringContaining('within 120000 ms') as string })
  })
})
