import type { Contract, Operation } from '../contract/contract.js'
import type { WireRequest } from '../run/exchange.js'

/** The operation that a request is for; undefined when it is for none. */
export const matchOperation = (
  { operations }: Contract,
  { method, target }: WireRequest,
): Operation | undefined => {
  const segments = (target.split('?', 1)[0] ?? '').split('/')
  const fits = ({ path }: Operation): boolean => {
    const wanted = path.split('/')
    return (
      wanted.length === segments.length &&
      wanted.every((segment, index) => segment.startsWith('{') || segment === segments[index])
    )
  }
  return operations.find((operation) => operation.method === method && fits(operation))
}
