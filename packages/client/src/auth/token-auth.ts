import type { Authorizer } from './authorizer.js'

/** Sends a token as `X-Auth-Token`; a function is called for each attempt. */
export const tokenAuth = (token: string | (() => string | Promise<string>)): Authorizer => ({
  authorize: async () => ({ 'X-Auth-Token': typeof token === 'function' ? await token() : token }),
})
