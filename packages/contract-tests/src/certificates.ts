import contract from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }

import type { SuiteConfig } from './cases/suite-config.js'
import { baseSuite, parametersOf, type CertificateSuiteOptions } from './certificates/base-suite.js'

export { certificateWorkflows } from './certificates/workflows.js'
export type { CertificateSuiteOptions }

/** The certificate API's contract. */
export const certificateContract: object = contract

/** What the contract of the certificate API cannot say about itself; issues fresh certificates. */
export async function certificateSuite(
  options: CertificateSuiteOptions = {},
): Promise<SuiteConfig> {
  const base = baseSuite(options)
  if (options.isMock) return base
  // A mock is asked without certificates, so it does not wait for them.
  const { makeMaterial } = await import('./certificates/material.js')
  const { meaningCases } = await import('./certificates/meaning-cases.js')
  const material = await makeMaterial()
  const { project_id: projectId, instance_id: gatewayId } = parametersOf(options)
  return {
    ...base,
    meaning: (read, newRequest) =>
      meaningCases(read, newRequest, material, { projectId, gatewayId }),
  }
}
