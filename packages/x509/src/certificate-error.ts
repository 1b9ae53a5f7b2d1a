import type { Problem } from './problems.js'

/** No leaf could be read; the message joins those of the problems. */
export class CertificateError extends Error {
  override readonly name = 'CertificateError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join(' '))
    this.problems = problems
  }
}
