import { ContractError } from './contract-error.js'
import type { Client } from './generated/client/index.js'

/** The path parameter that `createClient` fills in. */
type BoundParameter = 'project_id'

// oxlint-disable-next-line typescript/no-explicit-any -- each operation has a type of its own
type AnyOperation = (options: any) => Promise<unknown>

/** Without the bound parameter; an operation that has no other needs no `path` at all. */
type WithoutProject<Path> = [Exclude<keyof Path, BoundParameter>] extends [never]
  ? { path?: never }
  : { path: Omit<Path, BoundParameter> }

type BoundOptions<Options extends { path: unknown }> = Omit<
  Options,
  'client' | 'path' | 'responseStyle' | 'throwOnError' | 'url'
> &
  WithoutProject<Options['path']>

/**
 * An operation with the project and the connection filled in. It resolves to whatever the contract
 * declares, errors included, and rejects when there was no answer or not one of this API.
 */
type BoundOperation<Operation extends AnyOperation> = (
  options: BoundOptions<Parameters<Operation>[0]>,
) => Promise<Extract<Awaited<ReturnType<Operation>>, { error: unknown }>>

/** Every operation of a module, bound. */
export type BoundOperations<Operations extends Record<string, AnyOperation>> = {
  readonly [Name in keyof Operations]: BoundOperation<Operations[Name]>
}

/** Binds each operation of a generated module to a connection and a project. */
export function bindOperations<Operations extends Record<string, AnyOperation>>(
  operations: Operations,
  client: Client,
  projectId: string,
): BoundOperations<Operations> {
  const bind = (operation: AnyOperation) => async (options: { path?: Record<string, unknown> }) => {
    const path = { ...options.path, project_id: projectId }
    const result = (await operation({ ...options, client, path })) as Result
    if (result.error !== undefined && !isErrorBody(result.error)) {
      throw result.response ? new ContractError(result.response.status) : result.error
    }
    return result
  }
  const bound: object = Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [name, bind(operation)]),
  )
  return bound as BoundOperations<Operations>
}

interface Result {
  error?: unknown
  response?: Response
}

// hey-api hands over whatever went wrong as `error`: the parsed body, its text, or what was thrown.
const isErrorBody = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'error_code' in error
