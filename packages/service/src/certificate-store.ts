import type { components } from '@apigw-certificates/server'

/** A certificate as the contract describes it (`components.schemas.Certificate`). */
export type Certificate = components['schemas']['Certificate']

/** A domain that presents a certificate. */
export interface Binding {
  readonly domainId: string
  /** Whether callers must present a certificate that the trusted root CA signed. */
  readonly verifiesClients: boolean
}

/**
 * What is kept of a certificate: the facts that operations answer, the leaf's fingerprint, and the
 * domains that it is bound to. The private key and the PEMs are not: what is not kept cannot leak.
 */
export interface StoredCertificate {
  readonly certificate: Readonly<Certificate>
  /** SHA-256 of the leaf's DER, in lower-case hexadecimal. */
  readonly fingerprint: string
  /** In no particular order; a domain is bound to one certificate of its project at most. */
  readonly bindings: readonly Binding[]
}

/** A certificate with the number of its state: 1 when created, and raised by every change. */
export interface FoundCertificate extends StoredCertificate {
  readonly revision: number
}

/** What makes a repeated request recognisable (contract: `Idempotency-Key`). */
export interface Idempotency {
  readonly key: string
  /** Tells requests with the same key apart. */
  readonly digest: string
  /** Now, in milliseconds since 1970-01-01T00:00:00Z: a record that expired by then is forgotten. */
  readonly at: number
  /** Until when the request is remembered, on the same scale. */
  readonly expires: number
}

/** What a create must observe. */
export interface CreateOptions {
  /** How many certificates the project may have. */
  readonly quota: number
  /** @default none: every request creates */
  readonly idempotency?: Idempotency
}

/** What became of a create. */
export type Creation =
  | { readonly outcome: 'created' }
  /** The same request came before; `certificate` is what it created, as it was then. */
  | { readonly outcome: 'replayed'; readonly certificate: Readonly<Certificate> }
  /** Another request had the same key. */
  | { readonly outcome: 'key-reused' }
  | { readonly outcome: 'quota-exceeded' }

/** What is remembered of a key. */
export type Recollection = Extract<Creation, { readonly outcome: 'replayed' | 'key-reused' }>

/** Which certificates of a project to list; all filters must hold. */
export interface ListQuery {
  /** This gateway's own certificates, and the global ones. */
  readonly gatewayId: string
  /** @default {} */
  readonly filters?: Partial<
    Readonly<Pick<Certificate, 'name' | 'common_name' | 'signature_algorithm' | 'type'>>
  >
  readonly offset: number
  readonly limit: number
}

/** A part of the matches, in the order of their creation. */
export interface CertificatePage {
  /** How many match in all. */
  readonly total: number
  readonly certificates: readonly Readonly<Certificate>[]
}

/** What became of a change. */
export type Replacement =
  | { readonly outcome: 'replaced' }
  /** The certificate is gone or has another revision: look again, decide again. */
  | { readonly outcome: 'stale' }
  /** Another certificate of the project is bound to these domains; nothing was changed. */
  | { readonly outcome: 'bound-elsewhere'; readonly domainIds: readonly string[] }

/**
 * Where certificates are kept. Every method is one atomic command; the project leads every key. The
 * rules are the service's: it looks, decides, and changes the revision that it has seen.
 */
export interface CertificateStore {
  /** What `create` would answer to a key that is remembered; undefined when it is not. */
  recall(projectId: string, idempotency: Idempotency): Promise<Recollection | undefined>
  /** Keeps a new certificate without bindings. */
  create(stored: StoredCertificate, options: CreateOptions): Promise<Creation>
  /** The certificate with this ID, if the project has it. */
  find(projectId: string, id: string): Promise<FoundCertificate | undefined>
  /** Total and page of one moment; a certificate created meanwhile comes after all others. */
  list(projectId: string, query: ListQuery): Promise<CertificatePage>
  /** Puts `stored` in the place of the revision, bindings included; ID, gateway and type stay. */
  replace(stored: StoredCertificate, revision: number): Promise<Replacement>
  /** Deletes the revision with its bindings; false when it is stale. */
  delete(projectId: string, id: string, revision: number): Promise<boolean>
  /** Releases what the store holds; no method may be called afterwards. */
  close(): Promise<void>
}

/** A store whose whole content can be taken out and put in, in the order of creation. */
export interface SnapshotStore extends CertificateStore {
  dump(): Promise<readonly StoredCertificate[]>
  /**
   * Forgets everything, remembered requests included, and keeps these instead, with revisions that no
   * certificate had before: what was seen earlier is stale.
   */
  load(certificates: readonly StoredCertificate[]): Promise<void>
}

/** The `instance_id` of a certificate that every gateway of the project may present. */
export const GLOBAL_INSTANCE = 'common'
