import { validators } from './generated/request-validators.gen.js'
import { keystoneError, type KeystoneError } from './keystone-error.js'
import type { IamOperation, IamOperationId, IamQuery, IamRequestBody } from './operation.js'
import { mediaTypeViolation, parseJson } from '../json-body.js'
import type { RequestHead } from '../pipeline.js'
import { parseQuery } from '../query.js'
import { schemaViolation } from '../violation.js'

/** A request that satisfies `openapi/iam.yaml`. */
export interface IamRequest<Id extends IamOperationId> {
  readonly query: IamQuery<Id>
  readonly body: IamRequestBody<Id>
}

const expecting = (what: string, where: string): KeystoneError =>
  keystoneError(
    400,
    `Expecting to find ${what} in ${where}. The server could not comply with the request since it ` +
      'is either malformed or otherwise incorrect. The client is assumed to be in error.',
  )

/**
 * Why the body of a request cannot be read, judged by its headers; undefined when it can. Keystone
 * answers 400 to another media type, not 415.
 */
export const refuseMediaType = (
  operation: IamOperation,
  head: RequestHead,
): KeystoneError | undefined =>
  operation.body && mediaTypeViolation(head)
    ? expecting('application/json', 'Content-Type header')
    : undefined

/**
 * Reads the query and the body of a request, or says what is wrong with it (400); never repeats a
 * value, which may be the password.
 */
export function readIamRequest(
  operation: IamOperation,
  head: RequestHead,
  bytes: Uint8Array,
): IamRequest<IamOperationId> | KeystoneError {
  const query = parseQuery(operation, head.target)
  const queryError = check(operation, 'query', query)
  if (queryError) return queryError
  if (!operation.body) return { query, body: undefined }
  const body = parseJson(bytes)
  if ('kind' in body) return expecting('valid JSON', 'request body')
  // The validators prove it; the types say what they prove.
  const value = body.value as IamRequestBody<IamOperationId>
  return check(operation, 'body', value) ?? { query, body: value }
}

function check(operation: IamOperation, part: string, value: unknown): KeystoneError | undefined {
  const validator = validators[`${operation.id}.${part}`]
  if (!validator || validator(value)) return undefined
  const { details } = schemaViolation(part, validator.errors ?? [])
  return keystoneError(400, `Invalid input: ${details?.detail ?? 'it breaks the schema.'}`)
}
