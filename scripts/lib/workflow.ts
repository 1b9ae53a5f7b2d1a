import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { root } from './workspace.ts'

/** The server that a workflow runs against, and what belongs to the caller there. */
export interface WorkflowTarget {
  url: string
  token: string
  projectId: string
  gatewayId: string
  /** A domain of the gateway that is bound to no certificate. */
  domain: string
  /** A mock keeps nothing, so that what was deleted is still there. */
  isMock: boolean
}

/**
 * Runs `openapi/workflows/certificate.arazzo.yaml` with two fresh certificates.
 *
 * @returns the exit code of `redocly respect`: 0 when every step succeeded
 */
export async function runWorkflow({
  url,
  token,
  projectId,
  gatewayId,
  domain,
  isMock,
}: WorkflowTarget): Promise<number> {
  const { issueCertificate } = await import('@apigw-certificates/x509/testing')
  const names = { subjectAlternativeNames: [domain] }
  const [first, second] = [await issueCertificate(names), await issueCertificate(names)]
  const inputs = {
    token,
    project_id: projectId,
    instance_id: gatewayId,
    domain,
    cert_content: first.chain,
    private_key: first.privateKey,
    renewed_cert_content: second.chain,
    renewed_private_key: second.privateKey,
  }
  const child = spawn(
    'redocly',
    [
      'respect',
      'certificate.arazzo.yaml',
      `--workflow=${isMock ? 'life' : 'gone'}`,
      `--server=certificates=${url}`,
    ],
    {
      // Where the configuration for workflows is.
      cwd: join(root, 'openapi/workflows'),
      stdio: 'inherit',
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
        // Arguments of a process can be read by others; its environment cannot.
        REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
      },
    },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
