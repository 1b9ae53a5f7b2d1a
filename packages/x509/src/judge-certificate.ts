import { sameBytes } from './der.js'
import { ecCurves } from './ec.js'
import { acceptedSignatures, judgeKey, weakSignatures } from './policy.js'
import type { Entry } from './read-fields.js'
import type { Report } from './report.js'

/** Judges a certificate's key and, but for self-signed roots, its signature algorithm. */
export function judgeCertificate({ block, certificate }: Entry, report: Report): void {
  const { publicKey, signatureAlgorithm, isCa, issuer, subject } = certificate
  const verdict = judgeKey(publicKey)
  if (verdict) {
    report.add(verdict.kind, block, `has the key ${verdict.name}`)
  } else if (publicKey.kind === 'ec') {
    const { curve, point } = publicKey
    if (point[0] === 2 || point[0] === 3) {
      report.add('unsupported-key', block, `has the key ECDSA ${curve} in compressed form`)
    } else if (ecCurves.get(curve)?.decodePoint(point) === undefined) {
      report.add('malformed-certificate', block, `has a public key that is no point of ${curve}`)
    }
  }
  // Nobody verifies the signature of a root.
  if (isCa && sameBytes(issuer.der, subject.der)) return
  if (acceptedSignatures.has(signatureAlgorithm)) return
  const kind = weakSignatures.has(signatureAlgorithm) ? 'weak-signature' : 'unsupported-signature'
  report.add(kind, block, `is signed with ${signatureAlgorithm}`)
}
