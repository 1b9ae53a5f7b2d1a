import { CommandError } from './errors.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { CommandOptions, VerifyConfig } from '../config.js'
import type { Contract } from '../contract/contract.js'
import { objectAt, resolve, type JsonObject } from '../contract/json.js'

/**
 * What the configuration says about the API, with what the command line says laid over it. A function
 * is given the command line instead.
 *
 * @throws CommandError when a parameter is given that the document does not have
 */
export async function readSuiteConfig(
  contract: Contract,
  suite: VerifyConfig['suite'],
  options: CommandOptions,
): Promise<SuiteConfig> {
  if (typeof suite === 'function') return suite(options)
  const { parameters } = options
  const known = new Set(
    contract.operations.flatMap((operation) => operation.parameters.map(({ name }) => name)),
  )
  const unknown = Object.keys(parameters).find((name) => !known.has(name))
  if (unknown !== undefined) {
    throw new CommandError(
      `The document has no parameter "${unknown}": ${[...known].join(', ') || 'it has none'}.`,
    )
  }
  return {
    ...suite,
    credentials: { ...suite?.credentials, ...credentialsOf(contract.document, options.token) },
    refusedCredentials: suite?.refusedCredentials ?? [],
    parameters: { ...suite?.parameters, ...parameters },
  }
}

/** The header that carries the token, by the first security scheme that has one. */
function credentialsOf(
  document: JsonObject,
  token: string | undefined,
): Readonly<Record<string, string>> {
  if (token === undefined) return {}
  const schemes = Object.values(objectAt(objectAt(document, 'components'), 'securitySchemes')).map(
    (scheme) => resolve(document, scheme),
  )
  for (const scheme of schemes) {
    if (scheme['type'] === 'apiKey' && scheme['in'] === 'header') {
      return { [String(scheme['name'])]: token }
    }
    if (scheme['type'] === 'apiKey' && scheme['in'] === 'cookie') {
      return { Cookie: `${String(scheme['name'])}=${token}` }
    }
    if (scheme['type'] === 'http') return { Authorization: authorization(scheme, token) }
    if (scheme['type'] === 'oauth2' || scheme['type'] === 'openIdConnect') {
      return { Authorization: `Bearer ${token}` }
    }
  }
  throw new CommandError(
    'There is a token, but the document has no security scheme that puts one into a header; use --config.',
  )
}

/** RFC 7617: the token of Basic is user and password with a colon between them. */
const authorization = (scheme: JsonObject, token: string): string =>
  String(scheme['scheme']).toLowerCase() === 'basic'
    ? `Basic ${Buffer.from(token).toString('base64')}`
    : `Bearer ${token}`
