import { afterSetUp, answerTo, schemaCodes, successStatuses } from './base.js'
import type { Case } from './case.js'
import { inputsOf, PART_OF_PLACE, requestOf, valueFor, type Inputs } from './inputs.js'
import { breakKeywords, keepKeywords } from './mutations.js'
import { show } from './schema-cases.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract, Operation, Parameter } from '../contract/contract.js'
import { isObject, resolveSchema, type JsonObject } from '../contract/json.js'
import type { SchemaChecker } from '../contract/schema-checker.js'

export interface Sendable extends Parameter {
  /** For people to read: `query parameter limit`. */
  readonly title: string
  /** Its schema, references resolved. */
  readonly whole: JsonObject
  readonly sample: unknown
}

/** Parameters that are missing though required, and one value for each keyword that they can break. */
export const parameterNegativeCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
  contract.operations.flatMap((operation) => {
    const inputs = inputsOf(operation, config)
    return sendable(contract, operation, config).flatMap((parameter) => {
      const { place, name, title } = parameter
      const guarded = config.guardedParameters?.[name]
      const make = (keyword: string, shown: string, changed: Inputs): Case => ({
        group: 'negative',
        name: `${operation.id}: ${title} breaks ${keyword} with ${shown}`,
        operation,
        request: requestOf(operation, config, changed),
        isExtension: parameter.isExtension,
        expected:
          guarded === undefined
            ? answerTo(contract, operation, keyword)
            : { statuses: [guarded, ...answerTo(contract, operation, keyword).statuses] },
      })
      return [
        ...(parameter.isRequired && place !== 'path'
          ? [make('required', 'it missing', without(inputs, parameter))]
          : []),
        ...broken(contract, parameter, checker).map(({ keyword, text }) =>
          make(keyword, show({ keyword, value: text }), put(inputs, parameter, text)),
        ),
      ]
    })
  })

/** Parameters with values that are allowed, to the edge of their keywords and of `x-clamp`. */
export const parameterBoundaryCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
  contract.operations.flatMap((operation) =>
    sendable(contract, operation, config)
      .filter(({ place }) => place !== 'path')
      .flatMap((parameter) =>
        [...kept(contract, parameter, checker), ...clamped(parameter)].map(({ title, text }) => ({
          group: 'boundary' as const,
          name: `${operation.id}: ${parameter.title} ${title}`,
          operation,
          isExtension: parameter.isExtension,
          ...afterSetUp(inputsOf(operation, config), (inputs) =>
            requestOf(operation, config, put(inputs, parameter, text)),
          ),
          expected: { statuses: successStatuses(operation), otherThan: schemaCodes(contract) },
        })),
      ),
  )

export function sendable(
  { document }: Contract,
  { parameters }: Operation,
  config: SuiteConfig,
): readonly Sendable[] {
  return parameters.map((parameter) => ({
    ...parameter,
    title: `${parameter.place} parameter ${parameter.name}`,
    whole: resolveSchema(document, parameter.schema),
    sample: valueFor(parameter, config),
  }))
}

/** Arrays and objects, whose text has a style; they are only given or left out. */
export const isStructured = ({ sample, style }: Sendable): boolean =>
  style === 'json' || (typeof sample === 'object' && sample !== null)

export const put = (inputs: Inputs, { place, name }: Sendable, text: unknown): Inputs => ({
  ...inputs,
  [PART_OF_PLACE[place]]: { ...inputs[PART_OF_PLACE[place]], [name]: text },
})

const without = (inputs: Inputs, { place, name }: Sendable): Inputs => ({
  ...inputs,
  [PART_OF_PLACE[place]]: Object.fromEntries(
    Object.entries(inputs[PART_OF_PLACE[place]]).filter(([key]) => key !== name),
  ),
})

/** Texts that are no number, no truth value; whatever can be written is a string. */
const OF_WRONG_TYPE: Readonly<Record<string, readonly string[]>> = {
  integer: ['ten', '1.5', '1e3x', '0x10', ''],
  number: ['ten', '1,5', ''],
  boolean: ['maybe', '2', ''],
}

const READ: Readonly<Record<string, (text: string) => unknown>> = {
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : text),
  number: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text),
  boolean: (text) => (text === 'true' || text === 'false' ? text === 'true' : text),
}

/** What a parameter's text means by its type. */
export const read = ({ whole }: Sendable, text: string): unknown =>
  READ[String(whole['type'])]?.(text) ?? text

/** A longer segment may be refused as a path that the API does not have. */
const LONGEST_SEGMENT = 100

/** What cannot be sent as it is, or would not arrive so. */
export const isSendable = ({ place }: Sendable, text: string): boolean => {
  if (place === 'path') return text !== '' && text.length <= LONGEST_SEGMENT
  return place === 'query' || (/^[\x20-\x7E\x80-\xFF]*$/.test(text) && text.trim() === text)
}

function broken(
  { document }: Contract,
  parameter: Sendable,
  checker: SchemaChecker,
): { keyword: string; text: string }[] {
  if (isStructured(parameter)) return []
  const { whole } = parameter
  const sample = String(parameter.sample)
  const ofType = (OF_WRONG_TYPE[String(whole['type'])] ?? []).map((text) => ({
    keyword: 'type',
    text,
  }))
  const ofKeywords = breakKeywords(
    { document, sample: () => undefined },
    whole,
    read(parameter, sample),
  )
    .filter(({ keyword }) => keyword !== 'type')
    .map(({ keyword, value }) => ({ keyword, text: String(value) }))
  return [...ofType, ...ofKeywords].filter(
    ({ text }) =>
      isSendable(parameter, text) &&
      checker.check(parameter.schema, read(parameter, text)).length > 0,
  )
}

function kept(
  { document }: Contract,
  parameter: Sendable,
  checker: SchemaChecker,
): { title: string; text: unknown }[] {
  if (isStructured(parameter)) {
    return checker.check(parameter.schema, parameter.sample).length === 0
      ? [{ title: 'is given', text: parameter.sample }]
      : []
  }
  const { whole } = parameter
  const sample = String(parameter.sample)
  const ofKeywords = keepKeywords(
    { document, sample: () => undefined },
    whole,
    read(parameter, sample),
  ).map(({ keyword, value }) => ({
    title: `is at its ${keyword} with ${show({ keyword, value })}`,
    text: String(value),
  }))
  return [{ title: 'is given', text: sample }, ...ofKeywords].filter(
    ({ text }) =>
      isSendable(parameter, text) &&
      checker.check(parameter.schema, read(parameter, text)).length === 0,
  )
}

/** Far beyond what a 64-bit integer holds. */
const HUGE = '99999999999999999999'

/** Values that are corrected, never refused (`x-clamp`), and those where that begins. */
function clamped({ whole }: Sendable): { title: string; text: string }[] {
  const clamp = whole['x-clamp']
  if (!isObject(clamp)) return []
  const { minimum, maximum } = clamp
  const numbers = [
    ...(typeof minimum === 'number' ? [minimum, minimum - 1] : []),
    ...(typeof maximum === 'number' ? [maximum, maximum + 1] : []),
  ]
  return [...numbers.map(String), HUGE, `-${HUGE}`].map((text) => ({
    title: `is taken with ${text}`,
    text,
  }))
}
