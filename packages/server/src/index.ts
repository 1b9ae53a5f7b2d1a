export type {
  Authenticate,
  Authentication,
  Credentials,
  Decision,
  Verification,
} from './authentication.js'
export {
  catalogue,
  errorBody,
  type CatalogueError,
  type ErrorBody,
  type ErrorDetails,
} from './catalogue.js'
export type { Deprecation } from './deprecation.js'
export type { components, operations, paths } from './generated/types.gen.js'
export type { Handler, Handlers, Reply, Respond } from './handler.js'
export {
  operationList,
  type ErrorCode,
  type Operation,
  type OperationId,
  type OperationRequest,
  type QueryParameter,
  type ResponseBody,
  type Status,
} from './operation.js'
export type { ErrorContext, ServerOptions } from './pipeline.js'
export { requestIdOf } from './request-id.js'
export type { Throttle } from './throttle.js'
