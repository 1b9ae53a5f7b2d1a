import type { Operation, QueryParameter } from './operation.js'

const INTEGER = /^-?[0-9]+$/

/**
 * The declared query parameters of a request target; the first of a repeated one. An integer is
 * clamped where the contract says so; text that is none is left for the schema to refuse.
 */
export function parseQuery(
  operation: Pick<Operation, 'query'>,
  target: string,
): Record<string, unknown> {
  const start = target.indexOf('?')
  if (operation.query.length === 0 || start < 0) return {}
  const sent = new URLSearchParams(target.slice(start + 1))
  return Object.fromEntries(
    operation.query.flatMap((parameter) => {
      const text = sent.get(parameter.name)
      return text === null ? [] : [[parameter.name, valueOf(text, parameter)]]
    }),
  )
}

function valueOf(text: string, { type, clamp, default: fallback }: QueryParameter): unknown {
  if (type !== 'integer' || !INTEGER.test(text)) return text
  const value = Number(text)
  if (!clamp) return value
  return value < clamp.minimum
    ? fallback
    : Math.min(value, clamp.maximum ?? Number.MAX_SAFE_INTEGER)
}
