import type { CertificateChecker } from '@apigw-certificates/x509'

import type { CertificateStore } from './certificate-store.js'
import type { GatewayDirectory } from './gateway-directory.js'

/** What the service works with; everything that differs between a server, a page and a test. */
export interface Dependencies {
  readonly store: CertificateStore
  readonly gateways: GatewayDirectory
  /** Reads and checks certificates: the portable checker of x509, or the one with OpenSSL. */
  readonly checker: CertificateChecker
  /**
   * How many certificates a project may have.
   *
   * @default Infinity
   */
  readonly quota?: number
  /**
   * The time of a change, and the time at which a certificate must be valid.
   *
   * @default the system's clock
   */
  readonly now?: () => Date
  /**
   * Makes a certificate's ID: 32 lower-case hexadecimal digits.
   *
   * @default a random UUID's digits
   */
  readonly newId?: () => string
}
