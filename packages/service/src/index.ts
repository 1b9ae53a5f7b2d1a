export { authenticateByEither } from './authentication.js'
export type { Caller, Role } from './caller.js'
export {
  GLOBAL_INSTANCE,
  type Binding,
  type Certificate,
  type CertificatePage,
  type CertificateStore,
  type CreateOptions,
  type Creation,
  type FoundCertificate,
  type Idempotency,
  type ListQuery,
  type Recollection,
  type Replacement,
  type SnapshotStore,
  type StoredCertificate,
} from './certificate-store.js'
export {
  createGatewayDirectory,
  type Domain,
  type Gateway,
  type GatewayDirectory,
  type ProjectGateways,
} from './gateway-directory.js'
export type { Dependencies } from './dependencies.js'
export { createHandlers } from './handlers.js'
export { createMemoryStore } from './memory-store.js'
export { createRateLimit, type RateLimit } from './rate-limit.js'
export {
  authenticateBySignature,
  type AccessKey,
  type AccessKeyLookup,
} from './signature-authentication.js'
export { authenticateByToken, type Token, type TokenLookup } from './token-authentication.js'
