import contract from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }
import { afterAll, describe, expect, test } from 'vitest'

import { baseSuite } from './certificates/base-suite.js'
import { certificateContract } from './certificates.js'
import { GROUPS, type Group } from './cases/case.js'
import { isObject } from './contract/json.js'
import { prismDeviations } from './prism-deviations.js'
import type { RuleId } from './rules/rules.js'
import type { Answer, WireRequest } from './run/exchange.js'
import { describeResult } from './report/describe.js'
import type { SuiteResult } from './run/result.js'
import { createSuite, runSuite, type Suite } from './run/suite.js'
import type { Target } from './run/target.js'
import { startFaultyServer, type Fault } from './testing/faulty-server.js'
import { startStubServer } from './testing/stub-server.js'
import { verify } from './testing/verify.js'

const good = await startStubServer()
afterAll(() => good.close())

verify(
  'the generated stubs',
  createSuite(certificateContract, baseSuite(), { url: good.url }),
  // A handler that only answers an example does not know how to fail.
  { unreached: ['every operation 500'] },
)

const withBody = (answer: Answer, change: object): Answer => ({
  ...answer,
  text: JSON.stringify({ ...(isObject(answer.json) ? answer.json : {}), ...change }),
})

const without = (answer: Answer, header: string): Answer => ({
  ...answer,
  headers: Object.fromEntries(Object.entries(answer.headers).filter(([name]) => name !== header)),
})

const on =
  (isIt: (answer: Answer) => boolean, fault: Fault): Fault =>
  (answer, request) =>
    isIt(answer) ? fault(answer, request) : answer

const status =
  (wanted: number) =>
  (answer: Answer): boolean =>
    answer.status === wanted

const keyLine = (body: string | Uint8Array | undefined): string => {
  const lines = Buffer.from(body ?? '')
    .toString()
    .split(String.raw`\n`)
  return lines[lines.findIndex((line) => line.includes('PRIVATE KEY')) + 1] ?? ''
}

const isOther = ({ headers }: WireRequest): boolean =>
  headers['x-auth-token'] === 'dev-token-other-project'

/** Answers 200 instead of 404 to some requests. */
const finds =
  (isIt: (request: WireRequest) => boolean): Fault =>
  (answer, request) =>
    answer.status === 404 && isIt(request) ? { ...answer, status: 200 } : answer

/** Changes what others see once another project has asked for something. */
function leak(): Fault {
  let isChanged = false
  return (answer, request) => {
    if (isOther(request) && request.method === 'PUT') isChanged = true
    const isShown = request.method === 'GET' && answer.status === 200
    return isChanged && isShown ? withBody(answer, { name: 'changed' }) : answer
  }
}

const refuse = (answer: Answer): Answer => ({
  ...answer,
  status: 400,
  text: '{"error_code":"APIG.2000","error_msg":"Parameter error."}',
})

const faults: readonly [string, RuleId, Fault, Group?][] = [
  ['201 instead of 200', 'declared-status', on(status(200), (a) => ({ ...a, status: 201 }))],
  [
    '403 instead of 401',
    'expected-status',
    on(status(401), (a) => ({ ...a, status: 403 })),
    'authentication',
  ],
  ['fails on a bad request', 'no-server-error', on(status(400), (a) => ({ ...a, status: 500 }))],
  [
    'accepts what it must refuse',
    'expected-status',
    on(status(400), (a) => ({ ...a, status: 200 })),
  ],
  ['an undeclared property', 'undeclared-property', on(status(200), (a) => withBody(a, { x: 1 }))],
  ['a property of another type', 'body-schema', on(status(200), (a) => withBody(a, { san: 'x' }))],
  ['a property left out', 'body-schema', on(status(200), (a) => withBody(a, { id: undefined }))],
  ['no JSON', 'body-schema', on(status(200), (a) => ({ ...a, text: a.text.slice(1) }))],
  [
    'another content type',
    'declared-content-type',
    (a) => ({ ...a, headers: { ...a.headers, 'content-type': 'text/html' } }),
  ],
  ['no X-Request-Id', 'extension-header', (a) => without(a, 'x-request-id')],
  ['no Allow', 'required-header', on(status(405), (a) => without(a, 'allow')), 'method'],
  [
    'Allow without the method',
    'meaning',
    on(status(405), (a) => ({ ...a, headers: { ...a.headers, allow: 'GET' } })),
    'method',
  ],
  [
    'another code than the one of the keyword',
    'expected-code',
    on(status(400), (a) => withBody(a, { error_code: 'APIG.2000', error_msg: 'Parameter error.' })),
  ],
  [
    "a code on another status than the catalogue's",
    'error-catalogue',
    on(status(400), (a) => withBody(a, { error_code: 'APIG.3030' })),
  ],
  [
    'another message',
    'error-catalogue',
    on(status(400), (a) => withBody(a, { error_msg: 'Oops' })),
  ],
  [
    "a line of the key in the answer's body",
    'no-secret',
    on(status(200), (a, { body }) => withBody(a, { name: keyLine(body) })),
  ],
  [
    'the token in a header',
    'no-secret',
    (a, { headers }) => ({
      ...a,
      headers: { ...a.headers, 'x-debug': String(headers['x-auth-token']) },
    }),
  ],
  ['hangs up', 'answered', on(status(413), () => undefined), 'malformed'],
  ['a body with 204', 'no-content', on(status(204), (a) => ({ ...a, text: '{}' }))],
  [
    'a content type with 204',
    'no-content',
    on(status(204), (a) => ({
      ...a,
      headers: { ...a.headers, 'content-type': 'application/json' },
    })),
  ],
  [
    'a page that miscounts',
    'pagination',
    on(
      ({ json }) => isObject(json) && 'size' in json,
      (a) => withBody(a, { size: 7 }),
    ),
  ],
  [
    'refuses a number beyond the clamp',
    'expected-status',
    (a, { target }) => (target.includes('limit=501') ? refuse(a) : a),
    'boundary',
  ],
  [
    'takes a word for a number',
    'expected-status',
    (a, { target }) => (target.includes('limit=ten') ? { ...a, status: 200 } : a),
    'negative',
  ],
  [
    'does without a required parameter',
    'expected-status',
    (a, { method, target }) =>
      method === 'GET' && target.endsWith('/certificates') ? { ...a, status: 200 } : a,
    'negative',
  ],
  [
    'fails at a content type without a body',
    'expected-status',
    (a, { method, headers }) => (method === 'DELETE' && 'content-type' in headers ? refuse(a) : a),
    'media type',
  ],
  [
    'finds what nobody made',
    'expected-status',
    finds(({ target }) => target.includes('f'.repeat(32))),
    'existence',
  ],
  [
    'finds what was deleted',
    'expected-status',
    finds(({ target }) => !target.includes('f'.repeat(32))),
    'existence',
  ],
  ["finds another project's", 'expected-status', finds(isOther), 'isolation'],
  ["changes another project's", 'untouched', leak(), 'isolation'],
  [
    'creates nothing',
    'set-up',
    (a, { method, target }) =>
      method === 'POST' && target.endsWith('/certificates') ? refuse(a) : a,
  ],
  [
    'does not say what it created',
    'set-up',
    on(status(200), (a) => withBody(a, { id: undefined })),
  ],
]

interface Scope {
  readonly target?: Partial<Target>
  /** The families of cases that matter; the others need not run. */
  readonly groups?: readonly Group[]
}

let planted: Fault = (answer) => answer
const faulty = await startFaultyServer(good.url, (...exchange) => planted(...exchange))
afterAll(() => faulty.close())
const onFaulty = (target: Partial<Target> = {}): Suite =>
  createSuite(certificateContract, baseSuite(), { url: faulty.url, ...target })
const plain = onFaulty()

/** A suite against a server with a fault; one fault is planted at a time. */
function plant(fault: Fault, { target, groups = GROUPS }: Scope = {}): Suite {
  planted = fault
  const suite = target ? onFaulty(target) : plain
  return { ...suite, cases: suite.cases.filter(({ group }) => groups.includes(group)) }
}

const judge = (fault: Fault, scope?: Scope): Promise<SuiteResult> => runSuite(plant(fault, scope))

/** The first case that shows that a rule was broken. */
async function firstCaught(fault: Fault, rule: RuleId, scope: Scope): Promise<string | undefined> {
  const suite = plant(fault, scope)
  for (const current of suite.cases) {
    const { failures } = suite.summarize([await suite.run(current)])
    if (failures.some((failure) => failure.rule === rule)) return current.name
  }
  return undefined
}

describe('a server with a fault', () => {
  test('passes without one', async () => {
    expect(describeResult(await judge((answer) => answer))).toContain(' 0 violations')
  })

  test.for(faults)('%s is caught by %s', async ([, rule, fault, group]) => {
    expect(await firstCaught(fault, rule, group ? { groups: [group] } : {})).toBeDefined()
  })

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
      { target: { isForeign: true }, groups: ['example', 'negative', 'method'] },
    )
    expect(failures).toEqual([])
    expect(violations.map(({ severity }) => severity)).toContain('warning')
  })

  test('a known deviation that never happens is reported', async () => {
    const { unseenDeviations } = await judge((answer) => answer, {
      target: { deviations: prismDeviations },
      groups: ['path'],
    })
    expect(unseenDeviations).toEqual(prismDeviations)
  })

  test('neither token nor key appears in the report', async () => {
    const report = describeResult(
      await judge(
        (answer, { headers, body }) =>
          withBody(answer, { error_msg: `${headers['x-auth-token']} ${keyLine(body)}` }),
        { groups: ['example', 'negative'] },
      ),
    )
    const example: unknown = Reflect.get(certificateContract, 'components')
    const key = JSON.stringify(example).match(/PRIVATE KEY-----\\n(\w+)/)?.[1]
    expect(key).toMatch(/^\w{8}/)
    expect(report).toContain('no-secret')
    expect(report).not.toContain(key)
    expect(report).not.toContain('dev-token')
  })
})
