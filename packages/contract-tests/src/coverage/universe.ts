import type { Site } from '../cases/case.js'
import { sitesOf } from '../cases/sites.js'
import type { Contract, Operation } from '../contract/contract.js'
import type { JsonObject, JsonPath } from '../contract/json.js'
import { schemaNodes } from '../contract/schema-nodes.js'
import type { CoverageItem } from './coverage.js'

/** Something that can be reached, and how it is found again. */
export interface Declared extends Omit<CoverageItem, 'isReached'> {
  /** What is looked for in the same part of a case: `request`, `answer`. */
  readonly group: string
  /** Unique within the group. */
  readonly key: string
}

/** The schemas of errors are mostly one, and that of success another. */
export const groupOfAnswer = (status: number): string => (status < 400 ? 'answer' : 'error')

/** RFC 9110, section 5.1: the case of a header's name does not matter. */
export const keyOfParameter = (place: string, name: string): string =>
  `${place} ${place === 'header' ? name.toLowerCase() : name}`

/** Every item of a list is the first one. */
export const keyOfPath = (path: JsonPath): string =>
  path.map((step) => (typeof step === 'number' ? 0 : step)).join('.')

export const keyOfSite = ({ pointer, place, keyword, side }: Site): string =>
  `${place} ${keyword} ${side} ${pointer}`

/** Everything that an operation declares, each once. */
export function universeOf({ document }: Contract, operation: Operation): readonly Declared[] {
  const { id: operationId, parameters, responses, body } = operation
  const ofSchema = (schema: JsonObject, excluding: Excluding, group: string): Declared[] =>
    propertiesOf(document, schema, excluding).map(({ key, exclusion }) => ({
      operationId,
      kind: 'property',
      name: `${group} ${key}`,
      group,
      key,
      exclusion,
    }))
  const all: Declared[] = [
    ...responses.map(({ status }) => ({
      operationId,
      kind: 'status' as const,
      name: String(status),
      group: 'status',
      key: String(status),
      exclusion: undefined,
    })),
    ...parameters.map(({ place, name }) => ({
      operationId,
      kind: 'parameter' as const,
      name: `${place} ${name}`,
      group: 'parameter',
      key: keyOfParameter(place, name),
      exclusion: undefined,
    })),
    ...(body ? ofSchema(body.schema, 'readOnly', 'request') : []),
    ...responses.flatMap(({ status, schemas }) =>
      [...schemas.values()].flatMap((schema) =>
        ofSchema(schema, 'writeOnly', groupOfAnswer(status)),
      ),
    ),
    ...sitesOf(document, operation).map(({ site, exclusion }) => ({
      operationId,
      kind: 'keyword' as const,
      name: `${site.place} ${site.keyword} ${site.side}`,
      group: 'keyword',
      key: keyOfSite(site),
      exclusion,
    })),
  ]
  return [...new Map(all.map((one) => [`${one.group} ${one.key}`, one])).values()]
}

const EXCLUSIONS = {
  readOnly: 'it is read-only, so no request has it',
  writeOnly: 'it is write-only, so no answer has it',
} as const

type Excluding = keyof typeof EXCLUSIONS

/** The named properties of a schema, and those of its parts. */
function propertiesOf(
  document: JsonObject,
  schema: JsonObject,
  excluding: Excluding,
): { key: string; exclusion: string | undefined }[] {
  const found = schemaNodes(document, schema)
    .filter(({ path }) => typeof path.at(-1) === 'string')
    .map(({ path, trail }) => ({
      key: keyOfPath(path),
      exclusion: trail.some((one) => one.schema[excluding] === true)
        ? EXCLUSIONS[excluding]
        : undefined,
    }))
  return [...new Map(found.map((one) => [one.key, one])).values()]
}
