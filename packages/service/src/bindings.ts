import type { components } from '@apigw-certificates/server'
import { coversDomain } from '@apigw-certificates/x509'

import type {
  Binding,
  CertificateStore,
  FoundCertificate,
  StoredCertificate,
} from './certificate-store.js'
import type { Domain, ProjectGateways } from './gateway-directory.js'

type BoundDomain = components['schemas']['BoundDomain']

/** A domain to bind; undefined leaves client certificates to the certificate's trusted root CA. */
export interface Target {
  readonly domain: Readonly<Domain>
  readonly verifiesClients: boolean | undefined
}

/** The domains that present a certificate; one that its gateway lost is none. */
export function boundDomains(
  { certificate, bindings }: StoredCertificate,
  { domains }: ProjectGateways,
): BoundDomain[] {
  const bound = new Map(bindings.map((binding) => [binding.domainId, binding]))
  return domains.flatMap((domain) => {
    const binding = bound.get(domain.id)
    if (!binding) return []
    return [
      {
        ...domain,
        verified_client_certificate_enabled: binding.verifiesClients,
        ssl_id: certificate.id,
        ssl_name: certificate.name,
      },
    ]
  })
}

/** Why a certificate cannot be bound, in the contract's codes. */
export interface BindingRefusal {
  readonly code: 'APIG.2000' | 'APIG.2051' | 'APIG.2103'
  readonly detail: string
}

const namesOf = (domains: readonly Readonly<Domain>[]): string =>
  [...new Set(domains.map(({ url_domain }) => url_domain))].join(', ')

/** Binds a certificate to domains, all or none; undefined when it changed meanwhile. */
export async function bind(
  store: CertificateStore,
  found: FoundCertificate,
  targets: readonly Target[],
): Promise<BindingRefusal | 'bound' | undefined> {
  const { certificate, fingerprint, bindings, revision } = found
  const domains = targets.map(({ domain }) => domain)
  const uncovered = domains.filter(({ url_domain }) => !coversDomain(certificate.san, url_domain))
  if (uncovered.length > 0) {
    return { code: 'APIG.2103', detail: `The certificate does not cover ${namesOf(uncovered)}.` }
  }
  const { is_has_trusted_root_ca: hasTrustedRootCa } = certificate
  if (!hasTrustedRootCa && targets.some(({ verifiesClients }) => verifiesClients)) {
    return {
      code: 'APIG.2000',
      detail:
        'verified_client_certificate_enabled needs a certificate with a trusted root CA, and this one has none.',
    }
  }
  const next = new Map<string, Binding>(bindings.map((binding) => [binding.domainId, binding]))
  for (const { domain, verifiesClients = hasTrustedRootCa } of targets) {
    next.set(domain.id, { domainId: domain.id, verifiesClients })
  }
  const result = await store.replace(
    { certificate, fingerprint, bindings: [...next.values()] },
    revision,
  )
  if (result.outcome === 'stale') return undefined
  if (result.outcome === 'replaced') return 'bound'
  const taken = domains.filter(({ id }) => result.domainIds.includes(id))
  return {
    code: 'APIG.2051',
    detail: `Another certificate is bound to ${namesOf(taken)}.`,
  }
}

/** Releases a certificate from domains that it is bound to; false when it changed meanwhile. */
export async function release(
  store: CertificateStore,
  { certificate, fingerprint, bindings, revision }: FoundCertificate,
  domains: readonly Readonly<Domain>[],
): Promise<boolean> {
  const released = new Set(domains.map(({ id }) => id))
  const rest = bindings.filter(({ domainId }) => !released.has(domainId))
  const { outcome } = await store.replace({ certificate, fingerprint, bindings: rest }, revision)
  return outcome === 'replaced'
}
