import type { WireRequest } from './exchange.js'
import type { Operation } from '../contract/contract.js'
import { isObject, resolve, type JsonObject } from '../contract/json.js'

const HIDDEN = '***'
/** A longer one is cut: a command line is for people. */
const LONGEST_BODY = 1000

/** A request as a curl line, its secrets replaced. */
export function curlOf(
  url: string,
  document: JsonObject,
  secretHeaders: readonly string[],
  operation: Operation | undefined,
  { method, target, headers, body }: WireRequest,
): string {
  const shown = Object.entries(headers).map(([name, value]) => [
    name,
    secretHeaders.includes(name.toLowerCase()) && value !== '' ? HIDDEN : value,
  ])
  const data = body === undefined ? undefined : cut(showBody(document, operation, body))
  return [
    method === 'HEAD' ? 'curl -I' : `curl -X ${method}`,
    quote(url.replace(/\/$/, '') + hideQuery(operation, target)),
    ...shown.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(data === undefined ? [] : [`--data-raw ${quote(data)}`]),
  ].join(' ')
}

/** An API key can be a query parameter. */
function hideQuery(operation: Operation | undefined, target: string): string {
  const secret = (operation?.security ?? []).filter(({ place }) => place === 'query')
  return target.replaceAll(/([?&])([^=&]+)=[^&]+/g, (pair, mark: string, name: string) =>
    secret.some((scheme) => encodeURIComponent(scheme.name) === name)
      ? `${mark}${name}=${HIDDEN}`
      : pair,
  )
}

const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** A body for people, its secrets replaced. */
export function showBody(
  document: JsonObject,
  operation: Operation | undefined,
  body: string | Uint8Array,
): string {
  // What cannot be read cannot be cleared of secrets either.
  if (!operation?.body || typeof body !== 'string') return `(${body.length} bytes)`
  const schema = resolve(document, operation.body.schema)
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return /-----BEGIN/.test(body) ? `(${body.length} characters, no valid JSON)` : body
  }
  return isObject(value) ? JSON.stringify(hide(document, schema, value)) : body
}

const cut = (text: string): string =>
  text.length > LONGEST_BODY ? `${text.slice(0, LONGEST_BODY)}...` : text

function hide(document: JsonObject, schema: JsonObject, value: unknown): unknown {
  if (schema['x-sensitive'] === true) return HIDDEN
  if (Array.isArray(value) && 'items' in schema) {
    const items = resolve(document, schema['items'])
    return value.map((item) => hide(document, items, item))
  }
  const properties = schema['properties']
  if (!isObject(value) || !isObject(properties)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      hide(document, resolve(document, properties[name]), part),
    ]),
  )
}
