import { createClient, type Client } from '@apigw-certificates/client'

import { CliError, usageError } from '../cli-error.ts'
import type { Context } from '../command.ts'
import { findCredentials, projectIdOf, type Credentials } from './credentials.ts'
import { findEndpoint } from './place.ts'

/** A client with what it was made from. */
export interface Session {
  readonly client: Client
  readonly endpoint: string
  readonly projectId: string
  readonly credentials: Credentials
  /** Ends requests with Ctrl-C; every call takes it. */
  readonly signal: AbortSignal
}

/** Finds out who calls what and makes a client of it; calls nothing but IAM, for a password. */
export async function connect({ args, env, output, signal }: Context): Promise<Session> {
  const [endpointOption, region] = [args.text('endpoint'), args.text('region')]
  if (endpointOption && region) throw usageError('Give either --endpoint or --region.')
  const wanted = findEndpoint({ endpoint: endpointOption, region }, env)
  const credentials = await findCredentials(args, env)
  const { profile } = credentials
  if (profile && wanted !== undefined && wanted !== profile.endpoint) {
    throw new CliError(
      'notSignedIn',
      `The token of the profile is for ${profile.endpoint}; it is sent nowhere else.`,
      'Run apigw-cert login for this endpoint, or give other credentials.',
    )
  }
  const endpoint = wanted ?? profile?.endpoint
  if (endpoint === undefined) {
    throw usageError(
      'Where the API is, is not known.',
      'Give --region, for example eu-de, or --endpoint.',
    )
  }
  const projectId =
    args.text('project') ??
    (profile ? credentials.projectId : (projectIdOf(env) ?? credentials.projectId))
  if (projectId === undefined) {
    throw usageError('The project is not known.', 'Give --project, or set OS_PROJECT_ID.')
  }
  if (!/^[0-9a-f]{32}$/.test(projectId)) {
    throw usageError("The project's ID is not 32 lower-case hexadecimal digits.")
  }
  const { errorStyle, note } = output
  const client = createClient({
    endpoint,
    projectId,
    auth: credentials.auth,
    onRetry: ({ attempt, reason, delay }) => {
      const wait = `${Math.ceil(delay / 100) / 10} s`
      note(`${errorStyle('yellow', 'retry')} attempt ${attempt}: ${reason}; again in ${wait}`)
    },
    ...(args.flag('debug') && {
      logger: { debug: (line) => note(errorStyle('dim', line)), warn: () => undefined },
    }),
  })
  return { client, endpoint, projectId, credentials, signal }
}
