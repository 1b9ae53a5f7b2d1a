import { createIamClient } from './create-iam-client.js'
import { IamError } from './iam-error.js'

/** The project that a token shall be for, by its name or by its ID. */
export type TokenProject =
  | {
      /** Its name; a region's main project has the region's, for example `eu-de`. */
      readonly project: string
      readonly projectId?: never
    }
  | {
      /** Its ID, 32 hexadecimal digits. */
      readonly projectId: string
      readonly project?: never
    }

/** Who asks for a token, where, and for which project. */
export type FetchTokenOptions = TokenProject & {
  /**
   * Where IAM answers: scheme, host and port, without a path.
   *
   * @example 'https://iam.eu-de.otc.t-systems.com'
   */
  readonly endpoint: string | URL
  /** The name of the user's domain; Huawei Cloud calls it the account. */
  readonly domain: string
  /** The user's name. */
  readonly user: string
  readonly password: string
  /**
   * The function that sends the request.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: typeof fetch
  /**
   * Gives up.
   *
   * @default never
   */
  readonly signal?: AbortSignal
}

/** A token for one project. */
export interface FetchedToken {
  /** The value for `X-Auth-Token`, up to 100,000 characters. */
  readonly token: string
  /** When it stops being valid, 24 hours after it was issued. */
  readonly expiresAt: Date
  /** The ID of the project that it is for. */
  readonly projectId: string
}

/**
 * Gets a project-scoped token by password (contract: `createToken` of `openapi/iam.yaml`).
 *
 * No error that it throws holds the password.
 *
 * @throws IamError when IAM refuses, with its status and message
 * @throws ContractError when the answer is not IAM's
 * @throws ConnectionError, TimeoutError or AbortError when there is none, within 30 seconds
 * @throws TypeError when the endpoint is not an absolute http(s) URL
 * @example
 * ```ts
 * const { token, projectId } = await fetchToken({
 *   endpoint: 'https://iam.eu-de.otc.t-systems.com',
 *   domain: 'OTC00000000001000000205',
 *   user: 'deployer',
 *   password: process.env['OS_PASSWORD'] ?? '',
 *   project: 'eu-de',
 * })
 * const client = createClient({ endpoint, projectId, auth: { token } })
 * ```
 */
export async function fetchToken({
  endpoint,
  domain,
  user,
  password,
  project,
  projectId,
  fetch,
  signal,
}: FetchTokenOptions): Promise<FetchedToken> {
  const iam = createIamClient({ endpoint, ...(fetch && { fetch }) })
  const { data, error, response } = await iam.createToken({
    query: { nocatalog: 'true' },
    body: {
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: user, password, domain: { name: domain } } },
        },
        scope: { project: projectId === undefined ? { name: project } : { id: projectId } },
      },
    },
    ...(signal && { signal }),
  })
  const status = response?.status ?? 0
  if (error) {
    const { title, message } = error.error
    throw new IamError(
      status,
      `IAM answered ${status} ${title}: ${withoutSecret(message, password)}`,
    )
  }
  const token = response?.headers.get('x-subject-token')
  if (!token) {
    throw new IamError(
      status,
      'IAM answered without the header X-Subject-Token; a page reads it only when the server exposes it (Access-Control-Expose-Headers).',
    )
  }
  // The body is whatever the server sent.
  if (!data.token?.project) {
    throw new IamError(status, 'IAM answered a token that is not scoped to a project.')
  }
  return {
    token,
    expiresAt: new Date(data.token.expires_at),
    projectId: data.token.project.id,
  }
}

/** A server that repeats the request in its message must not put the password into a log. */
const withoutSecret = (message: string, secret: string): string =>
  secret === '' ? message : message.replaceAll(secret, '***')
