import type { CallersOptions } from './callers.js'
import { ConfigurationError } from './configuration-error.js'
import { readCredentials } from './credentials.js'
import type { KeystoneOptions } from './keystone/keystone-tokens.js'
import { defaultRoleNames } from './keystone/role-names.js'
import { readPrivateFile } from './private-file.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Who may call a deployment; a file is named and not yet read. */
export interface CallersConfiguration {
  readonly iam?: KeystoneOptions
  readonly credentialsFile?: string
}

/**
 * Reads `IAM_URL` (where a Keystone v3 answers), `IAM_TOKEN` (a token that may validate others) or
 * `IAM_TOKEN_FILE` (a file with it, which is read anew for each question), `IAM_READ_ROLES` and
 * `IAM_WRITE_ROLES` (names between commas; default `defaultRoleNames`), and `CREDENTIALS_FILE` (access keys
 * in JSON).
 *
 * @returns undefined without `IAM_URL` and `CREDENTIALS_FILE`: then it is no deployment
 * @throws ConfigurationError when a variable cannot be used
 */
export function readCallersConfiguration(
  environment: Environment,
): CallersConfiguration | undefined {
  const iam = readIam(environment)
  const { CREDENTIALS_FILE: credentialsFile } = environment
  if (credentialsFile === '') throw new ConfigurationError('CREDENTIALS_FILE must name a file.')
  if (!iam && credentialsFile === undefined) return undefined
  return { ...(iam && { iam }), ...(credentialsFile !== undefined && { credentialsFile }) }
}

/** @throws ConfigurationError when a file cannot be used */
export function readCallers({ iam, credentialsFile }: CallersConfiguration): CallersOptions {
  // A file that cannot be used is found now, and not by the first caller.
  if (typeof iam?.token === 'function') iam.token()
  return {
    ...(iam && { iam }),
    ...(credentialsFile !== undefined && { accessKeys: readCredentials(credentialsFile) }),
  }
}

/** Variables that say nothing without `IAM_URL`. */
const OF_IAM = ['IAM_TOKEN', 'IAM_TOKEN_FILE', 'IAM_READ_ROLES', 'IAM_WRITE_ROLES']

function readIam(environment: Environment): KeystoneOptions | undefined {
  const { IAM_URL: url, IAM_READ_ROLES, IAM_WRITE_ROLES } = environment
  if (url === undefined) {
    const lonely = OF_IAM.find((name) => environment[name] !== undefined)
    if (lonely !== undefined) throw new ConfigurationError(`${lonely} needs IAM_URL beside it.`)
    return undefined
  }
  requireIamUrl(url)
  return {
    url,
    token: readOwnToken(environment),
    roleNames: {
      read: readNames('IAM_READ_ROLES', IAM_READ_ROLES) ?? defaultRoleNames.read,
      write: readNames('IAM_WRITE_ROLES', IAM_WRITE_ROLES) ?? defaultRoleNames.write,
    },
  }
}

function readOwnToken({
  IAM_TOKEN: token,
  IAM_TOKEN_FILE: file,
}: Environment): string | (() => string) {
  if (file === undefined) return requireToken('IAM_TOKEN', token)
  if (token !== undefined)
    throw new ConfigurationError('Set IAM_TOKEN or IAM_TOKEN_FILE, not both.')
  if (file === '') throw new ConfigurationError('IAM_TOKEN_FILE must name a file.')
  return () =>
    requireToken('The file of IAM_TOKEN_FILE', readPrivateFile('IAM_TOKEN_FILE', file).trim())
}

/** The message does not repeat what was given: most of a token may be in it. */
function requireToken(what: string, token: string | undefined): string {
  if (token !== undefined && /^[!-~]+$/.test(token)) return token
  throw new ConfigurationError(
    `${what} must hold a token that IAM_URL has issued and that may validate others.`,
  )
}

/** The message does not repeat the URL: a password may be in it. */
function requireIamUrl(value: string): void {
  const url = URL.parse(value)
  const isPlain = url && url.username + url.password + url.search + url.hash === ''
  if (isPlain && /^https?:$/.test(url.protocol) && !/\/v3\/?$/.test(url.pathname)) return
  throw new ConfigurationError(
    'IAM_URL must be like https://iam.example:5000, without user, password, query, and /v3 at its end.',
  )
}

function readNames(variable: string, value: string | undefined): readonly string[] | undefined {
  const names = value?.split(',').map((name) => name.trim())
  if (!names?.includes('')) return names
  throw new ConfigurationError(`${variable} must name roles of IAM between commas.`)
}
