import * as peculiar from '@peculiar/x509'
import forge from 'node-forge'
import * as pkijs from 'pkijs'

const derOf = (pem: string) => Buffer.from(pem.replaceAll(/-----[^-]*-----|\s/g, ''), 'base64')

/** Reads what an answer of the API shows. */
export function readByPeculiar(pem: string): unknown {
  const certificate = new peculiar.X509Certificate(pem)
  const names = certificate.getExtension(peculiar.SubjectAlternativeNameExtension)
  return [
    certificate.serialNumber,
    certificate.subjectName.getField('CN'),
    certificate.issuerName.getField('O'),
    certificate.notBefore,
    certificate.notAfter,
    certificate.signatureAlgorithm,
    names?.names.items.map(({ value }) => value),
  ]
}

export const readByPkijs = (pem: string): unknown => pkijs.Certificate.fromBER(derOf(pem))

/** Knows RSA alone. */
export const readByForge = (pem: string): unknown => forge.pki.certificateFromPem(pem)
