import document from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }

type Json = Readonly<Record<string, unknown>>

interface Media {
  readonly schema: Json
  readonly examples?: Readonly<Record<string, unknown>>
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly example?: unknown
  readonly schema: Json
}

/** An operation with its references resolved. */
export interface ContractOperation {
  readonly id: string
  readonly parameters: readonly Parameter[]
  /** The JSON Schema of the body; undefined when there is none. */
  readonly bodySchema: Json | undefined
  /** The body's examples, by name. */
  readonly bodies: ReadonlyMap<string, unknown>
  /** The examples of the bodies of successes. */
  readonly successes: readonly { readonly status: number; readonly name: string; body: unknown }[]
}

const METHODS = new Set(['get', 'put', 'post', 'delete'])

/** The value with every reference within it followed. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved)
  if (typeof value !== 'object' || value === null) return value
  const { $ref, ...rest } = value as Json
  if (typeof $ref !== 'string') {
    return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, resolved(item)]))
  }
  const target = $ref
    .slice(2)
    .split('/')
    .reduce<unknown>((parent, key) => (parent as Json)[key], document)
  return { ...(resolved(target) as Json), ...rest }
}

const examplesOf = (media: Media | undefined): Map<string, unknown> =>
  new Map(
    Object.entries(media?.examples ?? {}).map(([name, example]) => [
      name,
      (example as { value: unknown }).value,
    ]),
  )

/** Every operation of the contract. */
export const contractOperations: readonly ContractOperation[] = Object.values(
  resolved(document.paths) as Record<string, Record<string, never>>,
).flatMap((item) =>
  Object.entries(item)
    .filter(([method]) => METHODS.has(method))
    .map(([, operation]) => {
      const { operationId, parameters, requestBody, responses } = operation as {
        operationId: string
        parameters?: Parameter[]
        requestBody?: { content: { 'application/json': Media } }
        responses: Record<string, { content?: { 'application/json': Media } }>
      }
      const body = requestBody?.content['application/json']
      return {
        id: operationId,
        parameters: [
          ...((item['parameters'] as Parameter[] | undefined) ?? []),
          ...(parameters ?? []),
        ],
        bodySchema: body?.schema,
        bodies: examplesOf(body),
        successes: Object.entries(responses)
          .filter(([status]) => status.startsWith('2'))
          .flatMap(([status, { content }]) =>
            [...examplesOf(content?.['application/json'])].map(([name, example]) => ({
              status: Number(status),
              name,
              body: example,
            })),
          ),
      }
    }),
)

/** A request of an operation, of the contract's examples. */
export function exampleRequest({ parameters, bodies }: ContractOperation) {
  const inPlace = (place: Parameter['in']) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && parameter.example !== undefined)
        .map(({ name, example }) => [name, example]),
    )
  const [body] = bodies.values()
  return {
    path: inPlace('path'),
    query: inPlace('query'),
    headers: inPlace('header'),
    ...(body !== undefined && { body }),
  }
}
