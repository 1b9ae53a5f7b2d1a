import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'

import { allowedInputs, forbiddenInputs } from './fuzz-inputs.js'
import { answerTo, afterSetUp, schemaCodes, successStatuses } from '../cases/base.js'
import { canSucceed } from '../cases/can-succeed.js'
import type { Case } from '../cases/case.js'
import { requestOf, type Inputs } from '../cases/inputs.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import type { SchemaChecker } from '../contract/schema-checker.js'
import { hasFailed } from '../run/has-failed.js'
import type { CaseResult } from '../run/result.js'

/** How much is tried. */
export interface FuzzOptions {
  /**
   * The same seed makes the same requests.
   *
   * @default a random one
   */
  readonly seed?: number
  /**
   * Requests for each operation and side: allowed, and forbidden.
   *
   * @default 25
   */
  readonly runs?: number
  /**
   * Goes on until then, in milliseconds, however many requests that are.
   *
   * @default none: `runs` decides
   */
  readonly time?: number
  /**
   * Is told of every request, those that lead to the smallest failing one included.
   *
   * @default nobody
   */
  readonly onResult?: (result: CaseResult) => void
  /**
   * Ends it after the request at hand.
   *
   * @default never
   */
  readonly signal?: AbortSignal
}

/** What came of it. */
export interface FuzzResult {
  readonly seed: number
  readonly requests: number
  /** One for each operation and side: the smallest request that failed, else the last one. */
  readonly results: readonly CaseResult[]
}

/** What the fuzzer needs of a suite. */
export interface FuzzTarget {
  readonly contract: Contract
  readonly config: SuiteConfig
  readonly checker: SchemaChecker
  readonly isMock: boolean
  run(current: Case): Promise<CaseResult>
}

type Side = 'allowed' | 'forbidden'

/** One operation, and which of its requests are tried. */
interface Property {
  readonly operation: Operation
  readonly side: Side
  readonly inputs: Arbitrary<Inputs>
}

const DEFAULT_RUNS = 25

/** With a time limit, the properties take turns of so many requests. */
const TURN = 20

/**
 * Sends random requests that the contract allows, which must succeed, and random ones that it forbids,
 * which must be refused as it says. A failing one is made as small as possible.
 *
 * @throws the signal's reason when it ended it
 */
export async function fuzz(target: FuzzTarget, options: FuzzOptions = {}): Promise<FuzzResult> {
  const { runs = DEFAULT_RUNS, time, signal } = options
  const seed = options.seed ?? randomSeed()
  const deadline = time === undefined ? Infinity : performance.now() + time
  const results = new Map<Property, CaseResult>()
  let requests = 0
  let open = propertiesOf(target)
  for (let turn = 0; open.length > 0 && performance.now() < deadline; turn += 1) {
    const next: Property[] = []
    for (const property of open) {
      const left = deadline - performance.now()
      if (left <= 0) break
      const onResult = (result: CaseResult): void => {
        requests += 1
        results.set(property, result)
        options.onResult?.(result)
      }
      const failure = await check({ ...target, signal }, property, onResult, {
        seed: (seed + turn) | 0,
        numRuns: time === undefined ? runs : TURN,
        ...(time !== undefined && { interruptAfterTimeLimit: left }),
      })
      signal?.throwIfAborted()
      if (failure) results.set(property, failure)
      else if (time !== undefined) next.push(property)
    }
    open = next
  }
  return { seed, requests, results: [...results.values()] }
}

const REPLAY = /^fuzz\/(.+)\/(allowed|forbidden)\/(-?\d+)\/([\d:]+)$/

/**
 * Sends the request again that `replay` of a violation names.
 *
 * @throws RangeError when it names none
 */
export async function replayFuzz(target: FuzzTarget, id: string): Promise<CaseResult> {
  const [, operationId, side, seed, path = ''] = REPLAY.exec(id) ?? []
  const property = propertiesOf(target).find(
    (one) => one.operation.id === operationId && one.side === side,
  )
  if (!property) throw new RangeError(`There is no request to replay for ${id}.`)
  let last: CaseResult | undefined
  await check(target, property, (result) => (last = result), {
    seed: Number(seed),
    path,
    endOnFailure: true,
    numRuns: 1,
  })
  if (!last) throw new RangeError(`There is no request to replay for ${id}.`)
  return last
}

function propertiesOf(target: FuzzTarget): Property[] {
  return target.contract.operations.flatMap((operation) => {
    const source = { ...target, operation }
    const forbidden = forbiddenInputs(source)
    return [
      ...(canSucceed(operation, target.config, target.checker)
        ? [{ operation, side: 'allowed' as const, inputs: allowedInputs(source) }]
        : []),
      ...(forbidden ? [{ operation, side: 'forbidden' as const, inputs: forbidden }] : []),
    ]
  })
}

/** Runs one property; the result of the smallest request that fails, if any does. */
async function check(
  target: FuzzTarget & { readonly signal?: AbortSignal | undefined },
  property: Property,
  onResult: (result: CaseResult) => void,
  parameters: fc.Parameters<[Inputs]> & { readonly seed: number },
): Promise<CaseResult | undefined> {
  const { operation, side, inputs } = property
  let smallest: CaseResult | undefined
  const outcome = await fc.check(
    fc.asyncProperty(inputs, async (drawn) => {
      // What is thrown here would be taken for a failure, and made small.
      if (target.signal?.aborted) return true
      const result = await target.run(toCase(target, property, drawn))
      onResult(result)
      if (!hasFailed(result)) return true
      // Shrinking goes on from each failing request, so that the last one is the smallest.
      smallest = result
      return false
    }),
    { ...parameters, markInterruptAsFailure: false },
  )
  const { counterexamplePath: path } = outcome
  if (!smallest || path === null) return undefined
  const replay = `fuzz/${operation.id}/${side}/${parameters.seed}/${path}`
  return { ...smallest, violations: smallest.violations.map((one) => ({ ...one, replay })) }
}

function toCase({ contract, config }: FuzzTarget, property: Property, inputs: Inputs): Case {
  const { operation, side } = property
  const name = `${operation.id}: a random request that is ${side}`
  return side === 'allowed'
    ? {
        group: 'fuzz',
        name,
        operation,
        ...afterSetUp(inputs, (filled) => requestOf(operation, config, filled)),
        expected: { statuses: successStatuses(operation), otherThan: schemaCodes(contract) },
      }
    : {
        group: 'fuzz',
        name,
        operation,
        request: requestOf(operation, config, inputs),
        expected: { statuses: refusalsOf(contract, operation) },
      }
}

/** Which of several breaches names the status is the server's choice. */
const refusalsOf = (contract: Contract, operation: Operation): readonly number[] => [
  ...new Set(
    ['required', 'minLength', 'maxLength', 'other', 'contentTooLarge'].flatMap(
      (kind) => answerTo(contract, operation, kind).statuses,
    ),
  ),
]

const randomSeed = (): number => Math.floor(Math.random() * 2 ** 31)
