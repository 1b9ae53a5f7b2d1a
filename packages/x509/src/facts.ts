import type { Certificate } from './certificate.js'

/**
 * What a certificate says about itself (RFC 5280, section 4.1), in the spelling of the APIG API.
 *
 * @example
 * ```ts
 * const { commonName, notAfter } = readCertificate(pem)
 * ```
 */
export interface CertificateFacts {
  /** The version as people count it: 1, 2 or 3 (RFC 5280, section 4.1.2.1). */
  version: number
  /** The serial number as a decimal number of any length (RFC 5280, section 4.1.2.2). */
  serialNumber: string
  /**
   * The signature algorithm in Go's spelling (`SHA256-RSA`), or its dotted object identifier (RFC 5280,
   * section 4.1.1.2).
   */
  signatureAlgorithm: string
  /** The subject's last common name, `''` when it has none (RFC 5280, section 4.1.2.6). */
  commonName: string
  /** Every value in order of appearance, like the four after it (RFC 5280, section 4.1.2.6; X.520). */
  organization: string[]
  organizationalUnit: string[]
  locality: string[]
  state: string[]
  country: string[]
  /** DNS names and IP addresses in order of appearance (RFC 5280, section 4.2.1.6; RFC 5952). */
  subjectAlternativeNames: string[]
  /** The issuer's organization values (RFC 5280, section 4.1.2.4). */
  issuer: string[]
  /** The issuer's last common name, `''` when it has none (RFC 5280, section 4.1.2.4). */
  issuerCommonName: string
  /** First moment of validity, RFC 3339 in UTC to the second (RFC 5280, section 4.1.2.5). */
  notBefore: string
  /** Last moment of validity, RFC 3339 in UTC to the second (RFC 5280, section 4.1.2.5). */
  notAfter: string
  /** SHA-256 (FIPS 180-4) of the DER, lower-case hexadecimal. */
  fingerprintSha256: string
  /**
   * `RSA`, `ECDSA`, `DSA`, `Ed25519` and so on, or the dotted object identifier (RFC 5280, section
   * 4.1.2.7).
   */
  keyAlgorithm: string
  /** Bits of the RSA modulus (RFC 8017, section 3.1), the DSA prime or the field; 0 when unknown. */
  keySize: number
  /** The CA flag of the basic constraints (RFC 5280, section 4.2.1.9). */
  isCa: boolean
  /** Key usages by their names in RFC 5280, section 4.2.1.3. */
  keyUsages: string[]
  /** Extended key usages by their names in RFC 5280, section 4.2.1.12, or dotted object identifiers. */
  extendedKeyUsages: string[]
}

export function factsOf(certificate: Certificate, fingerprintSha256: string): CertificateFacts {
  const { subject, issuer, publicKey } = certificate
  return {
    version: certificate.version,
    serialNumber: certificate.serialNumber,
    signatureAlgorithm: certificate.signatureAlgorithm,
    commonName: subject.commonName,
    organization: subject.organization,
    organizationalUnit: subject.organizationalUnit,
    locality: subject.locality,
    state: subject.state,
    country: subject.country,
    subjectAlternativeNames: certificate.subjectAlternativeNames,
    issuer: issuer.organization,
    issuerCommonName: issuer.commonName,
    notBefore: certificate.notBefore.text,
    notAfter: certificate.notAfter.text,
    fingerprintSha256,
    keyAlgorithm: publicKey.algorithm,
    keySize: publicKey.bits,
    isCa: certificate.isCa,
    keyUsages: certificate.keyUsages,
    extendedKeyUsages: certificate.extendedKeyUsages,
  }
}
