import { type Contract, contract, resolve, type Schema, type SchemaObject } from './contract.ts'
import { code } from './markdown.ts'
import { UnshownKeywordError } from './unshown-keyword-error.ts'

/** What a page shows of a schema; texts are Markdown. */
export interface SchemaView {
  type: string
  /** The component that the schema refers to. */
  reference?: string
  description?: string
  marks: Mark[]
  constraints: string[]
  fields: FieldView[]
  /** Subschemas that combine: all of, any of, one of. */
  parts: { title: string; views: SchemaView[] }[]
}

export interface FieldView extends SchemaView {
  /** The property's name; `[]` for an array's items, `{}` for any other property. */
  name: string
  /** Undefined where it means nothing: an item is there or not. */
  required: boolean | undefined
}

export type Mark = 'read only' | 'write only' | 'sensitive' | 'deprecated' | 'extension'

const json = (value: unknown) => code(JSON.stringify(value))
const literal = (value: unknown) => (typeof value === 'string' && value ? code(value) : json(value))
const list = (values: unknown) => (values as unknown[]).map(literal).join(', ')
const count = (value: unknown, noun: string) =>
  `${value} ${value === 1 ? noun : noun.replace(/y$/, 'ie') + 's'}`

/** The members of `x-clamp` in words. */
const CLAMPS: Record<string, (value: unknown) => string> = {
  minimum: (value) => `below ${json(value)} is taken as the default`,
  maximum: (value) => `above ${json(value)} as ${json(value)}`,
}

/** A constraint of one keyword in words. */
const CONSTRAINTS: Record<string, (value: unknown) => string> = {
  const: (value) => `is ${literal(value)}`,
  enum: (value) => `one of ${list(value)}`,
  default: (value) => `default ${literal(value)}`,
  minLength: (value) => `at least ${count(value, 'character')}`,
  maxLength: (value) => `at most ${count(value, 'character')}`,
  pattern: (value) => `pattern ${code(String(value))}`,
  format: (value) => `format ${code(String(value))}`,
  contentMediaType: (value) => `media type ${code(String(value))}`,
  contentEncoding: (value) => `encoded as ${code(String(value))}`,
  minimum: (value) => `at least ${json(value)}`,
  maximum: (value) => `at most ${json(value)}`,
  exclusiveMinimum: (value) => `greater than ${json(value)}`,
  exclusiveMaximum: (value) => `less than ${json(value)}`,
  'x-clamp': (value) =>
    Object.entries(CLAMPS)
      .flatMap(([bound, inWords]) => {
        const limit = (value as Record<string, unknown>)[bound]
        return limit === undefined ? [] : [inWords(limit)]
      })
      .join(', '),
  multipleOf: (value) => `a multiple of ${json(value)}`,
  minItems: (value) => `at least ${count(value, 'item')}`,
  maxItems: (value) => `at most ${count(value, 'item')}`,
  uniqueItems: (value) => (value === true ? 'no item twice' : ''),
  minProperties: (value) => `at least ${count(value, 'property')}`,
  maxProperties: (value) => `at most ${count(value, 'property')}`,
  additionalProperties: (value) => (value === false ? 'no other properties' : ''),
  unevaluatedProperties: (value) => (value === false ? 'no other properties' : ''),
  examples: (value) => `for example ${list(value)}`,
}

const MARKS: Record<string, Mark> = {
  readOnly: 'read only',
  writeOnly: 'write only',
  'x-sensitive': 'sensitive',
  deprecated: 'deprecated',
  'x-extension': 'extension',
}

const COMBINATIONS: Record<string, string> = {
  allOf: 'All of',
  anyOf: 'At least one of',
  oneOf: 'Exactly one of',
}

/** Keywords that other parts of the view show. */
const STRUCTURE = new Set(
  '$ref type title description properties required items if then else'.split(' '),
)

/**
 * Turns a schema into what a page shows.
 *
 * @throws {@link UnshownKeywordError} for a keyword that no part of the page would show.
 */
export function viewSchema(
  schema: Schema,
  location: string,
  from: Contract = contract,
): SchemaView {
  return view(schema, location, from, [])
}

function view(schema: Schema, at: string, from: Contract, ancestors: string[]): SchemaView {
  if (typeof schema === 'boolean') {
    const type = schema ? 'any value' : 'no value'
    return { type, marks: [], constraints: [], fields: [], parts: [] }
  }
  for (const keyword of Object.keys(schema)) checkKeyword(keyword, schema, at)

  const own = viewOwn(schema, at, from, ancestors)
  const target = schema['$ref']
  if (typeof target !== 'string') return own

  const reference = target.slice(target.lastIndexOf('/') + 1)
  if (ancestors.includes(target)) return { ...own, type: reference, reference }
  const referred = view(resolve<SchemaObject>({ $ref: target }, from), reference, from, [
    ...ancestors,
    target,
  ])
  const description = own.description ?? referred.description
  return {
    type: referred.type,
    reference,
    ...(description !== undefined && { description }),
    marks: [...new Set([...referred.marks, ...own.marks])],
    constraints: [...referred.constraints, ...own.constraints],
    fields: [...referred.fields, ...own.fields],
    parts: [...referred.parts, ...own.parts],
  }
}

function checkKeyword(keyword: string, schema: SchemaObject, at: string): void {
  const value = schema[keyword]
  const shown =
    STRUCTURE.has(keyword) ||
    keyword in CONSTRAINTS ||
    keyword in COMBINATIONS ||
    // A mark of another value than true says the default.
    (keyword in MARKS && typeof value === 'boolean')
  if (!shown) throw new UnshownKeywordError(keyword, at)
  if (keyword !== 'x-clamp') return
  for (const bound of Object.keys(value as object)) {
    if (!(bound in CLAMPS)) throw new UnshownKeywordError(bound, `${at}.x-clamp`)
  }
}

function viewOwn(
  schema: SchemaObject,
  at: string,
  from: Contract,
  ancestors: string[],
): SchemaView {
  const { description, items, additionalProperties } = schema as {
    description?: string
    items?: Schema
    additionalProperties?: Schema
  }
  const required = (schema['required'] ?? []) as string[]
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>
  const field = (name: string, child: Schema): FieldView => ({
    ...view(child, `${at}.${name}`, from, ancestors),
    name,
    required: name in properties ? required.includes(name) : undefined,
  })
  const fields = Object.entries(properties).map(([name, child]) => field(name, child))
  if (typeof additionalProperties === 'object') fields.push(field('{}', additionalProperties))
  const item = items === undefined ? undefined : field('[]', items)
  // Items without anything of their own are told by the type: "array of string".
  if (item && isDetailed(item)) fields.push(item)

  const constraints = constraintsOf(schema)
  const undeclared = required.filter((name) => !(name in properties))
  if (undeclared.length > 0) constraints.push(`${list(undeclared)} required`)
  if ('if' in schema) constraints.push(...conditionOf(schema, at))

  return {
    type: typeOf(schema, item),
    ...(description !== undefined && { description }),
    marks: Object.entries(MARKS).flatMap(([keyword, mark]) =>
      schema[keyword] === true ? [mark] : [],
    ),
    constraints,
    fields,
    parts: Object.entries(COMBINATIONS).flatMap(([keyword, title]) => {
      const parts = schema[keyword] as Schema[] | undefined
      if (!parts) return []
      const views = parts.map((part, index) =>
        view(part, `${at}.${keyword}[${index}]`, from, ancestors),
      )
      return [{ title, views }]
    }),
  }
}

function isDetailed({
  reference,
  description,
  marks,
  constraints,
  fields,
  parts,
}: SchemaView): boolean {
  return [reference, description, ...marks, ...constraints, ...fields, ...parts].some(Boolean)
}

function typeOf(schema: SchemaObject, item: SchemaView | undefined): string {
  const type = schema['type'] ?? ('properties' in schema ? 'object' : undefined)
  if (Array.isArray(type)) return type.join(' or ')
  if (type === 'array' && item) return `array of ${item.type}`
  if (typeof type === 'string') return type
  return 'const' in schema ? typeof schema['const'] : 'value'
}

function constraintsOf(schema: SchemaObject): string[] {
  return Object.entries(CONSTRAINTS)
    .map(([keyword, inWords]) => (keyword in schema ? inWords(schema[keyword]) : ''))
    .filter(Boolean)
}

/** `if`, `then` and `else` in words. */
function conditionOf(schema: SchemaObject, at: string): string[] {
  const { condition, isNegated } = readCondition(schema['if'] as Schema)
  const test = clauses(condition, `${at}.if`, ifRequired).join(' and ')
  const branch = (keyword: 'then' | 'else') =>
    keyword in schema
      ? clauses(schema[keyword] as Schema, `${at}.${keyword}`, thenRequired).join(' and ')
      : undefined
  const [consequence, otherwise] = [branch('then'), branch('else')]
  const [when, whenNot] = isNegated ? ['unless', 'if'] : ['if', 'unless']
  return [
    ...(consequence ? [`${when} ${test}: ${consequence}`] : []),
    ...(otherwise ? [`${whenNot} ${test}: ${otherwise}`] : []),
  ]
}

/** What is nothing but the opposite of a schema is told by that schema. */
function readCondition(schema: Schema): { condition: Schema; isNegated: boolean } {
  const isNegated = typeof schema === 'object' && Object.keys(schema).join() === 'not'
  return { condition: isNegated ? (schema['not'] as Schema) : schema, isNegated }
}

type SayRequired = (name: string, required: boolean, says: string) => string

const ifRequired: SayRequired = (name, required, says) => {
  if (!says) return required ? `${code(name)} is present` : ''
  return `${code(name)} ${says}${required ? '' : ' or absent'}`
}

const thenRequired: SayRequired = (name, required, says) =>
  [required ? `${code(name)} is required` : '', says ? `${code(name)} ${says}` : '']
    .filter(Boolean)
    .join(' and ')

function clauses(schema: Schema, at: string, say: SayRequired): string[] {
  if (typeof schema === 'boolean') return [schema ? 'always' : 'never']
  for (const keyword of Object.keys(schema)) {
    if (keyword !== 'properties' && keyword !== 'required')
      throw new UnshownKeywordError(keyword, at)
  }
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>
  const required = (schema['required'] ?? []) as string[]
  return [...new Set([...Object.keys(properties), ...required])]
    .map((name) => {
      const property = properties[name] ?? true
      if (typeof property === 'boolean') {
        if (!property) return `${code(name)} is absent`
        return say(name, required.includes(name), '')
      }
      for (const keyword of Object.keys(property)) {
        if (!(keyword in CONSTRAINTS)) throw new UnshownKeywordError(keyword, `${at}.${name}`)
      }
      return say(name, required.includes(name), constraintsOf(property).join(', '))
    })
    .filter(Boolean)
}
