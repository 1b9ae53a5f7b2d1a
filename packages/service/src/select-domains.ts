import type { components } from '@apigw-certificates/server'

import type { Target } from './bindings.js'
import type { Certificate } from './certificate-store.js'
import type { ProjectGateways } from './gateway-directory.js'
import { findDomains, findGateway, isSameGateway, isUsableOn } from './gateways.js'

type SelectedDomain = components['schemas']['SelectedDomain']

/** The domains that one entry of a request means. */
export interface Selection {
  readonly name: string
  /** The request names the gateways, so that each of them counts. */
  readonly isExplicit: boolean
  readonly targets: readonly Target[]
}

/** Why an entry means no domain, in the contract's codes. */
export type SelectionRefusal =
  | { readonly code: 'APIG.2000' | 'APIG.3020'; readonly detail: string }
  | { readonly code: 'APIG.3030'; readonly values: { readonly instance_id: string } }

/**
 * Finds the domains that a request means: by name, on the gateways that it names or on every gateway
 * that can use the certificate. What does not exist is refused before what cannot be done, in
 * whichever entry it is.
 */
export function selectDomains(
  project: ProjectGateways,
  certificate: Readonly<Certificate>,
  entries: readonly SelectedDomain[],
): readonly Selection[] | SelectionRefusal {
  const selections: Selection[] = []
  let unusable: SelectionRefusal | undefined
  for (const { domain: name, instance_ids = [], verified_client_certificate_enabled } of entries) {
    const gatewayIds: string[] = []
    for (const instance_id of instance_ids) {
      const gateway = findGateway(project, instance_id)
      if (!gateway) return { code: 'APIG.3030', values: { instance_id } }
      if (!isUsableOn(certificate, gateway.id)) {
        unusable ??= {
          code: 'APIG.2000',
          detail: `The certificate can be used on gateway ${certificate.instance_id} only, not on ${gateway.id}.`,
        }
      }
      gatewayIds.push(gateway.id)
    }
    const isExplicit = gatewayIds.length > 0
    const usable = findDomains(project, name).filter(({ instance_id }) =>
      isExplicit
        ? gatewayIds.some((id) => isSameGateway(id, instance_id))
        : isUsableOn(certificate, instance_id),
    )
    const missing = gatewayIds.find(
      (id) => !usable.some(({ instance_id }) => isSameGateway(id, instance_id)),
    )
    if (usable.length === 0 || missing !== undefined) {
      const detail =
        missing === undefined
          ? `No gateway that can use the certificate has a domain ${name}.`
          : `Gateway ${missing} has no domain ${name}.`
      return { code: 'APIG.3020', detail }
    }
    selections.push({
      name,
      isExplicit,
      targets: usable.map((domain) => ({
        domain,
        verifiesClients: verified_client_certificate_enabled,
      })),
    })
  }
  return unusable ?? selections
}
