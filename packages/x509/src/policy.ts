import { ecCurves } from './ec.js'
import { describeKey } from './public-key.js'

/**
 * Which keys and signatures are accepted. A deployment that must live with old certificates can allow
 * more; kinds of key whose arithmetic this package does not know cannot be allowed. RFC 5280, section
 * 6.1, leaves this to who validates.
 *
 * @example
 * ```ts
 * const lenient: Policy = { ...defaultPolicy, leastRsaBits: 1024 }
 * ```
 */
export interface Policy {
  /** The smallest RSA modulus, in bits (RFC 8017, section 3.1; SP 800-131A allows 2048 and more). */
  readonly leastRsaBits: number
  /** The largest RSA modulus, in bits (RFC 8017, section 3.1). */
  readonly mostRsaBits: number
  /** Curves of ECDSA keys: some of `P-256`, `P-384` and `P-521` (SP 800-186, section 3.2.1). */
  readonly curves: readonly string[]
  /**
   * Signature algorithms (RFC 5280, section 4.1.1.2), spelled as the facts spell them; self-signed
   * roots are not held to it.
   */
  readonly signatures: readonly string[]
}

/**
 * The policy of the checkers: what certification authorities issue today (RFC 5280 leaves it open).
 *
 * @example
 * ```ts
 * defaultPolicy.leastRsaBits // 2048
 * ```
 */
export const defaultPolicy: Policy = {
  leastRsaBits: 2048,
  mostRsaBits: 8192,
  curves: ['P-256', 'P-384', 'P-521'],
  signatures: [
    'SHA256-RSA',
    'SHA384-RSA',
    'SHA512-RSA',
    'SHA256-RSAPSS',
    'SHA384-RSAPSS',
    'SHA512-RSAPSS',
    'ECDSA-SHA256',
    'ECDSA-SHA384',
    'ECDSA-SHA512',
    'Ed25519',
  ],
}

/** Signatures over a hash that can be forged, rather than one that is just not supported. */
export const weakSignatures: ReadonlySet<string> = new Set([
  'MD5-RSA',
  'SHA1-RSA',
  'ECDSA-SHA1',
  'DSA-SHA1',
])

/** The last second that a 32-bit clock can count, as milliseconds since 1970. */
export const lastSecond = Date.UTC(2038, 0, 19, 3, 14, 7)

/** Why a key may not be used, and its name; undefined when it may. */
export function judgeKey(
  key: { kind: string; algorithm: string; bits: number; curve?: string },
  { leastRsaBits, mostRsaBits, curves }: Policy,
): { kind: 'weak-key' | 'unsupported-key'; name: string } | undefined {
  const name = describeKey(key)
  if (key.kind === 'rsa') {
    if (key.bits < leastRsaBits) return { kind: 'weak-key', name }
    return key.bits > mostRsaBits ? { kind: 'unsupported-key', name } : undefined
  }
  const { curve = '' } = key
  return curves.includes(curve) && ecCurves.has(curve)
    ? undefined
    : { kind: 'unsupported-key', name }
}
