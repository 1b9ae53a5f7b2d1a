import contract from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }
import { startEmulator } from '@apigw-certificates/api'
import { afterAll, expect, test } from 'vitest'

import type { Group } from './cases/case.js'
import { baseSuite } from './certificates/base-suite.js'
import { certificateContract } from './certificates.js'
import { isObject } from './contract/json.js'
import { startProxy } from './faults/proxy.js'
import { prismDeviations } from './prism-deviations.js'
import type { Answer, WireRequest } from './run/exchange.js'
import { describeResult } from './report/describe.js'
import type { SuiteResult } from './run/result.js'
import { createSuite, runSuite } from './run/suite.js'
import type { Target } from './run/target.js'

const good = await startEmulator()
afterAll(() => good.close())

type Change = (answer: Answer, request: WireRequest) => Answer

/** What the suite says of the API when something changes its answers. */
async function judge(
  change: Change,
  groups: readonly Group[],
  target: Partial<Target> = {},
): Promise<SuiteResult> {
  const changed = await startProxy(good.url, async (request, forward) =>
    change(await forward(request), request),
  )
  try {
    const suite = createSuite(certificateContract, baseSuite(), { url: changed.url, ...target })
    const cases = suite.cases.filter(({ group }) => groups.includes(group))
    return await runSuite({ ...suite, cases })
  } finally {
    await changed.close()
  }
}

const without = (answer: Answer, header: string): Answer => ({
  ...answer,
  headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => name !== header)),
})

const keyLine = (body: string | Uint8Array | undefined): string => {
  const lines = Buffer.from(body ?? '')
    .toString()
    .split(String.raw`\n`)
  return lines[lines.findIndex((line) => line.includes('PRIVATE KEY')) + 1] ?? ''
}

test('a foreign server is only warned about extensions', async () => {
  const { value: created } = contract.components.examples['certificate-global']
  const { failures, violations } = await judge(
    (answer, { headers }) => {
      const open = without(answer, 'x-request-id')
      if (answer.status === 400 && 'idempotency-key' in headers) {
        return { ...answer, status: 200, text: JSON.stringify(created) }
      }
      return answer.status === 405 ? without({ ...open, status: 404 }, 'allow') : open
    },
    ['example', 'negative', 'method'],
    { isForeign: true },
  )
  expect(failures).toEqual([])
  expect(violations.map(({ severity }) => severity)).toContain('warning')
})

test('a known deviation that never happens is reported', async () => {
  const { unseenDeviations } = await judge((answer) => answer, ['path'], {
    deviations: prismDeviations,
  })
  expect(unseenDeviations).toEqual(prismDeviations)
})

test('neither token nor key appears in the report', async () => {
  const report = describeResult(
    await judge(
      (answer, { headers, body }) => ({
        ...answer,
        text: JSON.stringify({
          ...(isObject(answer.json) ? answer.json : {}),
          error_msg: `${headers['x-auth-token']} ${keyLine(body)}`,
        }),
      }),
      ['example', 'negative'],
    ),
  )
  const key = JSON.stringify(contract).match(/PRIVATE KEY-----\\n(\w+)/)?.[1]
  expect(key).toMatch(/^\w{8}/)
  expect(report).toContain('no-secret')
  expect(report).not.toContain(key)
  expect(report).not.toContain('dev-token')
})
