import { errors } from './generated/catalogue.gen.js'

/** Every error code that the contract declares. */
export type ErrorCode = (typeof errors)[number]['code']

/** What the contract says of an error code on a status (`openapi/errors.yaml`). */
export interface CatalogueError {
  readonly code: ErrorCode
  readonly status: number
  /** What the service says; `{placeholder}` stands for what the request holds. */
  readonly message: string
  /** Why it happens, in Markdown. */
  readonly cause: string
  /** What to do about it, in Markdown. */
  readonly remedy: string
  /** Whether the real service is not known to answer it. */
  readonly isExtension: boolean
}

/** The whole catalogue, an entry for each pair of code and status. */
export const catalogue: readonly CatalogueError[] = errors

/** The entry of a code, on a status when it is given; undefined when there is none. */
export const findError = (code: string, status?: number): CatalogueError | undefined =>
  catalogue.find(
    (entry) => entry.code === code && (status === undefined || entry.status === status),
  )

/**
 * What to do about an error, in Markdown; undefined when the contract does not declare it. A code on
 * another status than the contract's has the same remedy.
 *
 * @example
 * ```ts
 * remedyOf({ code: 'APIG.2106', status: 400 })
 * ```
 */
export const remedyOf = ({
  code,
  status,
}: {
  readonly code: string
  readonly status: number
}): string | undefined => (findError(code, status) ?? findError(code))?.remedy
