import type { Problem } from './problems.js'

/**
 * A certificate that cannot be read (RFC 7468, RFC 5280). The message joins those of the problems, and
 * like them it holds no PEM content.
 *
 * @example
 * ```ts
 * try {
 *   readCertificate(pem)
 * } catch (error) {
 *   if (error instanceof CertificateError) console.error(error.problems)
 * }
 * ```
 */
export class CertificateError extends Error {
  override readonly name = 'CertificateError'
  readonly code = 'CERTIFICATE_UNREADABLE'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join(' '))
    this.problems = problems
  }
}
