import { validators } from './generated/response-validators.gen.js'
import type { OperationId } from './operation.js'

/**
 * Checks an answer against the contract and says what is wrong with it; undefined when nothing is.
 * Meant for development and tests; pass it to the adapters as `validateResponse`.
 */
export function validateResponse(
  operationId: OperationId,
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
