import { objectAt, type JsonObject } from './json.js'
import { bareMediaType, isJson } from './media-type.js'
import type { RequestBody } from './model.js'
import { examplesOf } from './read-examples.js'
import { sampleFor } from './samples.js'

const FORM = 'application/x-www-form-urlencoded'

/** How a body of a media type is written; undefined when the suite cannot write it. */
function encodingOf(mediaType: string): RequestBody['encoding'] | undefined {
  const bare = bareMediaType(mediaType)
  if (isJson(bare)) return 'json'
  if (bare === FORM) return 'form'
  return bare === 'text/plain' || bare === 'application/octet-stream' ? 'raw' : undefined
}

const ORDER: readonly RequestBody['encoding'][] = ['json', 'form', 'raw']

/** The body of the media type that the suite writes best; undefined when it can write none. */
export function readBody(document: JsonObject, node: JsonObject): RequestBody | undefined {
  const content = objectAt(node, 'content')
  const mediaTypes = Object.keys(content)
  const [chosen] = ORDER.flatMap((encoding) =>
    mediaTypes
      .filter((mediaType) => encodingOf(mediaType) === encoding)
      .map((mediaType) => ({ encoding, mediaType })),
  )
  if (!chosen) return undefined
  const media = objectAt(content, chosen.mediaType)
  const schema = objectAt(media, 'schema')
  const examples = examplesOf(document, media)
  return {
    ...chosen,
    isRequired: node['required'] === true,
    mediaTypes: mediaTypes.map(bareMediaType),
    schema,
    examples: examples.size > 0 ? examples : new Map([['sample', sampleFor(document, schema)]]),
  }
}

/** The media types that are left out. */
export function unsentBody(document: JsonObject, node: JsonObject): string[] {
  const chosen = readBody(document, node)?.mediaType
  const others = Object.keys(objectAt(node, 'content')).filter((type) => type !== chosen)
  return others.length > 0 ? [`bodies of these media types are not sent: ${others.join(', ')}`] : []
}
