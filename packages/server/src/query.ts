import type { Operation } from './operation.js'

/** The declared query parameters of a request target, as strings; the first of a repeated one. */
export function parseQuery(operation: Operation, target: string): Record<string, string> {
  const start = target.indexOf('?')
  if (operation.query.length === 0 || start < 0) return {}
  const parameters = new URLSearchParams(target.slice(start + 1))
  return Object.fromEntries(
    operation.query.flatMap((name) => {
      const value = parameters.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}
