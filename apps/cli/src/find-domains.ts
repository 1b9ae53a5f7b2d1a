import type { BoundDomain } from '@apigw-certificates/client'

import type { Session } from './session/connect.ts'

/** Every domain that presents a certificate. */
export async function findDomains({ client, signal }: Session, id: string): Promise<BoundDomain[]> {
  const domains: BoundDomain[] = []
  const path = { certificate_id: id }
  for await (const domain of client.all.listAttachedDomains({ path, signal })) domains.push(domain)
  return domains
}
