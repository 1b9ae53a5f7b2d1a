import {
  type Example,
  type Link,
  listOperations,
  type Operation,
  resolve,
} from '../lib/contract.ts'
import { namesCertificate, type OperationInfo } from './start.ts'

/** What of the contract a page must carry to try an operation. */
export const infoOf = (operation: Operation): OperationInfo => ({
  ...readInfo(operation),
  needsBinding: listOperations().some(
    (source) =>
      bindsCertificate(source) && linksOf(source).some(({ target }) => target.id === operation.id),
  ),
})

function readInfo({
  id,
  method,
  path,
  parameters,
  requestBody,
  responses,
}: Operation): Omit<OperationInfo, 'needsBinding'> {
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

const linksOf = ({ responses }: Operation): Link[] => responses.flatMap(({ links }) => links)

/** It names a certificate, and what it does can be taken back. */
const bindsCertificate = (operation: Operation): boolean =>
  linksOf(operation).some(({ undoes }) => undoes) && namesCertificate(readInfo(operation))
