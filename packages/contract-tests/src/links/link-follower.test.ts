import { describe, expect, test } from 'vitest'

import { chainTo } from './chain.js'
import type { Occurrence } from './expression.js'
import { createLinkFollower } from './link-follower.js'
import { readContract } from '../contract/contract.js'
import type { Answer, WireRequest } from '../run/exchange.js'
import { shelf } from '../testing/shelf.js'

const contract = readContract(shelf)
const config = { credentials: { token: 't' }, refusedCredentials: [], parameters: {} }

const operationOf = (wanted: string) => {
  const found = contract.operations.find(({ id }) => id === wanted)
  if (!found) throw new Error(`The document has no ${wanted}`)
  return found
}

const answer = (status: number, json?: unknown): Answer => ({
  status,
  headers: {},
  text: json === undefined ? '' : JSON.stringify(json),
  json,
  milliseconds: 1,
})

/** Answers by method and path, and remembers what it was asked. */
function startFake(answers: Readonly<Record<string, Answer | undefined>>) {
  const asked: string[] = []
  const follower = createLinkFollower(contract, config, async (_, request: WireRequest) => {
    const line = `${request.method} ${request.target}`
    asked.push(request.body === undefined ? line : `${line} ${String(request.body)}`)
    return answers[line]
  })
  return { asked, follower }
}

const THINGS = 'POST /shelves/s1/things'
const TAGS = 'POST /shelves/s1/tags'
const good = { [THINGS]: answer(201, { id: 'x' }), [TAGS]: answer(204) }

async function setUp(target: string, answers: Readonly<Record<string, Answer | undefined>>) {
  const { asked, follower } = startFake(answers)
  const done: Occurrence[] = []
  const operation = operationOf(target)
  const prepared = await follower.setUp(chainTo(contract, operation), operation, done)
  return { asked, follower, done, ...prepared }
}

describe('set-up', () => {
  test('gives a path parameter what the answer names', async () => {
    const { given, failure } = await setUp('showThing', good)
    expect(failure).toBeUndefined()
    expect(given.path).toEqual({ thing: 'x' })
  })

  test('goes through every step, each with what the one before it gives', async () => {
    const { asked, given } = await setUp('untagThings', good)
    const tagging = '{"things":["x"],"note":"kept","tag":"new"}'
    expect(asked).toEqual([`${THINGS} {"colour":"red"}`, `${TAGS} ${tagging}`])
    expect(given).toMatchObject({ path: { shelf: 's1' }, body: JSON.parse(tagging) })
  })

  test.for([
    ['a refusal', answer(403), 'was answered 403'],
    ['another success', answer(200, { id: 'x' }), 'was answered 200'],
    ['no answer', undefined, 'was not answered'],
    ['an answer without what the link names', answer(201, {}), '$response.body#/id gives nothing'],
  ] as const)('stops at %s', async ([, first, reason]) => {
    const { asked, failure } = await setUp('untagThings', { ...good, [THINGS]: first })
    expect(failure?.message).toContain('untagThings was not asked')
    expect(failure?.message).toContain(reason)
    expect(asked).toHaveLength(1)
  })
})

describe('take-back', () => {
  test('undoes the latest first', async () => {
    const { asked, done, follower } = await setUp('untagThings', good)
    asked.length = 0
    await follower.takeBack(done)
    expect(asked).toEqual([
      'POST /shelves/s1/untag {"things":["x"],"note":"kept","tag":"new"}',
      'DELETE /shelves/s1/things/x',
    ])
  })

  test('goes on after a failure', async () => {
    const { asked, done, follower } = await setUp('untagThings', good)
    await follower.takeBack(done)
    expect(asked.at(-1)).toBe('DELETE /shelves/s1/things/x')
  })

  test('leaves alone what was refused, or names nothing', async () => {
    const { asked, follower } = startFake(good)
    const request = { method: 'POST', target: '/shelves/s1/things', headers: {} }
    const operation = operationOf('putThing')
    await follower.takeBack([
      { operation, request, answer: answer(400, { id: 'x' }) },
      { operation, request, answer: answer(201, {}) },
    ])
    expect(asked).toEqual([])
  })
})

test('looking asks only what reads', async () => {
  const { asked, done, follower } = await setUp('untagThings', {
    ...good,
    'GET /shelves/s1/things/x': answer(200, { id: 'x' }),
  })
  asked.length = 0
  const seen = await follower.look(done)
  expect(asked).toEqual(['GET /shelves/s1/things/x'])
  expect([...seen]).toEqual([['showThing', '200 {"id":"x"}']])
})
