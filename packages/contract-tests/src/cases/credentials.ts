import type { SuiteConfig } from './suite-config.js'
import type { Operation, SecurityScheme } from '../contract/model.js'

/** What is sent so that the caller is known. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly cookies: Readonly<Record<string, string>>
}

/** A mock takes any token; a server needs a good one from the configuration. */
const ANY_TOKEN = 'contract-test-token'

/** What the configuration and the operation's security schemes make of it. */
export function credentialsOf(
  { security }: Pick<Operation, 'security'>,
  { credentials, token }: Pick<SuiteConfig, 'credentials' | 'token'>,
): Credentials {
  if (token === undefined && credentials) return { headers: credentials, query: {}, cookies: {} }
  const sent = sendAs(security, ({ id }) =>
    typeof token === 'object' ? token[id] : (token ?? ANY_TOKEN),
  )
  return { ...sent, headers: { ...sent.headers, ...credentials } }
}

/** A secret for each scheme, where the scheme wants it; undefined sends none. */
export function sendAs(
  schemes: readonly SecurityScheme[],
  secretOf: (scheme: SecurityScheme) => string | undefined,
): Credentials {
  const at = (wanted: SecurityScheme['place']): Record<string, string> =>
    Object.fromEntries(
      schemes
        .filter(({ place }) => place === wanted)
        .flatMap((scheme) => {
          const secret = secretOf(scheme)
          return secret === undefined ? [] : [[scheme.name, write(scheme, secret)]]
        }),
    )
  return { headers: at('header'), query: at('query'), cookies: at('cookie') }
}

function write({ prefix }: SecurityScheme, secret: string): string {
  if (prefix === undefined) return secret
  if (prefix === 'Bearer') return `Bearer ${secret}`
  const pair = secret.includes(':') || secret === '' ? secret : `${secret}:`
  return `Basic ${Buffer.from(pair).toString('base64')}`
}
