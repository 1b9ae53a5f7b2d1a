import type { components } from '@apigw-certificates/server'

/** A certificate as the contract describes it (`components.schemas.Certificate`). */
export type Certificate = components['schemas']['Certificate']

/**
 * What is kept of a certificate: the facts that operations answer, and the leaf's fingerprint. The
 * private key and the PEMs are not: what is not kept cannot leak.
 */
export interface StoredCertificate {
  readonly certificate: Readonly<Certificate>
  /** SHA-256 of the leaf's DER, in lower-case hexadecimal. */
  readonly fingerprint: string
}

/** Where certificates are kept. Every method is one atomic command; the project leads every key. */
export interface CertificateStore {
  /** Keeps a new certificate; false, and nothing kept, when its project already has `quota`. */
  create(stored: StoredCertificate, quota: number): Promise<boolean>
  /** The certificate with this ID, if the project has it. */
  find(projectId: string, id: string): Promise<StoredCertificate | undefined>
  /** Releases what the store holds; no method may be called afterwards. */
  close(): Promise<void>
}
