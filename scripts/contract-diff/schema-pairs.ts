import { below, childrenOf, itemsOf, locate, type Located, type Node } from './document.ts'
import { pairOperations, type Operation } from './operations.ts'

type Direction = 'request' | 'response'

/** A schema of the base and what became of it, as one operation uses it. */
export interface SchemaPair {
  readonly base: Located
  readonly revision: Located
  readonly direction: Direction
  /** The `operationId`. */
  readonly operation: string
}

/** Keywords whose values are schemas by name, schemas in a row, and a schema. */
const MAPS = ['properties', 'patternProperties', 'dependentSchemas']
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const SINGLES = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'contains',
  'then',
  'else',
]

type Step = readonly [base: Located, revision: Located]

/** Every schema that is at the same place of the same operation in both documents. */
export function pairSchemas(base: Node, revision: Node): SchemaPair[] {
  const documents = { base, revision }
  return pairOperations(base, revision).flatMap((pair) => [
    ...walk(documents, requestSchemas(documents, pair.base, pair.revision)).map(
      (step) => ({ ...step, direction: 'request', operation: pair.revision.id }) as const,
    ),
    ...walk(documents, responseSchemas(documents, pair.base, pair.revision)).map(
      (step) => ({ ...step, direction: 'response', operation: pair.revision.id }) as const,
    ),
  ])
}

interface Documents {
  readonly base: Node
  readonly revision: Node
}

/** What both have of a member's members. */
const shared = (documents: Documents, [base, revision]: Step, member: string): Step[] => {
  const before = new Map(childrenOf(documents.base, base, member))
  return childrenOf(documents.revision, revision, member).flatMap(([key, child]) => {
    const pair = before.get(key)
    return pair ? [[pair, child]] : []
  })
}

/** A member of both; none where one of them lacks it. */
function childrenAt(
  documents: Documents,
  [base, revision]: Step,
  keys: readonly (string | number)[],
): Step[] {
  const get = (document: Node, { node, pointer }: Located): Located | undefined => {
    const value = keys.reduce<unknown>((parent, key) => (parent as Node | undefined)?.[key], node)
    if (typeof value !== 'object' || value === null) return undefined
    return locate(document, value, below(pointer, ...keys))
  }
  const before = get(documents.base, base)
  const after = get(documents.revision, revision)
  return before && after ? [[before, after]] : []
}

const contents = (documents: Documents, step: Step): Step[] =>
  shared(documents, step, 'content').flatMap((media) => childrenAt(documents, media, ['schema']))

function requestSchemas(documents: Documents, base: Operation, revision: Operation): Step[] {
  const parameters = [...revision.parameters].flatMap(([name, parameter]) => {
    const before = base.parameters.get(name)
    return before ? childrenAt(documents, [before, parameter], ['schema']) : []
  })
  return base.body && revision.body
    ? [...parameters, ...contents(documents, [base.body, revision.body])]
    : parameters
}

const responseSchemas = (documents: Documents, base: Operation, revision: Operation): Step[] =>
  [...revision.responses].flatMap(([status, response]) => {
    const before = base.responses.get(status)
    if (!before) return []
    const step: Step = [before, response]
    return [
      ...contents(documents, step),
      ...shared(documents, step, 'headers').flatMap((header) =>
        childrenAt(documents, header, ['schema']),
      ),
    ]
  })

function walk(
  documents: Documents,
  roots: readonly Step[],
): { base: Located; revision: Located }[] {
  const seen = new Map<string, { base: Located; revision: Located }>()
  const queue = [...roots]
  for (let step = queue.pop(); step; step = queue.pop()) {
    const [base, revision] = step
    const key = `${base.pointer}\n${revision.pointer}`
    if (seen.has(key)) continue
    seen.set(key, { base, revision })
    const children = (keys: readonly (string | number)[]) =>
      childrenAt(documents, [base, revision], keys)
    queue.push(
      ...MAPS.flatMap((keyword) => shared(documents, [base, revision], keyword)),
      ...LISTS.flatMap((keyword) =>
        itemsOf(revision.node[keyword]).flatMap((_, index) => children([keyword, index])),
      ),
      ...SINGLES.flatMap((keyword) => children([keyword])),
    )
  }
  return [...seen.values()]
}
