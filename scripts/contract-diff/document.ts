/** An object of a bundled OpenAPI document, or the document itself. */
export type Node = Readonly<Record<string, unknown>>

/** A node and where it stands, its references followed. */
export interface Located {
  readonly node: Node
  readonly pointer: string
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The members of what should be an object; none when it is something else. */
export const membersOf = (value: unknown): Node => (isNode(value) ? value : {})

/** The items of what should be an array; none when it is something else. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A pointer to a member. */
export const below = (pointer: string, ...keys: readonly (string | number)[]): string =>
  [pointer, ...keys.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')

/** The keys of a pointer. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Follows references within the document, as often as it takes. */
export function locate(document: Node, value: unknown, pointer: string): Located {
  const node = membersOf(value)
  const { $ref } = node
  if (typeof $ref !== 'string') return { node, pointer }
  const target = keysOf($ref).reduce<unknown>((parent, key) => membersOf(parent)[key], document)
  return locate(document, target, $ref)
}

/** The members of a located node, each located. */
export const childrenOf = (
  document: Node,
  { node, pointer }: Located,
  member: string,
): [key: string, child: Located][] =>
  Object.entries(membersOf(node[member])).map(([key, child]) => [
    key,
    locate(document, child, below(pointer, member, key)),
  ])
