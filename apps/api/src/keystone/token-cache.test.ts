import { expect, test } from 'vitest'

import type { KeystoneToken } from './read-answer.js'
import { cacheTokens, type TokenCacheOptions } from './token-cache.js'

const SECOND = 1000
const START = Date.UTC(2026, 0, 2)

/** A cache before an IAM that knows what `known` says, by a clock of the test. */
function start(options: TokenCacheOptions = {}) {
  let time = 0
  const asked: string[] = []
  const known = new Map<string, KeystoneToken>()
  const find = cacheTokens(
    async (token) => {
      asked.push(token)
      return known.get(token)
    },
    { now: () => START + time, elapsed: () => time, ...options },
  )
  const issue = (token: string, expiresAt = START + 3_600 * SECOND) =>
    known.set(token, { expiresAt, projectId: token, roleNames: [] })
  return { find, asked, known, issue, wait: (seconds: number) => (time += seconds * SECOND) }
}

test('a valid token is asked for again after 60 s, so that it lives no longer than that when revoked', async () => {
  const { find, asked, issue, known, wait } = start()
  issue('a')
  expect(await find('a')).toMatchObject({ projectId: 'a' })
  known.delete('a')
  wait(59)
  expect(await find('a')).toMatchObject({ projectId: 'a' })
  expect(asked).toEqual(['a'])
  wait(1)
  expect(await find('a')).toBeUndefined()
  expect(asked).toEqual(['a', 'a'])
})

test('use does not make an answer younger', async () => {
  const { find, asked, issue, wait } = start()
  issue('a')
  for (let second = 0; second < 130; second += 10) {
    await find('a')
    wait(10)
  }
  expect(asked).toHaveLength(3)
})

test('an unknown token is asked for again after 5 s', async () => {
  const { find, asked, issue, wait } = start()
  expect(await find('a')).toBeUndefined()
  issue('a')
  wait(4)
  expect(await find('a')).toBeUndefined()
  expect(asked).toHaveLength(1)
  wait(1)
  expect(await find('a')).toMatchObject({ projectId: 'a' })
  expect(asked).toHaveLength(2)
})

test('a token that has expired is not asked for any more', async () => {
  const { find, asked, issue, known, wait } = start()
  issue('a', START + 10 * SECOND)
  await find('a')
  known.delete('a')
  wait(100)
  expect(await find('a')).toMatchObject({ expiresAt: START + 10 * SECOND })
  expect(asked).toHaveLength(1)
})

test('a clock that is set back makes no answer live longer', async () => {
  let time = START
  let elapsed = 0
  const { find, asked, issue } = start({ now: () => time, elapsed: () => elapsed })
  issue('a')
  await find('a')
  time -= 7_200 * SECOND
  elapsed += 60 * SECOND
  await find('a')
  expect(asked).toHaveLength(2)
})

test('10,000 tokens are remembered, and the one that was not used for longest is forgotten', async () => {
  const { find, asked } = start()
  for (let index = 0; index < 10_000; index += 1) await find(String(index))
  await find('0')
  expect(asked).toHaveLength(10_000)
  await find('one more')
  expect(asked).toHaveLength(10_001)
  await find('0')
  await find('2')
  expect(asked).toHaveLength(10_001)
  await find('1')
  expect(asked).toHaveLength(10_002)
})

test('many who ask at once are answered by one question, and so are those after a failure', async () => {
  let count = 0
  let fails = true
  const find = cacheTokens(async () => {
    count += 1
    await new Promise((resolve) => setTimeout(resolve, 10))
    if (fails) throw new Error('down')
    return undefined
  })
  const all = () => Promise.allSettled(Array.from({ length: 100 }, () => find('a')))
  expect(new Set((await all()).map(({ status }) => status))).toEqual(new Set(['rejected']))
  expect(count).toBe(1)
  fails = false
  expect(new Set((await all()).map(({ status }) => status))).toEqual(new Set(['fulfilled']))
  expect(count).toBe(2)
  await Promise.all([find('b'), find('c')])
  expect(count).toBe(4)
})
