export type { Authorizer, RequestToAuthorize } from './auth/authorizer.js'
export { createClient, type Client, type ClientOptions } from './create-client.js'
export { createConnection } from './create-connection.js'
export { endpointOf } from './endpoints.js'
export {
  AbortError,
  ApiError,
  ClientError,
  ConnectionError,
  ContractError,
  TimeoutError,
  type ErrorCode,
} from './errors.js'
export type { Items, Pages, Throwing } from './forms.js'
export * from './generated/index.js'
export {
  type AttemptInfo,
  type Deprecation,
  type DeprecationInfo,
  type Hooks,
  type Logger,
  type RequestInfo,
  type ResponseInfo,
  type RetryInfo,
} from './hooks.js'
export { redact } from './redact.js'
export type { RetryOptions } from './retry.js'
export type {
  CallOptions,
  Connection,
  ConnectionOptions,
  Outcome,
  Place,
  RequestSettings,
  TokenAuth,
} from './runtime.js'
export type { TransportOptions } from './transport.js'
export type { Validation } from './validate/index.js'
