import { kindOfKeyword, type ErrorDetails, type ViolationKind } from './catalogue.js'
import type { SchemaError } from './validator.js'

/** A request's breach of the contract: its kind, and the details for the message. */
export interface Violation {
  readonly kind: ViolationKind
  readonly details?: ErrorDetails
}

const MOST_DETAILS = 10

/** The keywords that only repeat what the errors of their subschemas say. */
const WRAPPERS = new Set(['if', 'allOf', 'anyOf', 'oneOf', 'not'])

/** A name that is safe to repeat: an unknown property's name may be a pasted secret. */
const SAFE_NAME = /^[\w.-]{1,64}$/

/** The violation that answers a part's schema errors; the first in order of severity names it. */
export function schemaViolation(part: string, errors: readonly SchemaError[]): Violation {
  const specific = errors.filter(({ keyword }) => !WRAPPERS.has(keyword))
  const ordered = (specific.length > 0 ? specific : errors).toSorted(
    (a, b) => Number(b.keyword === 'required') - Number(a.keyword === 'required'),
  )
  const [first] = ordered
  if (!first) return { kind: 'other' }
  const sentences = [
    ...new Set(ordered.slice(0, MOST_DETAILS).map((error) => describe(part, error))),
  ]
  const rest = ordered.length - MOST_DETAILS
  return {
    kind: kindOfKeyword(first.keyword),
    details: {
      values: { parameter: parameterName(part, first) },
      detail: `${sentences.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`,
    },
  }
}

function describe(part: string, error: SchemaError): string {
  const name = parameterName(part, error)
  if (error.keyword === 'required') return `${name} is missing`
  if (error.keyword === 'additionalProperties') return `${name} is not a property of the ${part}`
  if (error.keyword === 'enum') {
    return `${name} must be one of ${(error.params['allowedValues'] as unknown[]).join(', ')}`
  }
  return `${name} ${error.message ?? 'is invalid'}`
}

function parameterName(part: string, { instancePath, params }: SchemaError): string {
  const segments = instancePath.split('/').slice(1)
  const own = params['missingProperty'] ?? params['additionalProperty']
  const path = own === undefined ? segments : [...segments, String(own)]
  if (path.length === 0) return part
  return path.every((segment) => SAFE_NAME.test(segment)) ? path.join('.') : 'a property'
}
