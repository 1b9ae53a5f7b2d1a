import type { Node } from './case.ts'

export const object = (properties: Node, more: Node = {}): Node => ({
  type: 'object',
  properties,
  ...more,
})
export const text: Node = { type: 'string' }
export const closed = { additionalProperties: false }
export const json = (schema: Node, more: Node = {}): Node => ({
  content: { 'application/json': { schema, ...more } },
})
export const answer = (more: Node = {}): Node => ({ description: 'An answer.', ...more })
export const post = (more: Node = {}): Node => ({
  post: { responses: { 200: answer() }, ...more },
})
export const answering = (more: Node): Node => post({ responses: { 200: answer(more) } })
export const withBody = (requestBody: Node): Node => post({ requestBody })
export const query = (more: Node = {}): Node => ({ name: 'q', in: 'query', schema: text, ...more })

export const conditional = (name: string): Node => ({
  if: { required: [name] },
  // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's keyword
  then: { required: ['b'] },
})

export const choice = (...values: unknown[]): Node => ({ ...text, enum: values })
