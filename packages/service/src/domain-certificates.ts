import type { Handler } from '@apigw-certificates/server'

import { bind, release } from './bindings.js'
import type { Caller } from './caller.js'
import type { Dependencies } from './dependencies.js'
import type { Domain, ProjectGateways } from './gateway-directory.js'
import { findGateway, isUsableOn } from './gateways.js'
import { untilFresh } from './until-fresh.js'

type Needed = Pick<Dependencies, 'store' | 'gateways'>

/** Contract: `POST .../domains/{domain_id}/certificates/attach`. */
export const attachCertificateToDomain =
  ({ store, gateways }: Needed): Handler<'attachCertificateToDomain', Caller> =>
  async ({ path, body, caller: { projectId } }, respond) => {
    const place = findPlace(await gateways.find(projectId), path)
    if ('code' in place) return respond.error(place.code, place)
    const [certificateId = ''] = body.certificate_ids
    return untilFresh(store, projectId, certificateId, async () => {
      const found = await store.find(projectId, certificateId)
      if (!found) return respond.error('APIG.3021')
      const { certificate } = found
      if (!isUsableOn(certificate, place.domain.instance_id)) {
        return respond.error('APIG.2000', {
          detail: `The certificate can be used on gateway ${certificate.instance_id} only.`,
        })
      }
      const verifiesClients = body.verified_client_certificate_enabled
      const result = await bind(store, found, [{ domain: place.domain, verifiesClients }])
      if (result === undefined) return undefined
      return result === 'bound' ? respond(204) : respond.error(result.code, result)
    })
  }

/** Contract: `POST .../domains/{domain_id}/certificates/detach`. */
export const detachCertificateFromDomain =
  ({ store, gateways }: Needed): Handler<'detachCertificateFromDomain', Caller> =>
  async ({ path, body, caller: { projectId } }, respond) => {
    const place = findPlace(await gateways.find(projectId), path)
    if ('code' in place) return respond.error(place.code, place)
    const { domain } = place
    const [certificateId = ''] = body.certificate_ids
    return untilFresh(store, projectId, certificateId, async () => {
      const found = await store.find(projectId, certificateId)
      if (!found) return respond.error('APIG.3021')
      if (!found.bindings.some(({ domainId }) => domainId === domain.id)) {
        return respond.error('APIG.3097')
      }
      return (await release(store, found, [domain])) ? respond(204) : undefined
    })
  }

interface Path {
  readonly instance_id: string
  readonly group_id: string
  readonly domain_id: string
}

type Place =
  | { readonly domain: Readonly<Domain> }
  | { readonly code: 'APIG.3030'; readonly values: { readonly instance_id: string } }
  | { readonly code: 'APIG.3020'; readonly detail: string }

/** The domain that a path names; its gateway and its group must be its own. */
function findPlace(project: ProjectGateways, { instance_id, group_id, domain_id }: Path): Place {
  const gateway = findGateway(project, instance_id)
  if (!gateway) return { code: 'APIG.3030', values: { instance_id } }
  const domain = project.domains.find(
    (candidate) =>
      candidate.id === domain_id &&
      candidate.api_group_id === group_id &&
      candidate.instance_id === gateway.id,
  )
  return domain
    ? { domain }
    : { code: 'APIG.3020', detail: 'The gateway has no such domain in this API group.' }
}
