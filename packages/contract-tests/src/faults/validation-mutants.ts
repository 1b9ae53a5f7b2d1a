import { isWrong, successesOf } from './answers.js'
import type { Mutant, Recorded, Soil } from './mutant.js'
import { looser, tighter, type ChangedSchema } from './schema-sites.js'
import { schemaCodes } from '../cases/base.js'
import type { Operation, Parameter } from '../contract/contract.js'
import { objectAt, resolveSchema, type JsonObject } from '../contract/json.js'
import { evaluate } from '../links/expression.js'

/** Servers that validate a little less than the contract says, or a little more. */
export const validationMutants = (soil: Soil): Mutant[] =>
  soil.contract.operations.flatMap((operation) => [
    ...(operation.body
      ? mutantsOf(soil, operation, 'body', operation.body.schema, (one) => sentBody(one))
      : []),
    ...operation.parameters
      .filter(({ place }) => place !== 'cookie')
      .flatMap((parameter) => ofParameter(soil, operation, parameter)),
  ])

function ofParameter(soil: Soil, operation: Operation, parameter: Parameter): Mutant[] {
  const { place, name, isRequired, schema } = parameter
  const title = `${place} ${name}`
  const whole = resolveSchema(soil.contract.document, schema)
  const sent = (one: Recorded): unknown => read(whole, sentParameter(parameter, one))
  // Whatever can be written is a string.
  const { type, ...others } = whole
  const told = type === 'string' ? others : whole
  return [
    ...mutantsOf(soil, operation, title, told, sent),
    ...clampMutants(soil, operation, title, whole, sent),
    ...(isRequired && place !== 'path'
      ? [accepting(soil, operation, `${title} required`, (one) => sent(one) === undefined)]
      : []),
  ]
}

/** `x-clamp`: what is beyond it is corrected, never refused. */
function clampMutants(
  soil: Soil,
  operation: Operation,
  title: string,
  whole: JsonObject,
  sent: (one: Recorded) => unknown,
): Mutant[] {
  const { minimum, maximum } = objectAt(whole, 'x-clamp')
  return [
    ...(typeof minimum === 'number'
      ? [
          refusing(
            soil,
            operation,
            `${title} below its clamp`,
            (one) => Number(sent(one)) < minimum,
          ),
        ]
      : []),
    ...(typeof maximum === 'number'
      ? [
          refusing(
            soil,
            operation,
            `${title} above its clamp`,
            (one) => Number(sent(one)) > maximum,
          ),
        ]
      : []),
  ]
}

function mutantsOf(
  soil: Soil,
  operation: Operation,
  place: string,
  schema: JsonObject,
  sent: (one: Recorded) => unknown,
): Mutant[] {
  const { checker, contract } = soil
  const holds = (against: JsonObject, one: Recorded): boolean | undefined => {
    const value = values.get(one)
    return value === undefined ? undefined : checker.check(against, value).length === 0
  }
  const ofThis = soil.recorded.filter(
    ({ case: { operation: asked, group } }) =>
      asked?.id === operation.id && group !== 'authentication',
  )
  const values = new Map(ofThis.map((one) => [one, sent(one)]))
  const kept = new Map(ofThis.map((one) => [one, holds(schema, one)]))
  /** What a changed server sees otherwise; a change that no value can show is no fault. */
  const differing = ({ schema: changed }: ChangedSchema, isGood: boolean) =>
    new Set(ofThis.filter((one) => kept.get(one) === isGood && holds(changed, one) === !isGood))
  return [
    ...looser(contract.document, schema).map((changed) => {
      const seen = differing(changed, false)
      return accepting(soil, operation, `${place} ${changed.title}`, (one) => seen.has(one))
    }),
    ...tighter(contract.document, schema).map((changed) => {
      const seen = differing(changed, true)
      return refusing(soil, operation, `${place} ${changed.title}`, (one) => seen.has(one))
    }),
  ]
}

/** Forgets a keyword: what breaks it alone is accepted. */
const accepting = (
  soil: Soil,
  operation: Operation,
  title: string,
  isSeen: (one: Recorded) => boolean,
): Mutant => {
  const successes = successesOf(soil, operation).map(({ answer }) => answer)
  return {
    id: `${operation.id} accepts against ${title}`,
    description: `${operation.id} accepts a request that breaks ${title}`,
    rules: ['expected-status'],
    companions: ['expected-code'],
    groups: ['negative'],
    fault: {
      kind: 'answer',
      change: (one, choose) =>
        one.case.operation?.id === operation.id &&
        one.answer.status >= 400 &&
        one.answer.status < 500 &&
        successes.every(({ status }) => isWrong(one, status)) &&
        isSeen(one)
          ? choose(successes)
          : undefined,
    },
  }
}

/** Demands more: what is at the edge of a keyword is refused for it. */
const refusing = (
  soil: Soil,
  operation: Operation,
  title: string,
  isSeen: (one: Recorded) => boolean,
): Mutant => {
  const codes = schemaCodes(soil.contract)
  const refusals = soil.recorded
    .filter(
      ({ case: { operation: asked, group, expected }, answer }) =>
        asked?.id === operation.id &&
        group === 'negative' &&
        (expected.code === undefined || codes.includes(expected.code)) &&
        answer.status >= 400,
    )
    .map(({ answer }) => answer)
  return {
    id: `${operation.id} refuses for ${title}`,
    description: `${operation.id} demands ${title}, which is more than the contract does`,
    rules: ['expected-status', 'expected-code'],
    companions: [],
    groups: ['example', 'boundary', 'media type', 'meaning', 'sequence'],
    fault: {
      kind: 'answer',
      change: (one, choose) =>
        one.case.operation?.id === operation.id && isSeen(one) ? choose(refusals) : undefined,
    },
  }
}

const sentBody = ({ case: { request } }: Recorded): unknown => {
  try {
    return typeof request.body === 'string' ? JSON.parse(request.body) : undefined
  } catch {
    return undefined
  }
}

function sentParameter(
  { place, name }: Parameter,
  { case: { operation, request }, answer }: Recorded,
): string | undefined {
  const found = operation && evaluate(`$request.${place}.${name}`, { operation, request, answer })
  return found === undefined ? undefined : String(found)
}

/** What a parameter's text means by its type. */
function read({ type }: JsonObject, text: string | undefined): unknown {
  if (type === 'integer' && text !== undefined && /^-?\d+$/.test(text)) return Number(text)
  if (type === 'number' && text !== undefined && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
