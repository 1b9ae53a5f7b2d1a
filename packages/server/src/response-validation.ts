import { checkResponse } from './check-response.js'
import { validators } from './generated/response-validators.gen.js'
import type { OperationId } from './operation.js'

/**
 * Checks an answer against the contract and says what is wrong with it; undefined when nothing is.
 * Meant for development and tests; pass it to the adapters as `validateResponse`.
 */
export const validateResponse = (
  operationId: OperationId,
  status: number,
  body: unknown,
): string | undefined => checkResponse(validators, operationId, status, body)
