import { endpointOf } from '@apigw-certificates/client'

import { usageError } from '../cli-error.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * An endpoint that keys can be sent to: https, or this machine.
 *
 * @throws CliError when it is another
 */
export function checkedEndpoint(text: string, option = '--endpoint'): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw usageError(`${option} takes a URL, for example https://apig.eu-de.otc.t-systems.com.`)
  }
  if (url.username || url.password || url.search || url.hash) {
    throw usageError(`${option} takes scheme, host and port only.`)
  }
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol === 'http:' && !isLocal) {
    throw usageError(
      `${option} must be https: private keys and credentials are sent there.`,
      'http is for this machine only, for example http://127.0.0.1:8080.',
    )
  }
  return url.href.replace(/\/+$/, '')
}

/** The endpoint of a region, by the contract's servers. */
export function regionEndpoint(region: string, resolve = endpointOf): string {
  try {
    return resolve(region)
  } catch {
    throw usageError(
      'The region is unknown.',
      'Examples are eu-de and cn-north-4; or give --endpoint.',
    )
  }
}

export const regionOf = (option: string | undefined, env: Env): string | undefined =>
  option || env['HW_REGION_NAME'] || env['OS_REGION_NAME'] || undefined

/** Where the API is: an option, the environment, a region; undefined when nothing says it. */
export function findEndpoint(
  options: { readonly endpoint: string | undefined; readonly region: string | undefined },
  env: Env,
): string | undefined {
  if (options.endpoint) return checkedEndpoint(options.endpoint)
  if (options.region) return regionEndpoint(options.region)
  const given = env['APIGW_ENDPOINT']
  if (given) return checkedEndpoint(given, 'APIGW_ENDPOINT')
  const region = regionOf(undefined, env)
  return region === undefined ? undefined : regionEndpoint(region)
}
