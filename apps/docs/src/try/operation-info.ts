import { type Example, type Operation, resolve } from '../lib/contract.ts'
import type { OperationInfo } from './start.ts'

/** What of the contract a page must carry to try an operation. */
export function infoOf({
  id,
  method,
  path,
  parameters,
  requestBody,
  responses,
}: Operation): OperationInfo {
  const media = Object.values(requestBody?.content ?? {})[0]
  const example = Object.values(media?.examples ?? {})[0]
  return {
    id,
    method,
    path,
    parameters: parameters.flatMap(({ name, in: place, required = false, example: value }) =>
      place === 'cookie' ? [] : [{ name, in: place, required, example: String(value ?? '') }],
    ),
    body: example && resolve<Example>(example).value,
    errors: responses.flatMap(({ errors }) =>
      errors.map(({ status, code, message }) => ({ status, code, message })),
    ),
    hasAnswer: responses.some(
      ({ status, content }) => status.startsWith('2') && Object.keys(content).length > 0,
    ),
  }
}
