import { afterSetUp, answerTo, schemaCodes, successStatuses } from './base.js'
import type { Case, Expectation, Site } from './case.js'
import { inputsOf, PART_OF_PLACE, requestOf, valueFor, type Inputs } from './inputs.js'
import { isSendable, read, textsOfWrongType } from './parameter-texts.js'
import { show } from './schema-cases.js'
import { sitesOf, type DeclaredSite } from './sites.js'
import type { SuiteConfig } from './suite-config.js'
import {
  findResponse,
  type Contract,
  type Operation,
  type Parameter,
} from '../contract/contract.js'
import { isObject, resolveSchema, type JsonObject } from '../contract/json.js'
import { sampleFor } from '../contract/samples.js'
import type { SchemaChecker } from '../contract/schema-checker.js'

export interface Sendable extends Parameter {
  /** For people to read: `query parameter limit`. */
  readonly title: string
  /** Its schema, references resolved. */
  readonly whole: JsonObject
  readonly sample: unknown
}

/** Parameters that are missing though required, and values that break each keyword. */
export const parameterNegativeCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
  sitesWithin(contract, config, 'outside').flatMap(({ operation, parameter, site, limit }) => {
    const inputs = inputsOf(operation, config)
    const { keyword } = site
    const guarded = config.guardedParameters?.[parameter.name]
    const { statuses, ...code } = answerTo(contract, operation, keyword)
    const make = (shown: string, changed: Inputs): Case => ({
      group: 'negative',
      name: `${operation.id}: ${parameter.title} breaks ${keyword} with ${shown}`,
      operation,
      request: requestOf(operation, config, changed),
      isExtension: parameter.isExtension,
      site,
      expected:
        guarded === undefined ? { statuses, ...code } : { statuses: [guarded, ...statuses] },
    })
    return limit
      ? broken(contract, parameter, limit, checker).map((text) =>
          make(show(text), put(inputs, parameter, text)),
        )
      : [make('it missing', without(inputs, parameter))]
  })

/** Parameters with values that just keep each keyword, and to the edge of `x-clamp`. */
export const parameterBoundaryCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] => [
  ...sitesWithin(contract, config, 'inside').flatMap(({ operation, parameter, site, limit }) =>
    kept(contract, parameter, limit, checker).map((text) =>
      accepted(contract, config, operation, parameter, {
        title: `keeps ${site.keyword} with ${show(text)}`,
        text,
        site,
      }),
    ),
  ),
  ...contract.operations.flatMap((operation) =>
    sendable(contract, operation, config).flatMap((parameter) =>
      [...given(contract, parameter, checker), ...clamped(parameter)].map((value) =>
        accepted(contract, config, operation, parameter, value),
      ),
    ),
  ),
]

interface Value {
  readonly title: string
  readonly text: unknown
  readonly site?: Site
}

function accepted(
  contract: Contract,
  config: SuiteConfig,
  operation: Operation,
  parameter: Sendable,
  { title, text, site }: Value,
): Case {
  const { place, sample, name } = parameter
  // What was set up goes over the sample of a path parameter, and is what the path must name.
  const isNamed = place === 'path' && String(text) === String(sample)
  const guarded = config.guardedParameters?.[name]
  const elsewhere = place === 'path' && !isNamed ? [404, ...(guarded ? [guarded] : [])] : []
  const expected: Expectation = {
    statuses: [
      ...successStatuses(operation),
      ...elsewhere.filter((status) => findResponse(operation, status)),
    ],
    otherThan: schemaCodes(contract),
  }
  return {
    group: 'boundary',
    name: `${operation.id}: ${parameter.title} ${title}`,
    operation,
    isExtension: parameter.isExtension,
    ...afterSetUp(inputsOf(operation, config), (inputs) =>
      requestOf(operation, config, isNamed ? inputs : put(inputs, parameter, text)),
    ),
    ...(site && { site }),
    expected,
  }
}

interface SiteWithin extends DeclaredSite {
  readonly operation: Operation
  readonly parameter: Sendable
}

/** What can be sent outside the body, on one side. */
const sitesWithin = (contract: Contract, config: SuiteConfig, side: Site['side']): SiteWithin[] =>
  contract.operations.flatMap((operation) => {
    const parameters = sendable(contract, operation, config)
    return sitesOf(contract.document, operation).flatMap((declared) => {
      const { place, name } = declared.parameter ?? {}
      const parameter = parameters.find((one) => one.place === place && one.name === name)
      return parameter && declared.site.side === side && declared.exclusion === undefined
        ? [{ ...declared, operation, parameter }]
        : []
    })
  })

export const sendable = (
  { document }: Contract,
  { parameters }: Operation,
  config: SuiteConfig,
): readonly Sendable[] =>
  parameters.map((parameter) => ({
    ...parameter,
    title: `${parameter.place} parameter ${parameter.name}`,
    whole: resolveSchema(document, parameter.schema),
    sample: valueFor(parameter, config),
  }))

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

function broken(
  { document }: Contract,
  { whole, sample, schema, place }: Sendable,
  limit: NonNullable<DeclaredSite['limit']>,
  checker: SchemaChecker,
): string[] {
  const { outside } = limit.sides((part) => sampleFor(document, part))
  const texts =
    limit.keyword === 'type'
      ? textsOfWrongType(whole)
      : outside(read({ whole }, String(sample))).flatMap(toText)
  return [...new Set(texts)].filter(
    (text) =>
      isSendable({ place }, text) &&
      checker.check(schema, read({ whole }, text)).some(({ keyword }) => keyword === limit.keyword),
  )
}

/** A parameter that is required is kept by any value that is allowed. */
function kept(
  { document }: Contract,
  { whole, sample, schema, place }: Sendable,
  limit: DeclaredSite['limit'],
  checker: SchemaChecker,
): string[] {
  const value = read({ whole }, String(sample))
  const values = limit?.sides((part) => sampleFor(document, part)).inside(value) ?? [value]
  return [...new Set(values.flatMap(toText))].filter(
    (text) =>
      isSendable({ place }, text) && checker.check(schema, read({ whole }, text)).length === 0,
  )
}

/** What a value is as text; nothing for what has several parts, or none. */
const toText = (value: unknown): string[] => (typeof value === 'object' ? [] : [String(value)])

/** A parameter is sent whether it has limits or not; a list or an object only so. */
const given = (contract: Contract, parameter: Sendable, checker: SchemaChecker): Value[] => {
  const { sample, schema, style } = parameter
  if (style !== 'json' && (typeof sample !== 'object' || sample === null)) {
    const texts = kept(contract, parameter, undefined, checker)
    return texts.map((text) => ({ title: 'is given', text }))
  }
  return checker.check(schema, sample).length === 0 ? [{ title: 'is given', text: sample }] : []
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
