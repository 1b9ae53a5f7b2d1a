import { formatNames } from 'ajv-formats/dist/formats.js'

import type { Site } from './case.js'
import { limitsOf, type Limit } from './limits.js'
import type { Operation, Parameter } from '../contract/contract.js'
import { resolveSchema, stringsAt, type JsonObject } from '../contract/json.js'
import { pointerTo } from '../contract/pointers.js'

/** One side of a keyword of an operation's request. */
export interface DeclaredSite {
  readonly site: Site
  /** Where it is: the parameter, or the body. */
  readonly parameter: Parameter | undefined
  /** Undefined for a parameter that is required. */
  readonly limit: Limit | undefined
  /** Why no request can be there; undefined when one can. */
  readonly exclusion: string | undefined
}

const SIDES = ['inside', 'outside'] as const

/** The sides of every keyword of the request that an operation takes. */
export function sitesOf(document: JsonObject, operation: Operation): DeclaredSite[] {
  const { body, parameters } = operation
  const ofBody = body ? limitsOf(document, body.schema) : []
  return [
    ...ofBody.flatMap((limit) =>
      SIDES.map((side) => ({
        site: siteOf(limit, limit.property === 'body' ? 'body' : `body ${limit.property}`, side),
        parameter: undefined,
        limit,
        exclusion:
          body?.encoding === 'json' ? ofAnyRequest(limit, side) : 'only a JSON body has types',
      })),
    ),
    ...parameters.flatMap((parameter) => sitesOfParameter(document, operation, parameter)),
  ]
}

function sitesOfParameter(
  document: JsonObject,
  operation: Operation,
  parameter: Parameter,
): DeclaredSite[] {
  const { place, name, schema, isRequired } = parameter
  const title = `${place} ${name}`
  const pointer = pointerTo(document, schema)?.replace(/\/schema$/, '') ?? operation.pointer
  const ofLimits = limitsOf(document, schema).flatMap((limit) => {
    const { path } = limit.node
    return SIDES.map((side) => ({
      site: siteOf(limit, path.length === 0 ? title : `${title}.${path.join('.')}`, side),
      parameter,
      limit,
      exclusion:
        ofAnyRequest(limit, side) ??
        ofText(resolveSchema(document, schema), parameter, limit, side),
    }))
  })
  const ofPresence = SIDES.map((side) => ({
    site: { pointer: `${pointer}/required`, place: title, keyword: 'required', side },
    parameter,
    limit: undefined,
    exclusion:
      place === 'path' && side === 'outside' ? 'without the segment it is another path' : undefined,
  }))
  return isRequired ? [...ofLimits, ...ofPresence] : ofLimits
}

const siteOf = ({ pointer, keyword }: Limit, place: string, side: Site['side']): Site => ({
  pointer,
  place,
  keyword,
  side,
})

const NOTHING_LESS = new Set(['minLength', 'minItems', 'minProperties'])

/** Formats that every value of their type has, and those that the validator does not know. */
const FREE_FORMATS = new Set(['binary', 'double', 'float', 'password'])
const isChecked = (format: unknown): boolean =>
  formatNames.some((name) => name === format) && !FREE_FORMATS.has(String(format))

function ofAnyRequest({ keyword, limit, node }: Limit, side: Site['side']): string | undefined {
  if (node.trail.some(({ schema }) => schema['readOnly'] === true)) {
    return 'it is read-only, so no request has it'
  }
  if (side === 'inside') return undefined
  if (NOTHING_LESS.has(keyword) && Number(limit) <= 0) return 'nothing is less than 0'
  if (keyword === 'format' && !isChecked(limit)) return 'nothing breaks this format'
  return undefined
}

/** A longer segment may be refused as a path that the API does not have. */
export const LONGEST_SEGMENT = 100

export const typesOf = ({ type }: JsonObject): readonly string[] =>
  typeof type === 'string' ? [type] : stringsAt({ type }, 'type')

/** What a parameter cannot be, because it is sent as text. */
function ofText(
  whole: JsonObject,
  { place, style }: Parameter,
  { keyword, limit }: Limit,
  side: Site['side'],
): string | undefined {
  const types = typesOf(whole)
  if (style === 'json' || types.includes('array') || types.includes('object')) {
    return 'of a list or an object in a parameter only the example is sent'
  }
  if (side === 'inside') return undefined
  if (keyword === 'type' && types.includes('string')) return 'every text is a string'
  if (place !== 'path') return undefined
  if (keyword === 'minLength' && Number(limit) === 1) return 'an empty segment is another path'
  if (keyword === 'maxLength' && Number(limit) >= LONGEST_SEGMENT) {
    return 'a path may not be known with so long a segment'
  }
  return undefined
}
