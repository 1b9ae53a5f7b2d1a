import type { Operation } from '../contract/contract.js'
import { isObject, pointerSteps, valueAt } from '../contract/json.js'
import type { Answer, WireRequest } from '../run/exchange.js'

/** A request and its answer, from which a link takes what it gives. */
export interface Occurrence {
  readonly operation: Operation
  readonly request: WireRequest
  readonly answer: Answer
}

/**
 * The value of a runtime expression (OpenAPI 3.1, section 4.8.20.4); undefined where there is none.
 *
 * @example
 * ```ts
 * evaluate('$response.body#/id', occurrence)
 * ```
 */
export function evaluate(expression: string, { operation, request, answer }: Occurrence): unknown {
  const [source = '', pointer] = expression.split('#', 2)
  const [message = '', part = '', ...rest] = source.split('.')
  const name = rest.join('.')
  const from: Readonly<Record<string, () => unknown>> = {
    $method: () => request.method,
    $statusCode: () => answer.status,
    '$request.path': () => pathParametersOf(operation, request)[name],
    '$request.query': () => queryOf(request).get(name) ?? undefined,
    '$request.header': () => headerOf(request.headers, name),
    '$request.body': () => bodyOf(request),
    '$response.header': () => headerOf(answer.headers, name),
    '$response.body': () => answer.json,
  }
  const value = from[part === '' ? message : `${message}.${part}`]?.()
  return pointer === undefined ? value : valueAt(value, pointerSteps(pointer))
}

/** An expression of a link that gives nothing. */
export class EmptyExpressionError extends Error {
  override readonly name = 'EmptyExpressionError'
}

/**
 * A value with every expression in it evaluated: one is the whole of a string, or stands in braces.
 *
 * @throws EmptyExpressionError when one has no value
 */
export function fillIn(value: unknown, occurrence: Occurrence): unknown {
  if (typeof value === 'string') {
    return value.startsWith('$')
      ? valueOf(value, occurrence)
      : value.replaceAll(/\{(\$[^}]+)\}/g, (_, part: string) => String(valueOf(part, occurrence)))
  }
  if (Array.isArray(value)) return value.map((item) => fillIn(item, occurrence))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, fillIn(part, occurrence)]),
  )
}

function valueOf(expression: string, occurrence: Occurrence): unknown {
  const found = evaluate(expression, occurrence)
  if (found === undefined) throw new EmptyExpressionError(`${expression} gives nothing`)
  return found
}

function pathParametersOf(
  { path, basePath }: Operation,
  { target }: WireRequest,
): Record<string, string> {
  const sent = (target.split('?', 1)[0] ?? '').split('/')
  return Object.fromEntries(
    (basePath + path).split('/').flatMap((segment, index) => {
      const name = /^\{(.+)\}$/.exec(segment)?.[1]
      return name === undefined ? [] : [[name, decode(sent[index] ?? '')]]
    }),
  )
}

/** A target may be broken on purpose. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const queryOf = ({ target }: WireRequest): URLSearchParams =>
  new URLSearchParams(target.slice(target.indexOf('?') + 1 || target.length))

const headerOf = (headers: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]

function bodyOf({ body }: WireRequest): unknown {
  try {
    return body === undefined ? undefined : JSON.parse(Buffer.from(body).toString())
  } catch {
    return undefined
  }
}
