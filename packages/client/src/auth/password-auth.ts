import { iamEndpointOf } from '../endpoints.js'
import { fetchToken, type FetchedToken, type TokenProject } from '../iam/fetch-token.js'
import type { Authorizer } from './authorizer.js'
import { singleFlight } from './single-flight.js'
import { TOKEN_HEADER, tokenHeader } from './token-header.js'

/** Where IAM answers: at an endpoint, or in a region. */
export type IamPlace =
  | {
      /**
       * Scheme, host and port, without a path.
       *
       * @example 'https://iam.eu-de.otc.t-systems.com'
       */
      readonly endpoint: string | URL
      readonly region?: never
    }
  | {
      /**
       * A region of Huawei Cloud or Open Telekom Cloud.
       *
       * @example 'eu-de'
       */
      readonly region: string
      readonly endpoint?: never
    }

/** Who gets tokens, where, and for which project. */
export type PasswordAuthOptions = IamPlace &
  TokenProject & {
    /** The name of the user's domain; Huawei Cloud calls it the account. */
    readonly domain: string
    /** The user's name. */
    readonly user: string
    readonly password: string
    /**
     * The function that sends requests to IAM.
     *
     * @default globalThis.fetch
     */
    readonly fetch?: typeof fetch
    /**
     * Tells the time, which a token's end is compared with.
     *
     * @default the system's clock
     */
    readonly now?: () => Date
    /**
     * How long before its end a token is replaced, in milliseconds; at most half of its life.
     *
     * @default 300000, five minutes
     */
    readonly renewBefore?: number
  }

/** Proves who calls with tokens that it gets by password. */
export interface PasswordAuth extends Authorizer {
  refresh(refused?: Readonly<Record<string, string>>): true
  /**
   * The ID of the project that the tokens are for; asks IAM when only its name is known.
   *
   * @throws what `fetchToken` throws
   */
  projectId(): Promise<string>
}

/**
 * How long after a failure a token that is still valid is not renewed, in milliseconds: IAM locks a
 * user out after a few wrong passwords.
 */
const PAUSE = 60_000

/**
 * Proves who calls with a token that it gets from IAM by password. The first request gets it, the
 * following share it: however many are sent at once, IAM is asked once. Before a token ends the next
 * is got in the background; when that fails, the old one serves as long as it is valid. A token that
 * the API refuses is forgotten. A failure is not kept: the next request asks again.
 *
 * Neither the password nor a token is in what it is printed as, nor in an error.
 *
 * @throws TypeError when the region is unknown, RangeError when `renewBefore` is not a time; requests
 *   reject with what `fetchToken` throws
 * @example
 * ```ts
 * const auth = passwordAuth({
 *   region: 'eu-de',
 *   domain: 'OTC00000000001000000205',
 *   user: 'deployer',
 *   password: process.env['OS_PASSWORD'] ?? '',
 *   project: 'eu-de',
 * })
 * const projectId = await auth.projectId()
 * ```
 */
export function passwordAuth({
  region,
  endpoint,
  now = () => new Date(),
  renewBefore = 300_000,
  ...login
}: PasswordAuthOptions): PasswordAuth {
  if (!(renewBefore >= 0)) {
    throw new RangeError(`renewBefore must be milliseconds, zero or more, not ${renewBefore}.`)
  }
  const place = region === undefined ? endpoint : iamEndpointOf(region)
  let current: CurrentToken | undefined
  let knownProjectId = login.projectId

  const renew = singleFlight(async (signal): Promise<CurrentToken> => {
    const token = await fetchToken({ ...login, endpoint: place, signal })
    const end = token.expiresAt.getTime()
    const life = end - now().getTime()
    knownProjectId = token.projectId
    current = { ...token, end, renewAt: end - Math.min(renewBefore, life / 2) }
    return current
  })

  const renewInBackground = (token: CurrentToken) => {
    renew().catch(() => {
      token.renewAt = now().getTime() + PAUSE
    })
  }

  const validToken = async (signal?: AbortSignal): Promise<CurrentToken> => {
    const time = now().getTime()
    // Not `>=`: a token without a readable end is not kept.
    if (!current || !(time < current.end)) return renew(signal)
    if (time >= current.renewAt) renewInBackground(current)
    return current
  }

  return {
    authorize: async ({ signal }) => tokenHeader((await validToken(signal)).token),
    refresh: (refused) => {
      if (!refused || refused[TOKEN_HEADER] === current?.token) current = undefined
      return true
    },
    projectId: async () => knownProjectId ?? (await validToken()).projectId,
  }
}

interface CurrentToken extends FetchedToken {
  /** When it stops being valid, and when the next one is got; milliseconds since 1970. */
  readonly end: number
  renewAt: number
}
