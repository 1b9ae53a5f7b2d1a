import { expect, test } from 'vitest'

import { parameterBoundaryCases, parameterNegativeCases } from './parameter-cases.js'
import type { SuiteConfig } from './suite-config.js'
import { readContract } from '../contract/contract.js'
import { createSchemaChecker } from '../contract/schema-checker.js'
import { shelf } from '../testing/shelf.js'

const config: SuiteConfig = {
  credentials: {},
  refusedCredentials: [],
  parameters: { colour: 'red', thing: 'x' },
}
const contract = readContract(shelf)

const requestsOf = (make: typeof parameterNegativeCases, id: string) =>
  make(contract, config, createSchemaChecker(shelf))
    .filter(({ operation }) => operation?.id === id)
    .map(({ request }) => request)

const targetsOf = (make: typeof parameterNegativeCases, id = 'listThings'): string[] =>
  requestsOf(make, id).map(({ target }) => target.replace('/shelves/s1/things', ''))

const tracesOf = (make: typeof parameterNegativeCases): string[] =>
  requestsOf(make, 'listThings').flatMap(({ headers }) => headers['X-Trace'] ?? [])

test('a required parameter is left out, one that is in the path never', () => {
  expect(targetsOf(parameterNegativeCases)).toContain('')
  expect(targetsOf(parameterNegativeCases, 'showThing')).not.toContain('/')
})

test('each keyword is broken, whatever the place', () => {
  expect(targetsOf(parameterNegativeCases)).toContain('?colour=none-of-these')
  expect(targetsOf(parameterNegativeCases, 'showThing')).toContain('/x!')
  expect(tracesOf(parameterNegativeCases)).toContain('abc!')
})

test('a text that is no number is of the wrong type', () => {
  expect(targetsOf(parameterNegativeCases)).toContain('?colour=red&limit=ten')
  expect(targetsOf(parameterNegativeCases)).toContain('?colour=red&limit=1.5')
})

test('a number beyond the clamp is allowed', () => {
  const allowed = targetsOf(parameterBoundaryCases)
  for (const limit of ['0', '1', '50', '51', '99999999999999999999', '-99999999999999999999']) {
    expect(allowed).toContain(`?colour=red&limit=${limit}`)
  }
  expect(targetsOf(parameterNegativeCases)).not.toContain('?colour=red&limit=51')
})

test('every value of an enumeration and every example is allowed', () => {
  expect(targetsOf(parameterBoundaryCases)).toContain('?colour=blue')
  expect(tracesOf(parameterBoundaryCases)).toContain('abc')
})

test('what HTTP would change on the way is not sent in a header', () => {
  for (const trace of tracesOf(parameterNegativeCases)) {
    expect(trace.trim()).toBe(trace)
    expect(trace).not.toContain('\n')
  }
})
