import type { Exit } from './exit-codes.ts'

/** Something that a person can put right. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exit: Exit
  /** What to do about it. */
  readonly remedy: string | undefined
  /** More of what was found, as JSON data. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    exit: Exit,
    message: string,
    remedy?: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.exit = exit
    this.remedy = remedy
    this.details = details
  }
}

/** The command line is wrong. */
export const usageError = (message: string, remedy?: string): CliError =>
  new CliError('usage', message, remedy)
