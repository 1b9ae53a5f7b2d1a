import type { BoundDomain, Certificate } from '@apigw-certificates/client'
import type { CertificateFacts } from '@apigw-certificates/x509'

/** Which property of the API's certificate says which fact. */
const PAIRS = [
  ['serial_number', 'serialNumber'],
  ['not_before', 'notBefore'],
  ['not_after', 'notAfter'],
  ['san', 'subjectAlternativeNames'],
  ['common_name', 'commonName'],
  ['signature_algorithm', 'signatureAlgorithm'],
  ['issuer', 'issuer'],
] as const satisfies readonly (readonly [keyof Certificate, keyof CertificateFacts])[]

const TIMES: ReadonlySet<string> = new Set(['not_before', 'not_after'])

/**
 * Whether the API's certificate is the one with these facts. It answers no fingerprint; serial number,
 * issuer, dates and names are what tells certificates apart (RFC 5280, section 4.1.2.2).
 */
export const isSameCertificate = (there: Certificate, here: CertificateFacts): boolean =>
  PAIRS.every(([theirs, ours]) => isSame(theirs, there[theirs], here[ours]))

const isSame = (name: string, one: unknown, other: unknown): boolean =>
  TIMES.has(name)
    ? Date.parse(String(one)) === Date.parse(String(other))
    : JSON.stringify(one) === JSON.stringify(other)

/** A property that a new certificate changes. */
export interface Change {
  readonly property: 'serial_number' | 'not_before' | 'not_after' | 'san'
  readonly before: string | readonly string[]
  readonly after: string | readonly string[]
}

/** What a person wants to know of a renewal. */
const TOLD = ['serial_number', 'not_before', 'not_after', 'san'] as const

/** What becomes different when the certificate with these facts takes the place. */
export const changesOf = (there: Certificate, here: CertificateFacts): Change[] =>
  PAIRS.flatMap(([theirs, ours]) => {
    const property = TOLD.find((name) => name === theirs)
    return property === undefined || isSame(theirs, there[theirs], here[ours])
      ? []
      : [{ property, before: there[property], after: here[ours] }]
  })

/** What must be the same after a replacement; answers in words what is not. */
export function losses(
  before: Certificate,
  after: Certificate,
  facts: CertificateFacts,
  wantsCa: boolean,
): string[] {
  const lost: string[] = []
  if ((before.is_has_trusted_root_ca || wantsCa) && !after.is_has_trusted_root_ca) {
    lost.push('its CA for client certificates: callers are no longer asked for one')
  }
  for (const name of ['id', 'name', 'type', 'instance_id'] as const) {
    if (before[name] !== after[name]) lost.push(`its ${name}: it was ${before[name]}`)
  }
  if (!isSameCertificate(after, facts)) lost.push('the new certificate: the answer shows another')
  return lost
}

/** A binding is one domain of one group of one gateway. */
const bindingOf = ({ instance_id, id }: BoundDomain) => `${instance_id} ${id}`

/** The domains that no longer present the certificate, or no longer verify clients. */
export function lostDomains(
  before: readonly BoundDomain[],
  after: readonly BoundDomain[],
): string[] {
  const there = new Map(after.map((domain) => [bindingOf(domain), domain]))
  return before.flatMap((domain) => {
    const now = there.get(bindingOf(domain))
    if (!now) return [`the domain ${domain.url_domain}`]
    return domain.verified_client_certificate_enabled && !now.verified_client_certificate_enabled
      ? [`the verification of clients on ${domain.url_domain}`]
      : []
  })
}
