import type { Link, Location, Operation, Parameter, PathItem, VisitContext } from './visitor.ts'

interface Target {
  readonly parameters: readonly string[]
  readonly hasBody: boolean
}

/** A value that a link takes from the exchange (OpenAPI 3.1, runtime expressions). */
const EXPRESSION =
  /^\$(?:response\.body#(?:\/[\w-]+)+|request\.body(?:#(?:\/[\w-]+)+)?|request\.(?:path|query|header)\.[\w-]+)$/

/**
 * A link leads to an operation of the document, fills parameters that it has, and takes them from
 * where something can be taken: tools follow links without a person who would notice.
 */
export const links = () => {
  const targets = new Map<string, Target>()
  const seen: { link: Link; location: Location }[] = []
  return {
    PathItem: {
      enter(item: PathItem, { resolve }: VisitContext) {
        for (const operation of Object.values(item)) {
          if (!isOperation(operation)) continue
          targets.set(operation.operationId, {
            parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
              (parameter) => resolve<Parameter>(parameter).node?.name ?? '',
            ),
            hasBody: operation.requestBody !== undefined,
          })
        }
      },
    },
    Link: {
      enter(link: Link, { location }: VisitContext) {
        seen.push({ link, location })
      },
    },
    Root: {
      leave(_: unknown, { report }: VisitContext) {
        for (const { link, location } of seen) {
          for (const message of problemsOf(link, targets)) report({ message, location })
        }
      },
    },
  }
}

const isOperation = (node: unknown): node is Operation & { operationId: string } =>
  typeof node === 'object' && node !== null && 'operationId' in node

function problemsOf(
  { operationId = '', parameters = {}, requestBody }: Link,
  targets: ReadonlyMap<string, Target>,
): string[] {
  const target = targets.get(operationId)
  if (!target) return [`The link leads to \`${operationId}\`, which is no operation.`]
  const expressions = [...Object.values(parameters), ...leavesOf(requestBody)].filter(
    (value): value is string => typeof value === 'string' && value.startsWith('$'),
  )
  return [
    ...Object.keys(parameters)
      .filter((name) => !target.parameters.includes(name))
      .map((name) => `\`${operationId}\` has no parameter \`${name}\`.`),
    ...(requestBody !== undefined && !target.hasBody ? [`\`${operationId}\` takes no body.`] : []),
    ...expressions
      .filter((expression) => !EXPRESSION.test(expression))
      .map((expression) => `\`${expression}\` is no runtime expression.`),
  ]
}

const leavesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]
