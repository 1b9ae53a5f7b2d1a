/** Whom a request's credentials belong to. */
export interface Caller {
  readonly projectId: string
}
