import type { Authorizer, TokenAuth } from '@apigw-certificates/client'

import { CliError, usageError } from '../cli-error.ts'
import type { Arguments } from '../command.ts'
import { readSecret } from '../read-input.ts'
import { checkedEndpoint, regionEndpoint, regionOf } from './place.ts'
import { profilePath, readProfile, type Profile } from './profile.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Who calls, and where that was found. */
export interface Credentials {
  readonly auth: TokenAuth | Authorizer
  readonly source: string
  readonly kind: 'token' | 'access key' | 'password'
  /** The project that they are for, when they say it. */
  readonly projectId?: string | undefined
  readonly profile?: Profile
}

/** The first credentials that there are: options, environment, profile. */
export async function findCredentials(args: Arguments, env: Env): Promise<Credentials> {
  return (
    (await ofOptions(args)) ??
    (await ofEnvironment(args, env)) ??
    (await ofProfile(env)) ??
    missing()
  )
}

const missing = (): never => {
  throw new CliError(
    'notSignedIn',
    'There are no credentials.',
    'Run apigw-cert login, or set HW_ACCESS_KEY and HW_SECRET_KEY, or OS_TOKEN.',
  )
}

async function ofOptions(args: Arguments): Promise<Credentials | undefined> {
  const tokenFile = args.text('token-file')
  const accessKey = args.text('access-key')
  const secretKeyFile = args.text('secret-key-file')
  if (tokenFile && (accessKey || secretKeyFile)) {
    throw usageError('Give either --token-file, or --access-key with --secret-key-file.')
  }
  if (tokenFile) return ofToken(await readSecret(tokenFile), '--token-file')
  if (!accessKey && !secretKeyFile) return undefined
  if (!accessKey || !secretKeyFile) {
    throw usageError('--access-key and --secret-key-file belong together.')
  }
  return ofAccessKey(accessKey, await readSecret(secretKeyFile), '--access-key')
}

async function ofEnvironment(args: Arguments, env: Env): Promise<Credentials | undefined> {
  for (const [accessName, secretName] of ACCESS_KEY_VARIABLES) {
    const accessKey = env[accessName]
    const secretKey = env[secretName]
    if (accessKey && secretKey) return ofAccessKey(accessKey, secretKey, accessName)
    if (accessKey || secretKey) {
      throw new CliError('notSignedIn', `Set both ${accessName} and ${secretName}, or neither.`)
    }
  }
  for (const name of TOKEN_VARIABLES) {
    const token = env[name]
    if (token) return ofToken(token.trim(), name)
  }
  return env['OS_PASSWORD'] && env['OS_USERNAME'] ? ofPassword(args, env) : undefined
}

const ACCESS_KEY_VARIABLES = [
  ['HW_ACCESS_KEY', 'HW_SECRET_KEY'],
  ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK'],
  ['OS_ACCESS_KEY', 'OS_SECRET_KEY'],
] as const

const TOKEN_VARIABLES = ['OS_TOKEN', 'OS_AUTH_TOKEN'] as const

const ofToken = (token: string, source: string): Credentials => {
  // A header takes nothing else, and the error of fetch would show the token.
  if (!/^[!-~]+$/.test(token)) throw usageError(`${source} holds no token.`)
  return { auth: { token }, source, kind: 'token' }
}

async function ofAccessKey(
  accessKey: string,
  secretKey: string,
  source: string,
): Promise<Credentials> {
  if (!/^[!-+\--~]+$/.test(accessKey)) throw usageError(`${source} is no access key.`)
  const { accessKeyAuth } = await import('@apigw-certificates/client/access-key')
  return { auth: accessKeyAuth({ accessKey, secretKey }), source, kind: 'access key' }
}

async function ofPassword(args: Arguments, env: Env): Promise<Credentials> {
  const { passwordAuth } = await import('@apigw-certificates/client/iam')
  const user = env['OS_USERNAME'] ?? ''
  const domain = env['OS_USER_DOMAIN_NAME'] || env['OS_DOMAIN_NAME']
  if (!domain) {
    throw new CliError('notSignedIn', 'OS_USERNAME needs OS_USER_DOMAIN_NAME, the account.')
  }
  const region = regionOf(args.text('region'), env)
  const project = projectOf(args, env, region)
  const auth = passwordAuth({
    endpoint: await iamEndpoint(undefined, region, env),
    domain,
    user,
    password: env['OS_PASSWORD'] ?? '',
    ...project,
  })
  return { auth, source: 'OS_USERNAME', kind: 'password', projectId: await auth.projectId() }
}

/** The project of a token, by its ID or its name; a region's main project has the region's name. */
export function projectOf(
  args: Arguments,
  env: Env,
  region: string | undefined,
): { projectId: string } | { project: string } {
  const projectId =
    args.text('project') ?? (args.text('project-name') ? undefined : projectIdOf(env))
  if (projectId) return { projectId }
  const project = args.text('project-name') || env['OS_PROJECT_NAME'] || region
  if (project) return { project }
  throw usageError('The project is not known.', 'Give --project, or set OS_PROJECT_ID.')
}

export const projectIdOf = (env: Env): string | undefined =>
  env['OS_PROJECT_ID'] || env['HW_PROJECT_ID'] || env['HUAWEICLOUD_SDK_PROJECT_ID'] || undefined

/** Where IAM is: an option, OS_AUTH_URL (whose `/v3` is part of every path), a region. */
export async function iamEndpoint(
  option: string | undefined,
  region: string | undefined,
  env: Env,
): Promise<string> {
  if (option) return checkedEndpoint(option, '--iam-endpoint')
  const url = env['OS_AUTH_URL']
  if (url) return checkedEndpoint(url.replace(/\/v3\/?$/, ''), 'OS_AUTH_URL')
  if (region) {
    const { iamEndpointOf } = await import('@apigw-certificates/client/iam')
    return regionEndpoint(region, iamEndpointOf)
  }
  throw usageError('Where IAM is, is not known.', 'Give --region or --iam-endpoint.')
}

async function ofProfile(env: Env): Promise<Credentials | undefined> {
  const profile = await readProfile(env)
  if (!profile) return undefined
  if (!(Date.parse(profile.expiresAt) > Date.now())) {
    throw new CliError(
      'notSignedIn',
      'The token of the profile has expired.',
      'Run apigw-cert login.',
    )
  }
  const { projectId } = profile
  return { ...ofToken(profile.token, profilePath(env)), projectId, profile }
}
