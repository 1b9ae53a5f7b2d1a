import { sameBytes } from './der.js'
import { ecCurves } from './ec.js'
import { judgeKey, weakSignatures, type Policy } from './policy.js'
import type { ProblemKind } from './problems.js'
import type { PublicKey } from './public-key.js'
import type { Entry } from './read-fields.js'
import type { Report } from './report.js'

/** Judges a certificate's key and, but for roots, its signature algorithm; tells whether the key is usable. */
export function judgeCertificate({ block, certificate }: Entry, report: Report): boolean {
  const { publicKey, signatureAlgorithm, isCa, issuer, subject } = certificate
  const objection = objectionTo(publicKey, report.policy)
  if (objection) report.add(objection.kind, block, objection.what)
  // Nobody verifies the signature of a root.
  const isRoot = isCa && sameBytes(issuer.der, subject.der)
  if (!isRoot && !report.policy.signatures.includes(signatureAlgorithm)) {
    const isWeak = weakSignatures.has(signatureAlgorithm)
    const kind = isWeak ? 'weak-signature' : 'unsupported-signature'
    report.add(kind, block, `is signed with ${signatureAlgorithm}`)
  }
  return objection === undefined
}

function objectionTo(
  key: PublicKey,
  policy: Policy,
): { kind: ProblemKind; what: string } | undefined {
  const verdict = judgeKey(key, policy)
  if (verdict) return { kind: verdict.kind, what: `has the key ${verdict.name}` }
  if (key.kind !== 'ec') return undefined
  const { curve, point } = key
  if (point[0] === 2 || point[0] === 3) {
    return { kind: 'unsupported-key', what: `has the key ECDSA ${curve} in compressed form` }
  }
  if (ecCurves.get(curve)?.decodePoint(point)) return undefined
  return { kind: 'malformed-certificate', what: `has a public key that is no point of ${curve}` }
}
