import { oidMap } from './oid.js'

/** Signature algorithms by object identifier, in the spelling of Go's crypto/x509. */
export const signatureAlgorithms = oidMap({
  '1.2.840.113549.1.1.4': 'MD5-RSA',
  '1.2.840.113549.1.1.5': 'SHA1-RSA',
  '1.3.14.3.2.29': 'SHA1-RSA',
  '1.2.840.113549.1.1.11': 'SHA256-RSA',
  '1.2.840.113549.1.1.12': 'SHA384-RSA',
  '1.2.840.113549.1.1.13': 'SHA512-RSA',
  '1.2.840.10040.4.3': 'DSA-SHA1',
  '2.16.840.1.101.3.4.3.2': 'DSA-SHA256',
  '1.2.840.10045.4.1': 'ECDSA-SHA1',
  '1.2.840.10045.4.3.2': 'ECDSA-SHA256',
  '1.2.840.10045.4.3.3': 'ECDSA-SHA384',
  '1.2.840.10045.4.3.4': 'ECDSA-SHA512',
  '1.3.101.112': 'Ed25519',
})

/** RSASSA-PSS names its hash in the parameters (RFC 4055, section 3.1). */
export const pssByHash = oidMap({
  '2.16.840.1.101.3.4.2.1': 'SHA256-RSAPSS',
  '2.16.840.1.101.3.4.2.2': 'SHA384-RSAPSS',
  '2.16.840.1.101.3.4.2.3': 'SHA512-RSAPSS',
})

/** Public keys by object identifier: the name people know, and bits where the kind fixes them. */
export const keyAlgorithms = oidMap<{ name: string; bits: number }>({
  '1.2.840.113549.1.1.1': { name: 'RSA', bits: 0 },
  '1.2.840.113549.1.1.10': { name: 'RSA-PSS', bits: 0 },
  '1.2.840.10045.2.1': { name: 'ECDSA', bits: 0 },
  '1.2.840.10040.4.1': { name: 'DSA', bits: 0 },
  '1.3.101.110': { name: 'X25519', bits: 256 },
  '1.3.101.111': { name: 'X448', bits: 448 },
  '1.3.101.112': { name: 'Ed25519', bits: 256 },
  '1.3.101.113': { name: 'Ed448', bits: 456 },
  '1.2.643.7.1.1.1.1': { name: 'GOST R 34.10-2012', bits: 256 },
  '1.2.643.7.1.1.1.2': { name: 'GOST R 34.10-2012', bits: 512 },
  '2.16.840.1.101.3.4.3.17': { name: 'ML-DSA-44', bits: 0 },
  '2.16.840.1.101.3.4.3.18': { name: 'ML-DSA-65', bits: 0 },
  '2.16.840.1.101.3.4.3.19': { name: 'ML-DSA-87', bits: 0 },
})

/** Named curves by object identifier. */
export const curves = oidMap<{ name: string; bits: number }>({
  '1.2.840.10045.3.1.1': { name: 'P-192', bits: 192 },
  '1.3.132.0.33': { name: 'P-224', bits: 224 },
  '1.2.840.10045.3.1.7': { name: 'P-256', bits: 256 },
  '1.3.132.0.34': { name: 'P-384', bits: 384 },
  '1.3.132.0.35': { name: 'P-521', bits: 521 },
  '1.3.132.0.10': { name: 'secp256k1', bits: 256 },
  '1.2.156.10197.1.301': { name: 'SM2', bits: 256 },
  '1.3.36.3.3.2.8.1.1.7': { name: 'brainpoolP256r1', bits: 256 },
  '1.3.36.3.3.2.8.1.1.11': { name: 'brainpoolP384r1', bits: 384 },
  '1.3.36.3.3.2.8.1.1.13': { name: 'brainpoolP512r1', bits: 512 },
})

/** Subject attributes that become facts (RFC 5280, appendix A.1). */
export const attributes = oidMap({
  '2.5.4.3': 'commonName',
  '2.5.4.6': 'country',
  '2.5.4.7': 'locality',
  '2.5.4.8': 'state',
  '2.5.4.10': 'organization',
  '2.5.4.11': 'organizationalUnit',
} as const)

/** Extensions that are read; any other is left alone. */
export const extensions = oidMap({
  '2.5.29.14': 'subjectKeyIdentifier',
  '2.5.29.15': 'keyUsage',
  '2.5.29.17': 'subjectAlternativeName',
  '2.5.29.19': 'basicConstraints',
  '2.5.29.37': 'extendedKeyUsage',
} as const)

/** Key usages by bit (RFC 5280, section 4.2.1.3). */
export const keyUsages = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const

/** Extended key usages (RFC 5280, section 4.2.1.12); any other appears as its dotted numbers. */
export const extendedKeyUsages = oidMap({
  '2.5.29.37.0': 'anyExtendedKeyUsage',
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
})
