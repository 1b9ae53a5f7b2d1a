import type { Handler } from '@apigw-certificates/server'

import type { Caller } from './caller.js'
import type { Certificate } from './certificate-store.js'
import type { Dependencies } from './dependencies.js'
import { findGateway } from './gateways.js'

/** Contract: `GET /v2/{project_id}/apigw/certificates`. */
export const listCertificates =
  ({
    store,
    gateways,
  }: Pick<Dependencies, 'store' | 'gateways'>): Handler<'listCertificates', Caller> =>
  async ({ query, caller: { projectId } }, respond) => {
    const { instance_id, offset, limit, ...filters } = query
    const gateway = findGateway(await gateways.find(projectId), instance_id)
    if (!gateway) return respond.error('APIG.3030', { values: { instance_id } })
    const { total, certificates } = await store.list(projectId, {
      gatewayId: gateway.id,
      filters,
      offset,
      limit,
    })
    return respond(200, { size: certificates.length, total, certs: certificates.map(summaryOf) })
  }

/** What a list says of a certificate (contract: `components.schemas.CertificateSummary`). */
const summaryOf = (certificate: Readonly<Certificate>) => ({
  id: certificate.id,
  name: certificate.name,
  type: certificate.type,
  instance_id: certificate.instance_id,
  project_id: certificate.project_id,
  common_name: certificate.common_name,
  san: certificate.san,
  not_after: certificate.not_after,
  signature_algorithm: certificate.signature_algorithm,
  is_has_trusted_root_ca: certificate.is_has_trusted_root_ca,
  create_time: certificate.create_time,
  update_time: certificate.update_time,
})
