/** What a caller may do: `read` is to see what the project has, `write` is to change it too. */
export type Role = 'read' | 'write'

/** Whom a request's credentials belong to. */
export interface Caller {
  readonly projectId: string
  /** Without any, nothing is allowed. */
  readonly roles: readonly Role[]
}
