import { below, keysOf, membersOf, type Node } from './document.ts'
import { isMethod, listOperations, type Operation } from './operations.ts'

/** Tells which operations of a document something in it reaches. */
export function affectedBy(document: Node): (pointer: string) => string[] {
  const operations = listOperations(document).map((operation) => ({
    ...operation,
    components: componentsOf(document, operation),
  }))
  return (pointer) => {
    const [section, first, second] = keysOf(pointer)
    const reaches = ({ path, method, security, components }: (typeof operations)[number]) => {
      if (section === 'paths')
        return path === first && (second === method || !isMethod(second ?? ''))
      if (section === 'components' && first === 'securitySchemes') {
        return security.sets.some((set) => second !== undefined && second in set)
      }
      if (section === 'components')
        return components.has(below('#/components', first ?? '', second ?? ''))
      if (section === 'security') return security.pointer === '#/security'
      return section === 'servers'
    }
    return operations.filter(reaches).map(({ id }) => id)
  }
}

/** Every component that an operation refers to, by way of others too. */
function componentsOf(document: Node, { node, path }: Operation): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { $ref } = value as { $ref?: unknown }
    if (typeof $ref === 'string' && !found.has($ref)) {
      found.add($ref)
      visit(keysOf($ref).reduce<unknown>((parent, key) => membersOf(parent)[key], document))
    }
    for (const child of Object.values(value)) visit(child)
  }
  visit(node)
  visit(membersOf(membersOf(document['paths'])[path])['parameters'])
  return found
}
