import {
  arrayAt,
  isObject,
  objectAt,
  pointerSteps,
  pointerStep,
  valueAt,
  type JsonObject,
  type JsonPath,
} from './json.js'
import { pointerTo } from './pointers.js'

/** A schema, and the place of a value that it describes. */
interface Described {
  readonly path: JsonPath
  readonly schema: JsonObject
}

/** What a value must be so that a schema applies to it: a branch, or the other one. */
export interface Condition extends Described {
  readonly holds: boolean
}

/** One schema object of the document; a reference and what it refers to are two of the same place. */
export interface SchemaNode extends Described {
  /** Where it is written: a JSON pointer. */
  readonly pointer: string
  readonly conditions: readonly Condition[]
  /** What leads to it, from the whole value on; the last is the node's own. */
  readonly trail: readonly Described[]
}

/** Names for a property that a schema allows without naming it. */
const EXTRA_NAMES = ['extra', 'x-extra', 'a', '0', 'A', 'a1', '_']

/** Whether a name fits a pattern, which need not be valid with the `u` flag. */
function fits(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return false
  }
}

/** Every schema that describes a value or a part of it; a recursive one is followed once. */
export function schemaNodes(document: JsonObject, schema: JsonObject): SchemaNode[] {
  const nodes: SchemaNode[] = []

  const visit = (
    node: unknown,
    fallback: string,
    { path, conditions, trail }: Omit<SchemaNode, 'schema' | 'pointer'>,
    open: readonly unknown[],
  ): void => {
    if (!isObject(node) || open.includes(node)) return
    const pointer = pointerTo(document, node) ?? fallback
    const inside = [...open, node]
    const here = [...trail, { path, schema: node }]
    nodes.push({ schema: node, pointer, path, conditions, trail: here })

    const same = (part: unknown, key: string, more: readonly Condition[] = []): void =>
      visit(
        part,
        `${pointer}/${key}`,
        { path, conditions: [...conditions, ...more], trail: here },
        inside,
      )
    const below = (step: string | number, part: unknown, key: string): void =>
      visit(part, `${pointer}/${key}`, { path: [...path, step], conditions, trail: here }, inside)
    const when = (condition: unknown, holds = true): Condition[] =>
      isObject(condition) ? [{ path, schema: condition, holds }] : []

    const { $ref, items } = node
    if (typeof $ref === 'string') same(valueAt(document, pointerSteps($ref)), '$ref')
    for (const [index, part] of arrayAt(node, 'allOf').entries()) same(part, `allOf/${index}`)
    for (const key of ['anyOf', 'oneOf']) {
      for (const [index, part] of arrayAt(node, key).entries()) {
        same(part, `${key}/${index}`, when(part))
      }
    }
    same(node['then'], 'then', when(node['if']))
    same(node['else'], 'else', when(node['if'], false))
    for (const [name, part] of Object.entries(objectAt(node, 'dependentSchemas'))) {
      same(part, `dependentSchemas/${pointerStep(name)}`, when({ required: [name] }))
    }
    const properties = objectAt(node, 'properties')
    for (const [name, part] of Object.entries(properties)) {
      below(name, part, `properties/${pointerStep(name)}`)
    }
    for (const [pattern, part] of Object.entries(objectAt(node, 'patternProperties'))) {
      const name = EXTRA_NAMES.find((one) => fits(pattern, one))
      if (name !== undefined) below(name, part, `patternProperties/${pointerStep(pattern)}`)
    }
    for (const key of ['additionalProperties', 'unevaluatedProperties']) {
      const name = EXTRA_NAMES.find((one) => !Object.hasOwn(properties, one))
      if (name !== undefined) below(name, node[key], key)
    }
    const first = arrayAt(node, 'prefixItems')
    for (const [index, part] of first.entries()) below(index, part, `prefixItems/${index}`)
    below(first.length, items, 'items')
    if (!isObject(items)) below(first.length, node['contains'], 'contains')
  }

  visit(schema, '', { path: [], conditions: [], trail: [] }, [])
  return nodes
}
