import { ContractError } from './contract-error.js'

// oxlint-disable-next-line typescript/no-explicit-any -- each operation has a type of its own
type AnyOperation = (options: any) => Promise<unknown>

/** Without the bound parameters; an operation that has no other needs no `path` at all. */
type WithoutBound<Path, Bound extends string> = [Path] extends [undefined]
  ? { path?: never }
  : [Exclude<keyof Path, Bound>] extends [never]
    ? { path?: never }
    : { path: Omit<Path, Bound> }

type BoundOptions<Options extends { path?: unknown }, Bound extends string> = Omit<
  Options,
  'client' | 'path' | 'responseStyle' | 'throwOnError' | 'url'
> &
  WithoutBound<Options['path'], Bound>

/** The options may be left out when none of them is required. */
type OptionsArguments<Options> =
  Record<never, never> extends Options ? [options?: Options] : [options: Options]

/**
 * An operation with the connection and the bound parameters filled in. It resolves to whatever the
 * contract declares, errors included, and rejects when there was no answer or not one of this API.
 */
type BoundOperation<Operation extends AnyOperation, Bound extends string> = (
  ...options: OptionsArguments<BoundOptions<NonNullable<Parameters<Operation>[0]>, Bound>>
) => Promise<Extract<Awaited<ReturnType<Operation>>, { error: unknown }>>

/** Every operation of a module, bound. */
export type BoundOperations<
  Operations extends Record<string, AnyOperation>,
  Bound extends string = never,
> = {
  readonly [Name in keyof Operations]: BoundOperation<Operations[Name], Bound>
}

/** What operations are bound to. */
export interface Binding<Bound extends string> {
  /** The generated client that sends their requests. */
  readonly client: object
  /** The path parameters that it fills in. */
  readonly path: Readonly<Record<Bound, string>>
  /** Tells the API's error body from anything else that came. */
  readonly isErrorBody: (error: object) => boolean
}

/** Binds each operation of a generated module to a connection. */
export function bindOperations<
  Operations extends Record<string, AnyOperation>,
  Bound extends string,
>(
  operations: Operations,
  { client, path, isErrorBody }: Binding<Bound>,
): BoundOperations<Operations, Bound> {
  const bind =
    (operation: AnyOperation) =>
    async (options: { path?: Record<string, unknown> } = {}) => {
      const result = (await operation({
        ...options,
        client,
        path: { ...options.path, ...path },
      })) as Result
      // hey-api hands over whatever went wrong: the parsed body, its text, or what was thrown.
      const { error, response } = result
      const isDeclared = typeof error === 'object' && error !== null && isErrorBody(error)
      if (error !== undefined && !isDeclared) {
        throw response ? new ContractError(response.status) : error
      }
      return result
    }
  const bound: object = Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [name, bind(operation)]),
  )
  return bound as BoundOperations<Operations, Bound>
}

interface Result {
  error?: unknown
  response?: Response
}
