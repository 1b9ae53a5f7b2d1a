import { groupOfAnswer, keyOfParameter, keyOfPath, keyOfSite } from './universe.js'
import type { Operation } from '../contract/contract.js'
import { isObject, type JsonPath } from '../contract/json.js'
import type { WireRequest } from '../run/exchange.js'
import type { CaseResult } from '../run/result.js'

/** What a case reached: keys by their groups; only those are looked for that are still wanted. */
export function* reachedIn(
  { case: { operation, request, site, expected }, answer }: CaseResult,
  isWanted: (group: string) => boolean,
): Generator<readonly [group: string, keys: readonly string[]]> {
  if (!operation || !answer) return
  const { status, json } = answer
  yield ['status', [String(status)]]
  // What a limit did not decide was not tested.
  if (site && expected.statuses.includes(status)) yield ['keyword', [keyOfSite(site)]]
  if (isWanted('parameter')) yield ['parameter', parametersOf(operation, request)]
  const isAccepted = status >= 200 && status < 300
  if (isAccepted && isWanted('request')) yield ['request', placesIn(bodyOf(request))]
  const group = groupOfAnswer(status)
  if (isWanted(group)) yield [group, placesIn(json)]
}

function parametersOf({ parameters }: Operation, { target, headers }: WireRequest): string[] {
  const [, query = ''] = target.split('?')
  const sent = {
    query: new Set(new URLSearchParams(query).keys()),
    header: new Set(Object.keys(headers).map((name) => name.toLowerCase())),
    cookie: new Set((headers['Cookie'] ?? '').split('; ').map((pair) => pair.split('=', 1)[0])),
  }
  return parameters
    .filter(({ place, name }) => {
      if (place === 'path') return true
      return sent[place].has(place === 'header' ? name.toLowerCase() : name)
    })
    .map(({ place, name }) => keyOfParameter(place, name))
}

function bodyOf({ body }: WireRequest): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    return undefined
  }
}

/** Where a value has properties. */
function placesIn(value: unknown, path: JsonPath = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => placesIn(item, [...path, 0]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, part]) => {
    const place = [...path, name]
    return [keyOfPath(place), ...placesIn(part, place)]
  })
}
