export type { components, operations, paths } from './generated/types.gen.js'
export { keystoneError, type KeystoneError, type KeystoneStatus } from './keystone-error.js'
export {
  iamOperationList,
  type IamOperation,
  type IamOperationId,
  type IamQuery,
  type IamRequestBody,
  type IamResponseBody,
  type IamStatus,
} from './operation.js'
export { readIamRequest, refuseMediaType, type IamRequest } from './read-request.js'
export { validateIamResponse } from './response-validation.js'
