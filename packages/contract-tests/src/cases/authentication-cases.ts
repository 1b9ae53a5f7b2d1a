import { unauthorizedStatuses } from './base.js'
import type { Case } from './case.js'
import { sendAs, type Credentials } from './credentials.js'
import { inputsOf, requestOf } from './inputs.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract, Operation } from '../contract/contract.js'
import type { WireRequest } from '../run/exchange.js'

/** None, empty, wrong and every kind of refused credentials; also before a body that is broken. */
export const authenticationCases = (
  contract: Contract,
  config: SuiteConfig,
  isMock: boolean,
): Case[] =>
  contract.operations
    .filter(({ isGuarded }) => isGuarded)
    .flatMap((operation) =>
      refusedBy(operation, config, isMock).flatMap(({ name, credentials, statuses, code }) => {
        const refused = requestOf(operation, config, inputsOf(operation, config), credentials)
        const expected = { statuses, ...(code !== undefined && { code }) }
        const variants: [string, WireRequest][] =
          operation.body?.encoding === 'json'
            ? [
                [name, refused],
                [`${name}, body that breaks the schema`, { ...refused, body: '{}' }],
              ]
            : [[name, refused]]
        return variants.map(([title, variant]) => ({
          group: 'authentication' as const,
          name: `${operation.id}: ${title}`,
          operation,
          request: variant,
          expected,
        }))
      }),
    )

interface Refused {
  readonly name: string
  readonly credentials: Credentials
  readonly statuses: readonly number[]
  readonly code?: string | undefined
}

/** Those of the configuration, else those that no server takes; a mock only sees that there are none. */
export function refusedBy(
  operation: Operation,
  { refusedCredentials }: SuiteConfig,
  isMock: boolean,
): readonly Refused[] {
  if (refusedCredentials) {
    return refusedCredentials.map(({ name, headers, status, code }) => ({
      name,
      credentials: { headers, query: {}, cookies: {} },
      statuses: [status],
      code,
    }))
  }
  const { security } = operation
  const statuses = unauthorizedStatuses(operation)
  const none = { name: 'no credentials', secret: undefined }
  const others = [
    { name: 'empty credentials', secret: '' },
    { name: 'wrong credentials', secret: 'no-such-token-0123456789' },
  ]
  if (statuses.length === 0 || security.length === 0) return []
  return [none, ...(isMock ? [] : others)].map(({ name, secret }) => ({
    name,
    credentials: sendAs(security, () => secret),
    statuses,
  }))
}
