import * as client from '@apigw-certificates/client'
import { operationList } from '@apigw-certificates/server'
import { expect, test } from 'vitest'

import { certificateContract } from './certificates.js'
import { readContract } from './contract/contract.js'
import { startMock } from './prism.js'

const declared = readContract(certificateContract)
  .operations.map(({ id }) => id)
  .toSorted()

/** What the client exports besides operations. */
const HELPERS = new Set(['createClient', 'createConnection', 'endpointOf', 'redact'])

test('the contract has operations, each with its own ID', () => {
  expect(declared.length).toBeGreaterThan(0)
  expect(new Set(declared).size).toBe(declared.length)
})

test('the client has exactly these operations', () => {
  const functions = Object.entries(client)
    .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
    .map(([name]) => name)
    .filter((name) => !HELPERS.has(name))
  expect(functions.toSorted()).toEqual(declared)
})

test('the handlers have exactly these operations', () => {
  expect(operationList.map(({ id }) => id).toSorted()).toEqual(declared)
})

test('the mock has exactly these operations', async () => {
  const mock = await startMock()
  await mock.close()
  expect(mock.operationIds.toSorted()).toEqual(declared)
})
