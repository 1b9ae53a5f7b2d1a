import { isObject, type JsonObject } from '../contract/json.js'

/** Cut, or lengthened with its own last character, which its pattern most likely allows. */
export const sized = (text: string, length: number): string =>
  text.slice(0, Math.max(length, 0)).padEnd(Math.max(length, 0), text.at(-1) ?? 'x')

/** Cut, or lengthened with its own items; with others, where none may be there twice. */
export function resized(value: unknown, size: number, { uniqueItems }: JsonObject): unknown[] {
  const items: unknown[] = Array.isArray(value) ? value : []
  const other = (index: number): unknown =>
    uniqueItems === true ? another(items[0], index) : (items[0] ?? null)
  return Array.from({ length: Math.max(size, 0) }, (_, index) => items[index] ?? other(index))
}

/** A value like this one, but different for each number. */
function another(value: unknown, index: number): unknown {
  if (typeof value === 'number') return value + index
  if (typeof value === 'string') return `${value}${index}`
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, another(part, index)]))
    : index
}

/** Fewer of its properties, or more with names of their own. */
export function widened(value: unknown, size: number): JsonObject {
  const own = isObject(value) ? Object.entries(value) : []
  const extra = Array.from({ length: Math.max(size - own.length, 0) }, (_, index) => [
    `extra${index}`,
    own[0]?.[1] ?? 'x',
  ])
  return Object.fromEntries([...own, ...extra].slice(0, Math.max(size, 0)))
}
