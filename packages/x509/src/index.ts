export { CertificateError } from './certificate-error.js'
export {
  checkCertificate,
  portableChecker,
  readCertificate,
  type CertificateChecker,
  type CheckInput,
  type CheckResult,
} from './check.js'
export type { CertificateFacts } from './facts.js'
export { problemKinds, type CheckField, type Problem, type ProblemKind } from './problems.js'
