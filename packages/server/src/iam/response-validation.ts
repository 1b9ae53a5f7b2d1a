import { validators } from './generated/response-validators.gen.js'
import type { IamOperationId } from './operation.js'
import { checkResponse } from '../check-response.js'

/**
 * Checks an answer of IAM against its contract and says what is wrong with it; undefined when nothing
 * is. Meant for development and tests.
 */
export const validateIamResponse = (
  operationId: IamOperationId,
  status: number,
  body: unknown,
): string | undefined => checkResponse(validators, operationId, status, body)
