import { arrayAt, isObject, objectAt, resolve, type JsonObject } from './json.js'
import type { Parameter, ParameterStyle } from './model.js'
import { examplesOf } from './read-examples.js'
import { sampleFor } from './samples.js'

const STYLE_OF_PLACE = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const

const STYLES: readonly ParameterStyle[] = [
  'simple',
  'label',
  'matrix',
  'form',
  'spaceDelimited',
  'pipeDelimited',
  'deepObject',
]

/** Headers that other parts of the document describe (OpenAPI 3.1, section 4.8.12.1). */
const RESERVED_HEADERS = new Set(['accept', 'content-type', 'authorization'])

/** The parameters of an operation; one of its own replaces the path's of the same name and place. */
export function readParameters(
  document: JsonObject,
  path: string,
  item: JsonObject,
  operation: JsonObject,
): Parameter[] {
  const declared = [...arrayAt(item, 'parameters'), ...arrayAt(operation, 'parameters')]
    .map((node) => readParameter(document, resolve(document, node)))
    .filter(({ name, place }) => place !== 'header' || !RESERVED_HEADERS.has(name.toLowerCase()))
    .filter(({ name, place }) => place !== 'path' || path.includes(`{${name}}`))
  return [...new Map(declared.map((one) => [`${one.place} ${one.name}`, one])).values()]
}

function readParameter(document: JsonObject, node: JsonObject): Parameter {
  const places = Object.keys(STYLE_OF_PLACE) as Parameter['place'][]
  const place = places.find((one) => one === node['in']) ?? 'query'
  const [media] = Object.values(objectAt(node, 'content'))
  const described = isObject(media) ? media : node
  const schema = objectAt(described, 'schema')
  const style = STYLES.find((one) => one === node['style']) ?? STYLE_OF_PLACE[place]
  const [example = sampleFor(document, schema)] = examplesOf(document, described).values()
  return {
    name: String(node['name']),
    place,
    isRequired: node['required'] === true || place === 'path',
    isExtension: node['x-extension'] === true,
    schema,
    style: isObject(media) ? 'json' : style,
    isExploded: typeof node['explode'] === 'boolean' ? node['explode'] : style === 'form',
    allowsReserved: node['allowReserved'] === true,
    example,
  }
}
