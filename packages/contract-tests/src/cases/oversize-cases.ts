import { afterSetUp, successStatuses } from './base.js'
import type { Case } from './case.js'
import { inputsOf, requestOf } from './inputs.js'
import type { SuiteConfig } from './suite-config.js'
import type { Contract } from '../contract/contract.js'

/** More than the servers that are known read of a request's head, in characters. */
const TOO_LONG = 256 * 1024

/** What refuses a head that is too large: RFC 9110, section 15.5, and RFC 6585, section 5. */
const REFUSALS = [400, 404, 413, 414, 431]

/** Heads that are too large: refused before the API sees them, and the server lives. */
export function oversizeCases(contract: Contract, config: SuiteConfig): Case[] {
  const [operation] = contract.operations
  if (!operation) return []
  const inputs = inputsOf(operation, config)
  const request = requestOf(operation, config, inputs)
  const long = 'x'.repeat(TOO_LONG)
  const heads = {
    'a header of 256 KiB': { ...request, headers: { ...request.headers, 'X-Padding': long } },
    'a query of 256 KiB': {
      ...request,
      target: `${request.target}${request.target.includes('?') ? '&' : '?'}padding=${long}`,
    },
    'a path of 256 KiB': { ...request, target: `/${long}` },
    '10,000 headers': {
      ...request,
      headers: {
        ...request.headers,
        ...Object.fromEntries(
          Array.from({ length: 10_000 }, (_, index) => [`X-Padding-${index}`, 'padding padding']),
        ),
      },
    },
  }
  return [
    ...Object.entries(heads).map(([name, head]) => ({
      group: 'malformed' as const,
      name,
      request: head,
      expected: { statuses: REFUSALS, isOfTransport: true },
    })),
    {
      group: 'malformed',
      name: 'a good request after heads that are too large',
      operation,
      ...afterSetUp(inputs, (given) => requestOf(operation, config, given)),
      expected: { statuses: successStatuses(operation) },
    },
  ]
}
