import type { CertificateSummary, Gateway } from '@apigw-certificates/client'

import { CliError } from './cli-error.ts'
import { isSameGateway } from './ids.ts'
import type { Output } from './output/output.ts'
import type { Session } from './session/connect.ts'

interface Filter {
  readonly name?: string | undefined
  /** Only this gateway's own. */
  readonly instance?: string | undefined
}

/** Certificates with the gateways that were asked. */
export interface Found {
  readonly certificates: readonly CertificateSummary[]
  readonly gateways: readonly Gateway[]
}

/**
 * The certificates of one gateway, or of all of them with the global ones. The API lists by gateway
 * only, and repeats the global ones for each: without a gateway it cannot be asked.
 */
export async function findCertificates(
  { client, signal }: Session,
  { name, instance }: Filter,
  output: Output,
): Promise<Found> {
  const gateways: Gateway[] = []
  for await (const gateway of client.all.listGateways({ signal })) gateways.push(gateway)
  const asked =
    instance === undefined ? gateways : gateways.filter(({ id }) => isSameGateway(id, instance))
  if (asked.length === 0) {
    throw new CliError(
      'refusedByApi',
      instance === undefined ? 'The project has no gateway.' : 'The project has no such gateway.',
      'Certificates are listed by gateway; check the project and the region.',
    )
  }
  const certificates = new Map<string, CertificateSummary>()
  for (const { id: instance_id } of asked) {
    const query = { instance_id, limit: 500, ...(name !== undefined && { name }) }
    for await (const certificate of client.all.listCertificates({ query, signal })) {
      if (instance === undefined || certificate.type === 'instance') {
        certificates.set(certificate.id, certificate)
      }
      output.progress(`certificates: ${certificates.size}`)
    }
  }
  output.progress('')
  return { certificates: [...certificates.values()], gateways }
}
