import type { Validator } from './validator.js'

/** What is wrong with an answer by the validators of its document; undefined when nothing is. */
export function checkResponse(
  validators: Readonly<Record<string, Validator | undefined>>,
  operationId: string,
  status: number,
  body: unknown,
): string | undefined {
  const validator = validators[`${operationId}.${status}`]
  if (!validator)
    return body === undefined ? undefined : `${operationId} ${status} declares no body`
  if (validator(body)) return undefined
  const errors = validator.errors ?? []
  return `${operationId} ${status}: ${errors
    .map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? 'is invalid'}`)
    .join('; ')}`
}
