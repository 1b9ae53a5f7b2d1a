/**
 * Whether a certificate's names cover a domain (RFC 9525, section 6.3): the same name, or a name whose
 * first label is `*` and stands for exactly one label. Case does not matter. A domain that itself
 * starts with `*.` is covered only by the same wildcard; an IP address covers no domain.
 *
 * @param names the DNS names of subjectAltName, as {@link CertificateFacts.subjectAlternativeNames}
 * @param domain a domain's name in ASCII form, without a trailing dot
 * @example
 * ```ts
 * coversDomain(['*.example.com'], 'www.example.com') // true
 * coversDomain(['*.example.com'], 'example.com') // false
 * coversDomain(['*.example.com'], 'a.b.example.com') // false
 * ```
 */
export function coversDomain(names: readonly string[], domain: string): boolean {
  const wanted = domain.toLowerCase()
  const wildcard = wanted.replace(/^[^.]+/, '*')
  return names.some((name) => {
    const known = name.toLowerCase()
    return known === wanted || (known.startsWith('*.') && known === wildcard)
  })
}
