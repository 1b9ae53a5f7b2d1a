import { operationList, type Operation } from './operation.js'

/** Where a request goes: to an operation, or to nothing that the contract declares. */
export type Route =
  | { readonly operation: Operation; readonly path: Readonly<Record<string, string>> }
  | { readonly allow: readonly string[] }
  | undefined

interface Template {
  readonly pattern: RegExp
  readonly operations: readonly Operation[]
}

const templates: readonly Template[] = [...new Set(operationList.map(({ path }) => path))].map(
  (path) => ({
    pattern: new RegExp(
      `^${path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`,
    ),
    operations: operationList.filter((operation) => operation.path === path),
  }),
)

/**
 * Finds the operation for a method and a path: its path parameters, decoded; or the methods that
 * the path has when it lacks this one; or undefined when no path of the contract matches.
 */
export function findRoute(method: string, pathname: string): Route {
  for (const { pattern, operations } of templates) {
    const groups = pattern.exec(pathname)?.groups
    if (!groups) continue
    const path = decode(groups)
    if (!path) return undefined
    const operation = operations.find((candidate) => candidate.method === method)
    return operation ? { operation, path } : { allow: operations.map((other) => other.method) }
  }
  return undefined
}

function decode(groups: Record<string, string>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    )
  } catch {
    return undefined
  }
}
