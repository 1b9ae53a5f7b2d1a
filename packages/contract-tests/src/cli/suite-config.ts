import { CommandError } from './errors.js'
import type { SuiteConfig } from '../cases/suite-config.js'
import type { CommandOptions, VerifyConfig } from '../config.js'
import type { Contract } from '../contract/contract.js'

/**
 * What the configuration says about the API, with what the command line says laid over it. A function
 * is given the command line instead.
 *
 * @throws CommandError when a parameter is given that the document does not have
 */
export async function readSuiteConfig(
  contract: Contract,
  suite: VerifyConfig['suite'],
  options: CommandOptions,
): Promise<SuiteConfig> {
  if (typeof suite === 'function') return suite(options)
  const { parameters } = options
  const known = new Set(
    contract.operations.flatMap((operation) => operation.parameters.map(({ name }) => name)),
  )
  const unknown = Object.keys(parameters).find((name) => !known.has(name))
  if (unknown !== undefined) {
    throw new CommandError(
      `The document has no parameter "${unknown}": ${[...known].join(', ') || 'it has none'}.`,
    )
  }
  return {
    ...suite,
    ...(options.token !== undefined && { token: options.token }),
    parameters: { ...suite?.parameters, ...parameters },
  }
}
