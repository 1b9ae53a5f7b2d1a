export {
  passwordAuth,
  type IamPlace,
  type PasswordAuth,
  type PasswordAuthOptions,
} from '../auth/password-auth.js'
export type { Authorizer, RequestToAuthorize } from '../auth/authorizer.js'
export { AbortError, ClientError, ConnectionError, ContractError, TimeoutError } from '../errors.js'
export { iamEndpointOf } from '../endpoints.js'
export type { Place, TokenAuth } from '../runtime.js'
export { createIamClient, type IamClient, type IamClientOptions } from './create-iam-client.js'
export {
  fetchToken,
  type FetchedToken,
  type FetchTokenOptions,
  type TokenProject,
} from './fetch-token.js'
export { IamError } from './iam-error.js'
export * from './generated/index.js'
