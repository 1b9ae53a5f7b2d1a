import { describeKey } from './public-key.js'

interface KeyRow {
  algorithm: string
  curve?: string
  minimumBits?: number
  maximumBits?: number
}

/** The keys that are accepted. */
export const acceptedKeys: readonly KeyRow[] = [
  { algorithm: 'RSA', minimumBits: 2048, maximumBits: 8192 },
  { algorithm: 'ECDSA', curve: 'P-256' },
  { algorithm: 'ECDSA', curve: 'P-384' },
  { algorithm: 'ECDSA', curve: 'P-521' },
]

/** The signatures that are accepted on anything but a self-signed root. */
export const acceptedSignatures: ReadonlySet<string> = new Set([
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
])

export const weakSignatures: ReadonlySet<string> = new Set([
  'MD5-RSA',
  'SHA1-RSA',
  'ECDSA-SHA1',
  'DSA-SHA1',
])

/** The last second that a 32-bit clock can count, as milliseconds since 1970. */
export const lastSecond = Date.UTC(2038, 0, 19, 3, 14, 7)

/** Whether a key may be used, and else the kind of problem and its name. */
export function judgeKey(key: {
  algorithm: string
  bits: number
  curve?: string
}): { kind: 'weak-key' | 'unsupported-key'; name: string } | undefined {
  const name = describeKey(key)
  const rows = acceptedKeys.filter(
    (row) => row.algorithm === key.algorithm && row.curve === key.curve,
  )
  if (rows.length === 0) return { kind: 'unsupported-key', name }
  const fits = rows.some(
    (row) => key.bits >= (row.minimumBits ?? 0) && key.bits <= (row.maximumBits ?? Infinity),
  )
  if (fits) return undefined
  return { kind: key.bits < (rows[0]?.minimumBits ?? 0) ? 'weak-key' : 'unsupported-key', name }
}
