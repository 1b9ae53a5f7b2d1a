import { describe, expect, test } from 'vitest'

import { listOperations } from '../lib/contract.ts'
import { targetOf } from './draft.ts'
import { infoOf } from './operation-info.ts'
import { type DeclaredError, isRepeated } from './scenarios.ts'
import { type OperationInfo, startScenario } from './start.ts'

async function answer(operation: OperationInfo, error?: DeclaredError) {
  const { sandbox, draft } = await startScenario(operation, error)
  const response = await sandbox.fetch(
    `https://sandbox.invalid${targetOf(operation.path, draft)}`,
    {
      method: draft.method,
      headers: draft.headers,
      ...(draft.body !== undefined && { body: draft.body }),
    },
  )
  return { status: response.status, text: await response.text() }
}

test('what a request can bring about is brought about by one', () => {
  const declared = listOperations().flatMap((operation) => infoOf(operation).errors)
  const repeated = new Set(declared.filter(isRepeated).map(({ status }) => status))
  for (const status of [400, 401, 404, 405, 413, 415]) expect(repeated).not.toContain(status)
})

describe.for(listOperations().map((operation) => [operation.id, infoOf(operation)] as const))(
  '%s in the page',
  ([, operation]) => {
    test('succeeds', async () => {
      const { status, text } = await answer(operation)
      expect({ status, text }).toMatchObject({ status: expect.toSatisfy((code) => code < 300) })
    })

    test.for(operation.errors.map((error) => [`${error.status} ${error.code}`, error] as const))(
      'is answered %s',
      async ([, error]) => {
        const { status, text } = await answer(operation, error)
        expect({ status, ...(JSON.parse(text) as object) }).toMatchObject({
          status: error.status,
          error_code: error.code,
        })
      },
    )
  },
)
