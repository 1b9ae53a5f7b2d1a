import { isObject } from '../../contract/json.js'

/** The properties that two values both have, and that differ: what one says, and what the other one does. */
export function differences(found: unknown, expected: unknown): string[] {
  if (!isObject(found) || !isObject(expected)) return []
  return Object.keys(expected)
    .filter((name) => Object.hasOwn(found, name) && !isSame(found[name], expected[name]))
    .map((name) => `${name} is ${show(found[name])}, not ${show(expected[name])}`)
}

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const LONGEST = 60

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text
}
