import Ajv2020, { type AnySchemaObject, type Options } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { fastFormats } from 'ajv-formats/dist/formats.js'
import { build } from 'esbuild'

import { root } from '../lib/workspace.ts'
import type { Operation } from './contract.ts'

/** What to compile, and how. */
export interface ValidatorModule {
  /** The schemas that others refer to as `#/components/schemas/<name>`. */
  readonly components: Readonly<Record<string, AnySchemaObject>>
  /** A validator for each, by its name. */
  readonly schemas: Readonly<Record<string, AnySchemaObject>>
  /** Where the module finds the type `Validator`. */
  readonly type: string
  /**
   * Favours size: one function for each component, errors without message and schema path, formats as
   * regular expressions.
   *
   * @default false
   */
  readonly compact?: boolean
  /** @default {} */
  readonly options?: Options
}

/** The text of a module with `validators` by name: no `eval`, no imports at run time. */
export async function validatorModule({ type, ...what }: ValidatorModule): Promise<string> {
  const { body, table } = await compile(what)
  return `// @ts-nocheck
import type { Validator } from '${type}'

${body}
export const validators: Readonly<Record<string, Validator | undefined>> = ${table}
`
}

/** The schema of an object that holds parameters by their names. */
export const parametersSchema = (parameters: Operation['parameters']): AnySchemaObject => ({
  type: 'object',
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
})

/** Compiles schemas to code, and the name of their table in it. */
async function compile({
  components,
  schemas,
  compact = false,
  options = {},
}: Omit<ValidatorModule, 'type'>): Promise<{ body: string; table: string }> {
  const ajv = compact ? compactAjv(components, options) : completeAjv(options)
  for (const [name, schema] of Object.entries(components)) {
    ajv.addSchema(assertions(schema), name)
  }
  // Alike schemas of many operations are one function: compiling is what generation spends its time on.
  const functions = new Map<string, string>()
  const rows = Object.entries(schemas).map(([name, schema]) => {
    const asserted = assertions(schema)
    const text = JSON.stringify(asserted)
    const known = functions.get(text)
    const id = known ?? `v${functions.size}`
    if (known === undefined) {
      functions.set(text, id)
      ajv.addSchema(asserted, id)
    }
    return `  ${JSON.stringify(name)}: ${id},`
  })
  const ids = [...functions.values()]
  const code = standaloneCode.default(ajv, Object.fromEntries(ids.map((id) => [id, id])))
  const table = rows.join('\n')
  const bundled = await build({
    stdin: {
      contents:
        `${compact ? shorten(code) : code}\nexport const table = {\n${table}\n}\n`.replaceAll(
          /export const (v\d+) =/g,
          'const $1 =',
        ),
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    lineLimit: 100,
    legalComments: 'none',
    write: false,
  })
  const [module] = bundled.outputFiles
  const parts = /^(?<body>.*)export\{(?<name>[\w$]+) as table\};\n$/s.exec(
    module?.text ?? '',
  )?.groups
  if (!parts) throw new Error('esbuild did not export the validators as expected')
  return { body: parts['body'] ?? '', table: parts['name'] ?? '' }
}

const BASE: Options = {
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  code: { source: true, esm: true },
}

function completeAjv(options: Options): Ajv2020.default {
  const ajv = new Ajv2020.default({ ...BASE, ...options })
  addFormats.default(ajv)
  return ajv
}

function compactAjv(
  components: Readonly<Record<string, AnySchemaObject>>,
  options: Options,
): Ajv2020.default {
  const ajv = new Ajv2020.default({ ...BASE, messages: false, inlineRefs: false, ...options })
  addFormats.default(ajv, { mode: 'fast' })
  for (const [name, format] of Object.entries(fastFormats)) {
    // Only what is a regular expression itself, and not part of an object, is written into the code.
    const pattern = typeof format === 'object' && 'validate' in format ? format.validate : format
    if (pattern instanceof RegExp) ajv.addFormat(name, pattern)
  }
  // Only these keywords need to know what others evaluated.
  if (!/"(?:unevaluated|\$dynamic)/.test(JSON.stringify(components))) {
    Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false })
  }
  return ajv
}

/**
 * Leaves out of Ajv's code what a compact validator's caller does not read, and gives what is left to
 * two functions. Where Ajv writes something else one day, the code is longer and does the same.
 */
const shorten = (code: string): string =>
  `${withoutParents(code)
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', '(text => [...text].length)')
    .replaceAll(
      /const (err\d+) = \{instancePath(?::([^,]+))?,keyword:("\w+"),params:(\{.*?\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g,
      (_, _name, path: string | undefined, keyword: string, params: string) =>
        `vErrors = add(vErrors, ${path ?? 'instancePath'}, ${keyword}, ${params});`,
    )
    // Ajv copies all errors again for each item of an array.
    .replaceAll(
      /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = join(vErrors, $1.errors);',
    )}
function add(errors, instancePath, keyword, params) {
  return join(errors, [{ instancePath, keyword, params }])
}
function join(all, errors) {
  all ??= []
  for (const error of errors) all.push(error)
  return all
}
`

/** Only keywords that refer to other data, or fill in defaults, read a value's parents. */
function withoutParents(code: string): string {
  const shorter = code
    .replaceAll(/,parentData(?::[^,{}]+)?,parentDataProperty(?::[^,{}]+)?,rootData/g, '')
    .replaceAll(', parentData, parentDataProperty, rootData=data}', '}')
  return /\b(?:parentData|parentDataProperty|rootData)\b/.test(shorter) ? code : shorter
}

const ANNOTATIONS = new Set(['description', 'example', 'examples'])

const isAnnotation = (keyword: string): boolean =>
  ANNOTATIONS.has(keyword) || keyword.startsWith('x-')

/** A schema without what asserts nothing, its references made to the ids registered above. */
const assertions = (schema: AnySchemaObject): AnySchemaObject =>
  boundItems(
    Object.fromEntries(
      Object.entries(schema)
        .filter(([keyword]) => !isAnnotation(keyword))
        .map(([keyword, value]: [string, unknown]) => [
          keyword,
          keyword === '$ref'
            ? String(value).replace('#/components/schemas/', '')
            : keyword === 'properties'
              ? mapValues(value as Record<string, unknown>, subschema)
              : Array.isArray(value)
                ? value.map(subschema)
                : subschema(value),
        ]),
    ),
  )

/**
 * Judges the items of an array only when there are not too many of them. Ajv reports all errors, and
 * copies those so far for each item that breaks a schema of its own: 80,000 items take minutes.
 */
const boundItems = ({ items, ...schema }: AnySchemaObject): AnySchemaObject => {
  const { maxItems, allOf = [] } = schema as { maxItems?: number; allOf?: AnySchemaObject[] }
  if (items === undefined) return schema
  if (maxItems === undefined) return { ...schema, items }
  // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's keyword
  return { ...schema, allOf: [...allOf, { if: { maxItems }, then: { items } }] }
}

const subschema = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? assertions(value) : value

const mapValues = (
  record: Record<string, unknown>,
  map: (value: unknown) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
