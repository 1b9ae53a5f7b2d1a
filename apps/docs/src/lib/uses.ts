import { type Contract, contract, type Operation } from './contract.ts'

/** Whether an operation refers to a schema, directly or through another one. */
export function uses(operation: Operation, schema: string, from: Contract = contract): boolean {
  const seen = new Set<string>()
  const visit = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return false
    return Object.entries(node).some(([key, value]) => {
      if (key !== '$ref' || typeof value !== 'string') return visit(value)
      const name = value.match(/^#\/components\/schemas\/(.+)$/)?.[1]
      if (name === undefined || seen.has(name)) return false
      seen.add(name)
      return name === schema || visit(from.components.schemas[name])
    })
  }
  return visit(operation)
}
