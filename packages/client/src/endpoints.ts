import { servers } from './generated/servers.gen.js'
import { servers as iamServers } from './iam/generated/servers.gen.js'

/**
 * Where the certificate API answers in a region: one that a server of the contract declares, or else
 * a region of Huawei Cloud.
 *
 * @throws TypeError when it is not the name of such a region
 * @example
 * ```ts
 * endpointOf('cn-north-4') // https://apig.cn-north-4.myhuaweicloud.com
 * endpointOf('eu-de') // https://apig.eu-de.otc.t-systems.com
 * ```
 */
export const endpointOf = (region: string): string => resolve(servers, region)

/**
 * Where IAM answers in a region; see {@link endpointOf}.
 *
 * @throws TypeError when it is not the name of a region
 * @example
 * ```ts
 * iamEndpointOf('eu-de') // https://iam.eu-de.otc.t-systems.com
 * ```
 */
export const iamEndpointOf = (region: string): string => resolve(iamServers, region)

interface Server {
  readonly url: string
  /** Empty: any. */
  readonly regions: readonly string[]
}

/**
 * Huawei Cloud's names have three parts, `ap-southeast-3`. Another name that is not declared belongs to
 * a cloud of somebody else, who must not get credentials by a guess.
 */
const UNDECLARED = /^[a-z]{2,}(?:-[a-z0-9]+){2,}$/

function resolve(declared: readonly Server[], region: string): string {
  const server =
    declared.find(({ regions }) => regions.includes(region)) ??
    (UNDECLARED.test(region) ? declared.find(({ regions }) => regions.length === 0) : undefined)
  if (!server) {
    throw new TypeError(
      `${JSON.stringify(region)} is not a known region, for example cn-north-4 or eu-de; give the endpoint instead.`,
    )
  }
  return server.url.replace('{region}', region)
}
