import { isWrong, successesOf, withHeader, withJson } from './answers.js'
import type { Chooser } from './chooser.js'
import type { Mutant, Recorded, Soil } from './mutant.js'
import type { Group } from '../cases/case.js'
import { isObject, resolve, stringsAt } from '../contract/json.js'
import type { RuleId } from '../rules/rules.js'
import type { Answer } from '../run/exchange.js'

/** Requests are accepted that a family of cases is refused for; `Allow` and unknown paths are wrong. */
export const protocolMutants = (soil: Soil): Mutant[] => [
  ...acceptingMutants(soil),
  ...refusingMutants(soil),
  ...allowMutants(soil),
  ...pathMutants(soil),
]

const REFUSED: readonly Group[] = [
  'existence',
  'isolation',
  'authentication',
  'media type',
  'malformed',
  'method',
  'meaning',
]

/** One request of a family, whichever it is, is answered as a good one. */
const acceptingMutants = (soil: Soil): Mutant[] =>
  soil.contract.operations.flatMap((operation) => {
    const successes = successesOf(soil, operation).map(({ answer }) => answer)
    const isRefused = (one: Recorded, group: Group): boolean =>
      one.case.operation?.id === operation.id &&
      one.case.group === group &&
      one.answer.status >= 400 &&
      successes.every(({ status }) => isWrong(one, status))
    return REFUSED.filter((group) => soil.recorded.some((one) => isRefused(one, group))).map(
      (group) => ({
        id: `${operation.id} accepts ${group}`,
        description: `${operation.id} accepts what the ${group} cases must be refused for`,
        rules: ['expected-status'],
        companions: ['expected-code'],
        groups: [group],
        fault: {
          kind: 'answer',
          change: (one, choose) => (isRefused(one, group) ? choose(successes) : undefined),
        },
      }),
    )
  })

const ACCEPTED: readonly Group[] = ['example', 'boundary', 'media type', 'malformed']

/** One good request of a family, whichever it is, is refused as a bad one is. */
const refusingMutants = (soil: Soil): Mutant[] =>
  soil.contract.operations.flatMap((operation) => {
    const ofThis = soil.recorded.filter(({ case: current }) => current.operation === operation)
    const refusals = ofThis
      .map(({ answer }) => answer)
      .filter(({ status, json }) => status >= 400 && status < 500 && json !== undefined)
    const isAccepted = (one: Recorded, group: Group): boolean =>
      one.case.group === group &&
      one.case.operation?.id === operation.id &&
      one.case.expected.statuses.every((status) => status < 300)
    return ACCEPTED.filter((group) => ofThis.some((one) => isAccepted(one, group))).map(
      (group) => ({
        id: `${operation.id} refuses ${group}`,
        description: `${operation.id} refuses what the ${group} cases must be accepted for`,
        rules: ['expected-status'],
        companions: ['expected-code'],
        groups: [group],
        fault: {
          kind: 'answer',
          change: (one, choose) => (isAccepted(one, group) ? choose(refusals) : undefined),
        },
      }),
    )
  })

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

const allowMutants = ({ contract, recorded }: Soil): Mutant[] =>
  contract.operations.flatMap((operation) => {
    const isOf = ({ case: current, answer }: Recorded): boolean =>
      current.operation?.id === operation.id && 'allow' in answer.headers
    if (!recorded.some(isOf)) return []
    const declared = contract.operations
      .filter(({ path }) => path === operation.path)
      .map(({ method }) => method)
    const change = (
      id: string,
      description: string,
      value: (choose: Chooser) => string,
    ): Mutant => ({
      id: `${operation.id} Allow ${id}`,
      description: `Allow of the path of ${operation.id} ${description}`,
      rules: ['meaning'],
      companions: [],
      groups: ['method'],
      fault: {
        kind: 'answer',
        change: (one, choose) =>
          isOf(one) ? withHeader(one.answer, 'allow', value(choose)) : undefined,
      },
    })
    return [
      change('empty', 'names nothing', () => ''),
      change('lacks one', 'lacks a method', (choose) => {
        const missing = choose(declared)
        return declared.filter((method) => method !== missing).join(', ')
      }),
      change('has one more', 'names a method that it refuses', (choose) =>
        [...declared, choose(METHODS.filter((method) => !declared.includes(method)))].join(', '),
      ),
    ]
  })

type PathChange = readonly [
  title: string,
  rules: readonly RuleId[],
  change: (answer: Answer, choose: Chooser, soil: Soil) => Answer | undefined,
]

/** An unknown path belongs to no operation, so that only what all errors share can be wrong with it. */
const PATH_CHANGES: readonly PathChange[] = [
  ['answers 200', ['expected-status'], (answer) => ({ ...answer, status: 200 })],
  ['answers 204', ['expected-status'], (answer) => ({ ...answer, status: 204 })],
  ['answers 405', ['expected-status'], (answer) => ({ ...answer, status: 405 })],
  ['answers 401', ['expected-status'], (answer) => ({ ...answer, status: 401 })],
  ['fails', ['no-server-error'], (answer) => ({ ...answer, status: 500 })],
  [
    'answers HTML',
    ['declared-content-type'],
    (answer) => withHeader(answer, 'content-type', 'text/html'),
  ],
  [
    'lacks a property',
    ['body-schema'],
    (answer, choose, { contract: { document }, config: { errorSchema } }) => {
      if (!isObject(answer.json) || errorSchema === undefined) return undefined
      const required = stringsAt(resolve(document, { $ref: errorSchema }), 'required')
      const { [choose(required) ?? '']: _, ...left } = answer.json
      return withJson(answer, left)
    },
  ],
  [
    'has an undeclared property',
    ['undeclared-property'],
    (answer) =>
      isObject(answer.json) ? withJson(answer, { ...answer.json, path: '/x' }) : undefined,
  ],
  ['leaks a credential', ['no-secret'], (answer) => answer],
]

function pathMutants(soil: Soil): Mutant[] {
  const { contract, recorded } = soil
  const isOf = ({ case: current, answer }: Recorded): boolean =>
    current.group === 'path' && !current.operation && answer.json !== undefined
  if (!recorded.some(isOf)) return []
  const credential = ({ case: { request } }: Recorded): string =>
    Object.entries(request.headers).find(([name]) =>
      contract.secretHeaders.includes(name.toLowerCase()),
    )?.[1] ?? ''
  return PATH_CHANGES.map(([title, rules, change]) => ({
    id: `unknown path ${title}`,
    description: `an unknown path ${title}`,
    rules,
    companions: ['expected-status', 'expected-code', 'error-catalogue', 'declared-content-type'],
    groups: ['path'],
    fault: {
      kind: 'answer',
      change: (one, choose) => {
        if (!isOf(one)) return undefined
        const answer = change(one.answer, choose, soil)
        return answer && rules.includes('no-secret')
          ? withHeader(answer, 'x-debug', credential(one))
          : answer
      },
    },
  }))
}
