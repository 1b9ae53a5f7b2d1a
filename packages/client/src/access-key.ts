export { accessKeyAuth, type AccessKeyAuthOptions } from './auth/access-key-auth.js'
export type { Authorizer, RequestToAuthorize } from './auth/authorizer.js'
