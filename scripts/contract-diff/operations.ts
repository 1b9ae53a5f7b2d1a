import {
  below,
  childrenOf,
  itemsOf,
  locate,
  membersOf,
  type Located,
  type Node,
} from './document.ts'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Whether a member of a path is an operation. */
export const isMethod = (member: string): boolean => METHODS.includes(member)

/** What has to be proved together; a request needs one set of them. */
type SecurityRequirement = Readonly<Record<string, readonly string[]>>

/** An operation as it is called: with what its path and the document say of it. */
export interface Operation extends Located {
  readonly id: string
  readonly path: string
  readonly method: string
  /** By place and name, as in `query limit`. */
  readonly parameters: ReadonlyMap<string, Located>
  readonly body: Located | undefined
  readonly responses: ReadonlyMap<string, Located>
  readonly security: { readonly pointer: string; readonly sets: readonly SecurityRequirement[] }
}

export function listOperations(document: Node): Operation[] {
  return Object.entries(membersOf(document['paths'])).flatMap(([path, value]) => {
    const item = locate(document, value, below('#/paths', path))
    return METHODS.filter((method) => method in item.node).map((method): Operation => {
      const node = membersOf(item.node[method])
      const pointer = below(item.pointer, method)
      const operation = { node, pointer }
      return {
        ...operation,
        id: String(node['operationId'] ?? `${method} ${path}`),
        path,
        method,
        parameters: new Map([
          ...parametersOf(document, item),
          ...parametersOf(document, operation),
        ]),
        body: node['requestBody']
          ? locate(document, node['requestBody'], below(pointer, 'requestBody'))
          : undefined,
        responses: new Map(childrenOf(document, operation, 'responses')),
        security: securityOf(document, operation),
      }
    })
  })
}

function parametersOf(document: Node, { node, pointer }: Located): [string, Located][] {
  return itemsOf(node['parameters']).map((value, index) => {
    const parameter = locate(document, value, below(pointer, 'parameters', index))
    const { in: place, name } = parameter.node
    // A header's name has no case.
    return [`${place} ${place === 'header' ? String(name).toLowerCase() : name}`, parameter]
  })
}

function securityOf(document: Node, { node, pointer }: Located): Operation['security'] {
  const own = node['security'] !== undefined
  const sets = itemsOf(own ? node['security'] : document['security'])
  return {
    pointer: own ? below(pointer, 'security') : '#/security',
    sets: (sets.length === 0 ? [{}] : sets) as SecurityRequirement[],
  }
}

/** An operation of the base and what became of it. */
export interface OperationPair {
  readonly base: Operation
  readonly revision: Operation
}

/** The operations that both documents have, by method and path; a path's parameters may be renamed. */
export function pairOperations(base: Node, revision: Node): OperationPair[] {
  const key = ({ method, path }: Operation) => `${method} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`
  const before = new Map(listOperations(base).map((operation) => [key(operation), operation]))
  return listOperations(revision).flatMap((operation) => {
    const pair = before.get(key(operation))
    return pair ? [{ base: pair, revision: operation }] : []
  })
}
