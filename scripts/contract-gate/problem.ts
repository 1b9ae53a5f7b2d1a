/** Why the gate is shut. */
export interface Problem {
  /** Where to look, from the repository's root. */
  readonly file: string
  readonly message: string
  /** What opens it: a command, or what to write. */
  readonly fix: string
}
