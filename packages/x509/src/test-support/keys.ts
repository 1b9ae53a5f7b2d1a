import { generateKeyPairSync, type KeyObject } from 'node:crypto'

export interface Pair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

const rsa = (modulusLength: number) => () => generateKeyPairSync('rsa', { modulusLength })
const ec = (namedCurve: string) => () => generateKeyPairSync('ec', { namedCurve })

/** Every kind of key the tests meet, and how to make one. */
const makers = {
  'RSA 1024': rsa(1024),
  'RSA 2048': rsa(2048),
  'RSA 2048 exponent 3': () =>
    generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }),
  'RSA 3072': rsa(3072),
  'RSA 4096': rsa(4096),
  'RSA-PSS 2048': () => generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
  'DSA 2048': () => generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }),
  'ECDSA P-224': ec('secp224r1'),
  'ECDSA P-256': ec('prime256v1'),
  'ECDSA P-384': ec('secp384r1'),
  'ECDSA P-521': ec('secp521r1'),
  'ECDSA secp256k1': ec('secp256k1'),
  'ECDSA brainpoolP256r1': ec('brainpoolP256r1'),
  'ECDSA SM2': ec('SM2'),
  Ed25519: () => generateKeyPairSync('ed25519'),
  Ed448: () => generateKeyPairSync('ed448'),
  X25519: () => generateKeyPairSync('x25519'),
} satisfies Record<string, () => Pair>

export type KeyKind = keyof typeof makers

export const keyKinds = Object.keys(makers).filter((kind): kind is KeyKind => kind in makers)

const made = new Map<string, Pair>()

/** A key pair of a kind, made once for each name: generation is slow, RSA's above all. */
export function keyPair(kind: KeyKind, name = ''): Pair {
  const id = `${kind} ${name}`
  const pair = made.get(id) ?? makers[kind]()
  made.set(id, pair)
  return pair
}
