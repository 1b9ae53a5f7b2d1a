import type { Operation, Parameter, Response, Schema, VisitContext } from './visitor.ts'

/** What `x-pagination` names: two query parameters, and three properties of the answer. */
const PARAMETERS = ['offset', 'limit'] as const
const PROPERTIES = ['items', 'size', 'total'] as const

/**
 * A page's parameters and properties are declared with `x-pagination`, so that nobody guesses them:
 * wherever there is a `limit`, and only with names that the operation has.
 */
export const pagination = () => ({
  Operation(operation: Operation, { location, report, resolve }: VisitContext) {
    const names = queryNames(operation, resolve)
    const declared = operation['x-pagination']
    if (!declared) {
      if (names.includes('limit')) {
        report({ message: 'An operation with a `limit` must declare `x-pagination`.' })
      }
      return
    }
    const success = resolve<Response>(operation.responses?.['200'] ?? {}).node
    const schema = success?.content?.['application/json']?.schema
    const properties = Object.keys((schema && resolve<Schema>(schema).node?.properties) ?? {})
    const missing = [
      ...PARAMETERS.filter((key) => !names.includes(declared[key] ?? '')),
      ...PROPERTIES.filter((key) => !properties.includes(declared[key] ?? '')),
    ]
    for (const key of missing) {
      report({
        message: `\`${key}\` of \`x-pagination\` names nothing that the operation has.`,
        location: location.child('x-pagination'),
      })
    }
  },
})

const queryNames = (
  { parameters = [] }: Operation,
  resolve: VisitContext['resolve'],
): (string | undefined)[] =>
  parameters
    .map((parameter) => resolve<Parameter>(parameter).node)
    .filter((parameter) => parameter?.in === 'query')
    .map((parameter) => parameter?.name)
