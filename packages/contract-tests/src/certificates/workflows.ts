import { fileURLToPath } from 'node:url'

import { issueCertificate } from '@apigw-certificates/x509/testing'

import { DEVELOPMENT_TOKEN, parametersOf, type CertificateSuiteOptions } from './base-suite.js'
import type { WorkflowRun } from '../workflows/run-workflows.js'

/** The life of a certificate, step by step, with two fresh certificates. */
export async function certificateWorkflows(
  options: CertificateSuiteOptions = {},
): Promise<WorkflowRun[]> {
  const { token = DEVELOPMENT_TOKEN, isMock = false } = options
  const { project_id, instance_id, domain } = parametersOf(options)
  const names = { subjectAlternativeNames: [domain] }
  const [first, second] = [await issueCertificate(names), await issueCertificate(names)]
  const file = import.meta.resolve('@apigw-certificates/openapi/workflows/certificate.arazzo.yaml')
  return [
    {
      file: fileURLToPath(file),
      source: 'certificates',
      // A mock keeps nothing, so that what was deleted is still there.
      workflowIds: isMock ? ['life'] : ['life', 'gone'],
      inputs: {
        token,
        project_id,
        instance_id,
        domain,
        cert_content: first.chain,
        private_key: first.privateKey,
        renewed_cert_content: second.chain,
        renewed_private_key: second.privateKey,
      },
    },
  ]
}
