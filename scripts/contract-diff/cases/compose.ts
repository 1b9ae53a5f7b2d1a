import type { Case, Node } from './case.ts'

const credentials = {
  security: [{ token: [] }, { signature: [] }],
  components: {
    securitySchemes: {
      token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
      signature: { type: 'http', scheme: 'hmac' },
    },
  },
}

/** An operation that never changes. */
const anchor = {
  '/anchor': { get: { operationId: 'anchor', responses: { 204: { description: 'Here.' } } } },
}

/** A document with what every one has. */
export const documentWith = (more: Node): Node => ({
  openapi: '3.1.1',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Test', version: '1.0.0' },
  servers: [{ url: 'https://api.example' }],
  ...credentials,
  paths: anchor,
  ...more,
})

/** The operations of a case in the document that holds all of them. */
export const operationsOf = (index: number): RegExp => new RegExp(`-${index}$`)

/** All cases as one document, since a process for each would take minutes. */
export function compose(cases: readonly Case[], side: 'base' | 'revision'): Node {
  const parts = cases.map((each, index) =>
    own({ path: each[side], schemas: each.schemas?.[side] ?? {} }, index),
  )
  return documentWith({
    paths: {
      ...anchor,
      ...Object.fromEntries(parts.map(({ path }, index) => [`/case-${index}`, named(path, index)])),
    },
    components: {
      ...credentials.components,
      schemas: Object.assign({}, ...parts.map(({ schemas }) => schemas)) as Node,
    },
  })
}

/** With names of its own in the place of those that start with `$`. */
const own = <Value>(value: Value, index: number): Value =>
  JSON.parse(JSON.stringify(value).replaceAll(/\$(Text|List|Tree)/g, `$1${index}`)) as Value

const named = (path: Node, index: number): Node =>
  Object.fromEntries(
    Object.entries(path).map(([key, value]) => {
      if (key === 'parameters') return [key, value]
      const { operationId = key, ...operation } = value as { operationId?: string }
      return [key, { operationId: `${operationId}-${index}`, ...operation }]
    }),
  )
