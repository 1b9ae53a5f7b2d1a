import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'

import { boundedFilter } from './bounded-filter.js'
import { brokenValues } from './broken-values.js'
import { valuesOf, type Sources } from './values.js'
import { examplesOf, inputsOf, type Inputs } from '../cases/inputs.js'
import { put, sendable, type Sendable } from '../cases/parameter-cases.js'
import { isSendable, read } from '../cases/parameter-texts.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import { isObject, type JsonObject } from '../contract/json.js'
import type { SchemaChecker } from '../contract/schema-checker.js'

/** What fuzzed requests of an operation are made from. */
export interface FuzzSource {
  readonly contract: Contract
  readonly operation: Operation
  readonly config: SuiteConfig
  readonly checker: SchemaChecker
  readonly isMock: boolean
}

/** Texts that no parameter of a number or a word takes. */
const parameterText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.integer().map(String),
  fc.double().map(String),
  fc.constantFrom('', ' ', '-0', '1e999', '0x10', 'null', 'true', '[]', '{}', '%00', '../..'),
)

/** What the contract allows of an operation's request. */
export const allowedInputs = (source: FuzzSource): Arbitrary<Inputs> =>
  sent(source, drawAllowed(source))

function drawAllowed(source: FuzzSource): Arbitrary<Inputs> {
  const { operation, config } = source
  const base = inputsOf(operation, config)
  const body =
    operation.body?.encoding === 'json'
      ? valuesOf(sourcesOf(source, base.body), operation.body.schema)
      : fc.constant(base.body)
  return fc.tuple(body, parametersOf(source)).map(([value, parameters]) =>
    parameters.reduce((inputs, [parameter, text]) => put(inputs, parameter, text), {
      ...base,
      body: value,
    }),
  )
}

/** The parameters outside the path, each given or not, with the values that their schemas allow. */
function parametersOf(source: FuzzSource): Arbitrary<[Sendable, unknown][]> {
  const { contract, operation, config } = source
  const chosen = sendable(contract, operation, config)
    .filter(({ place, name, isRequired }) => {
      // What the suite gives a value has a meaning beyond its schema.
      const hasMeaning = isOpaque(config, name) || Object.hasOwn(config.parameters ?? {}, name)
      return place !== 'path' && (isRequired || !hasMeaning)
    })
    .map((parameter) => {
      const given = sentFor(source, parameter).map((one): [Sendable, unknown] => [parameter, one])
      return parameter.isRequired ? given : fc.option(given)
    })
  return fc
    .tuple(...chosen)
    .map((all) => all.filter((one): one is [Sendable, unknown] => one !== null))
}

/** What is put into the request: a text; of an array or object the sample, which is written in a style. */
function sentFor(source: FuzzSource, parameter: Sendable): Arbitrary<unknown> {
  const { name, schema, sample } = parameter
  const isConfigured = Object.hasOwn(source.config.parameters ?? {}, name)
  if (isConfigured || isStructured(parameter)) return fc.constant(sample)
  const values = valuesOf(sourcesOf(source, undefined), schema)
  return boundedFilter(values.map(String), (text) => isSendable(parameter, text))
}

/** What the contract forbids: the body, or one parameter outside the path, breaks its schema. */
export function forbiddenInputs(source: FuzzSource): Arbitrary<Inputs> | undefined {
  const { contract, operation, config, checker, isMock } = source
  const base = inputsOf(operation, config)
  const ofBody =
    operation.body?.encoding === 'json'
      ? [
          brokenValues(sourcesOf(source, base.body), operation.body.schema).map((body) => ({
            ...base,
            body,
          })),
        ]
      : []
  const ofParameters = sendable(contract, operation, config)
    // A mock coerces parameters as it likes; what it does with them is known from other cases.
    .filter(
      (parameter) =>
        !isMock && parameter.place !== 'path' && !isStructured(parameter) && canBreak(parameter),
    )
    .map((parameter) =>
      boundedFilter(
        parameterText,
        (text) =>
          isSendable(parameter, text) &&
          checker.check(parameter.schema, read(parameter, text)).length > 0,
      ).map((text) => put(base, parameter, text)),
    )
  const all = [...ofBody, ...ofParameters]
  return all.length === 0 ? undefined : sent(source, fc.oneof(...all))
}

/**
 * Prism puts names and values, as JSON, into a header, and does not survive what none can hold. It takes
 * an empty query parameter for a missing one.
 */
const sent = ({ isMock }: FuzzSource, inputs: Arbitrary<Inputs>): Arbitrary<Inputs> =>
  isMock
    ? boundedFilter(
        inputs,
        ({ body, query }) => isForHeader([body, query]) && !Object.values(query).includes(''),
      )
    : inputs

function isForHeader(value: unknown): boolean {
  if (typeof value === 'string') return /^[^\x7F\u0100-\uFFFF]*$/.test(value)
  if (Array.isArray(value)) return value.every(isForHeader)
  return !isObject(value) || Object.entries(value).flat().every(isForHeader)
}

/** Every text is a string; one without limits cannot be broken. */
const canBreak = ({ whole }: Sendable): boolean =>
  whole['type'] !== 'string' ||
  ['pattern', 'enum', 'const', 'format', 'minLength', 'maxLength'].some((key) => key in whole)

const isOpaque = ({ opaqueNames = [] }: SuiteConfig, name: string): boolean =>
  opaqueNames.includes(name)

/**
 * Values with a meaning beyond their schema come from the allowed body, or not at all; nor does what no
 * example shows, which may not fit the others.
 */
function sourcesOf({ contract, operation, config, checker }: FuzzSource, body: unknown): Sources {
  const known: JsonObject = isObject(body) ? body : {}
  const examples = [...examplesOf(operation, config).values()]
  const shown = new Set(examples.flatMap(namesIn))
  return {
    document: contract.document,
    checker,
    fixed: (name) => {
      if (isOpaque(config, name)) {
        return Object.hasOwn(known, name) ? fc.constant(known[name]) : 'none'
      }
      return examples.length === 0 || shown.has(name) ? undefined : 'none'
    },
  }
}

/** The names of all properties, at any depth. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  return isObject(value)
    ? Object.entries(value).flatMap(([name, part]) => [name, ...namesIn(part)])
    : []
}

/** Arrays and objects, whose text has a style. */
const isStructured = ({ sample, style }: Sendable): boolean =>
  style === 'json' || (typeof sample === 'object' && sample !== null)
