export { CertificateError } from './certificate-error.js'
export {
  checkCertificate,
  createPortableChecker,
  portableChecker,
  readCertificate,
  type CertificateChecker,
  type CheckInput,
  type CheckResult,
} from './check.js'
export { defaultPolicy, type Policy } from './policy.js'
export type { CertificateFacts } from './facts.js'
export { problemKinds, type CheckField, type Problem, type ProblemKind } from './problems.js'
export { coversDomain } from './covers-domain.js'
