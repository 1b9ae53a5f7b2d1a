/** How a client proves who it is: with an IAM token (`X-Auth-Token`). */
export interface TokenAuth {
  /** The token, or a function that gets one; it is called for each request. */
  readonly token: string | (() => string | Promise<string>)
}

/** Where requests go and how. */
export interface ConnectionOptions {
  readonly endpoint: string | URL
  readonly auth?: TokenAuth
  readonly fetch?: typeof fetch
}

/**
 * What a generated client needs for this; the same for every API of this package.
 *
 * @throws TypeError when the endpoint is not an absolute http(s) URL
 */
export function connectionConfig({ endpoint, auth, fetch }: ConnectionOptions) {
  return {
    baseUrl: baseUrl(endpoint),
    // Every scheme of the contract asks for its value here: a token must not also go out as
    // `Authorization`.
    auth: ({ name }: { name?: string }) => {
      if (name !== 'X-Auth-Token') return undefined
      return typeof auth?.token === 'function' ? auth.token() : auth?.token
    },
    // A redirect would carry secrets to another host; the APIs send none.
    redirect: 'manual' as const,
    ...(fetch && { fetch }),
  }
}

function baseUrl(endpoint: string | URL): string {
  const url = new URL(endpoint)
  if (!/^https?:$/.test(url.protocol)) {
    throw new TypeError(`The endpoint must be an http(s) URL, not ${url.protocol}`)
  }
  return url.href.replace(/\/+$/, '')
}
