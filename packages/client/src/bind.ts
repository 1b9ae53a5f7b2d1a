import type { CallOptions, Connection, Outcome } from './runtime.js'

// oxlint-disable-next-line typescript/no-explicit-any -- each operation has a type of its own
type AnyOperation = (options: any) => Promise<unknown>

/** The answers of an operation by status. */
interface Answers {
  responses: object
  errors: object
}

/** Without the bound parameters; an operation that has no other needs no `path` at all. */
type WithoutBound<Path, Bound extends string> = [Path] extends [undefined]
  ? { path?: never }
  : [Exclude<keyof Path, Bound>] extends [never]
    ? { path?: never }
    : { path: Omit<Path, Bound> }

/** Where the contract declares `Idempotency-Key`. */
type IdempotencyOption<Options> = Options extends { headers?: { 'Idempotency-Key'?: infer Key } }
  ? string extends keyof NonNullable<Options['headers']>
    ? unknown
    : Key extends string | undefined
      ? {
          /**
           * Makes the request safe to send again, by one key for all attempts.
           *
           * @default false
           */
          readonly idempotency?: boolean | undefined
        }
      : unknown
  : unknown

type BoundOptions<Options extends { path?: unknown }, Bound extends string> = Pick<
  Options,
  Extract<keyof Options, 'body' | 'query' | 'headers'>
> &
  WithoutBound<Options['path'], Bound> &
  IdempotencyOption<Options> &
  CallOptions

/** The options may be left out when none of them is required. */
type OptionsArguments<Options> =
  Record<never, never> extends Options ? [options?: Options] : [options: Options]

/** The arguments of an operation whose connection and bound parameters are filled in. */
export type BoundArguments<Operation extends AnyOperation, Bound extends string> = OptionsArguments<
  BoundOptions<NonNullable<Parameters<Operation>[0]>, Bound>
>

/** Every operation of a module, bound. */
export type BoundOperations<
  Operations extends Record<keyof Map, AnyOperation>,
  Map extends Record<keyof Operations, Answers>,
  Bound extends string = never,
> = {
  readonly [Name in keyof Operations]: (
    ...options: BoundArguments<Operations[Name], Bound>
  ) => Promise<Outcome<Map[Name]['responses'], Map[Name]['errors']>>
}

interface AnyOptions extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, unknown>>
  readonly idempotency?: boolean
  readonly throwOnError?: boolean
}

/** Binds an operation to a connection and to path parameters. */
const bindOperation =
  (operation: AnyOperation, client: Connection, bound: Readonly<Record<string, string>>) =>
  ({ path, headers, idempotency, ...options }: AnyOptions = {}): Promise<unknown> =>
    operation({
      ...options,
      client,
      path: { ...path, ...bound },
      headers: idempotency ? { ...headers, 'Idempotency-Key': crypto.randomUUID() } : headers,
    })

/** Binds each operation of a generated module. */
export function bindOperations<
  Operations extends Record<keyof Map, AnyOperation>,
  Map extends Record<keyof Operations, Answers>,
  Bound extends string = never,
>(
  operations: Operations,
  client: Connection,
  bound: Readonly<Record<Bound, string>>,
): BoundOperations<Operations, Map, Bound> {
  const all: object = Object.fromEntries(
    Object.entries<AnyOperation>(operations).map(([name, operation]) => [
      name,
      bindOperation(operation, client, bound),
    ]),
  )
  return all as BoundOperations<Operations, Map, Bound>
}
