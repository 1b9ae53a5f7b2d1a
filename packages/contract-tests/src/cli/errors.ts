/** The run cannot take place: called wrongly, or something that it needs is not there. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
