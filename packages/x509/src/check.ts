import { CertificateError } from './certificate-error.js'
import type { Certificate } from './certificate.js'
import { sameBytes } from './der.js'
import { portableEngine, type Engine } from './engine.js'
import { factsOf, type CertificateFacts } from './facts.js'
import { acceptedSignatures, judgeKey, lastSecond, weakSignatures } from './policy.js'
import type { PrivateKey } from './private-key.js'
import { place, problem, type CheckField, type Problem, type ProblemKind } from './problems.js'
import { readCertificates, readPrivateKey } from './read-fields.js'
import { isConsistentRsaKey } from './rsa.js'

/** What to check. */
export interface CheckInput {
  /** PEM: the leaf first, then its chain in order; at most 10 certificates and 64 KiB. */
  readonly certificate: string
  /** PEM: the leaf's private key, as PKCS#8, PKCS#1 or SEC1. */
  readonly privateKey: string
  /** PEM: the CA that signs client certificates. */
  readonly trustedRootCa?: string
  /** When the certificates must be valid. */
  readonly at: Date
}

/** What a check found. */
export interface CheckResult {
  /** The leaf's facts; absent when it cannot be read. */
  readonly facts?: CertificateFacts
  /** Every problem, in the order of the inputs. */
  readonly problems: readonly Problem[]
}

/** Checks a certificate with its key. It never rejects because of what the input holds. */
export interface CertificateChecker {
  check(input: CheckInput): Promise<CheckResult>
}

/**
 * Reads the facts of the first certificate of a PEM text (RFC 7468, RFC 5280). It judges nothing: an
 * expired certificate has facts too.
 *
 * @throws CertificateError when there is none, or when a block cannot be read
 * @example
 * ```ts
 * const { commonName, notAfter } = readCertificate(pem)
 * ```
 */
export function readCertificate(pem: string): CertificateFacts {
  const { value, problems } = readCertificates('certificate', pem, portableEngine)
  const leaf = value?.[0]
  if (!leaf) throw new CertificateError(problems)
  return factsOf(leaf, portableEngine.sha256Hex(leaf.der))
}

/** A checker with this engine. */
export const createChecker = (engine: Engine): CertificateChecker => ({
  check: async (input) => check(input, engine),
})

/**
 * Checks everything that DER and arithmetic can decide, anywhere JavaScript runs. The signatures of
 * the chain are not among it; `nodeChecker` of `@apigw-certificates/x509/node` adds them.
 *
 * @example
 * ```ts
 * const { facts, problems } = await portableChecker.check({ certificate, privateKey, at: new Date() })
 * ```
 */
export const portableChecker: CertificateChecker = createChecker(portableEngine)

/**
 * The check of {@link portableChecker} as a function.
 *
 * @example
 * ```ts
 * const { problems } = await checkCertificate({ certificate, privateKey, at: new Date() })
 * for (const { message, remedy } of problems) console.error(message, remedy)
 * ```
 */
export const checkCertificate = (input: CheckInput): Promise<CheckResult> =>
  portableChecker.check(input)

function check(
  { certificate, privateKey, trustedRootCa, at }: CheckInput,
  engine: Engine,
): CheckResult {
  const now = at.getTime()
  const certificates = readCertificates('certificate', certificate, engine)
  const key = readPrivateKey(privateKey, engine)
  const authorities =
    trustedRootCa === undefined
      ? { problems: [] }
      : readCertificates('trustedRootCa', trustedRootCa, engine)
  const chain = certificates.value ?? []
  const [leaf] = chain
  const problems = [
    ...certificates.problems,
    ...(leaf ? leafProblems(leaf, now) : []),
    ...chainProblems(chain, now, engine),
    ...key.problems,
    ...(key.value ? keyProblems(key.value, leaf, engine) : []),
    ...authorities.problems,
    ...(authorities.value ?? []).flatMap((authority, block) =>
      authorityProblems(authority, block, now),
    ),
  ]
  return { problems, ...(leaf && { facts: factsOf(leaf, engine.sha256Hex(leaf.der)) }) }
}

/** Reports problems of one block, its place named at the start of each message. */
function reporter(field: CheckField, block: number) {
  const problems: Problem[] = []
  const say = (kind: ProblemKind, what: string) =>
    problems.push(problem(kind, { field, block }, `${place(field, block)} ${what}.`))
  return { problems, say }
}

function leafProblems(leaf: Certificate, now: number): Problem[] {
  const { problems, say } = reporter('certificate', 0)
  judgeCertificate(leaf, say)
  if (leaf.subjectAlternativeNames.length === 0) {
    say('san-missing', 'has no DNS name and no IP address as subject alternative name')
  }
  if (leaf.notAfter.milliseconds < now) say('expired', `expired at ${leaf.notAfter.text}`)
  if (leaf.notBefore.milliseconds > now) {
    say('not-yet-valid', `is valid only from ${leaf.notBefore.text} on`)
  }
  if (leaf.notAfter.milliseconds >= lastSecond) {
    say('expires-after-2038', `expires at ${leaf.notAfter.text}`)
  }
  return problems
}

/** The key and, but for self-signed roots, the signature. */
function judgeCertificate(
  certificate: Certificate,
  say: (kind: ProblemKind, what: string) => void,
  isRoot = false,
): void {
  const verdict = judgeKey(certificate.publicKey)
  if (verdict) say(verdict.kind, `has the key ${verdict.name}`)
  const algorithm = certificate.signatureAlgorithm
  if (isRoot || acceptedSignatures.has(algorithm)) return
  const kind = weakSignatures.has(algorithm) ? 'weak-signature' : 'unsupported-signature'
  say(kind, `is signed with ${algorithm}`)
}

const isSelfIssued = ({ issuer, subject }: Certificate): boolean =>
  sameBytes(issuer.der, subject.der)

const issued = (issuer: Certificate, subject: Certificate): boolean =>
  sameBytes(subject.issuer.der, issuer.subject.der)

function chainProblems(chain: readonly Certificate[], now: number, engine: Engine): Problem[] {
  const [leaf] = chain
  if (!leaf) return []
  if (chain.length === 1) return loneProblems(leaf)
  if (leaf.isCa && chain.some((other) => !other.isCa)) {
    const { problems, say } = reporter('certificate', 0)
    say('leaf-after-issuer', "is an issuer's certificate; the leaf comes after it")
    return problems
  }
  return chain.slice(1).flatMap((issuer, index) => {
    const subject = chain[index]
    const block = index + 1
    const { problems, say } = reporter('certificate', block)
    if (!subject) return problems
    judgeCertificate(issuer, say, isSelfIssued(issuer))
    if (!issued(issuer, subject)) {
      say(...explainBreak(chain, subject, issuer, block))
    } else if (engine.isSignedBy(subject, issuer) === false) {
      say('chain-signature', `did not sign block ${block}`)
    }
    if (!issuer.isCa) say('chain-member-not-ca', 'is no certificate of a certification authority')
    if (issuer.notAfter.milliseconds < now) {
      say('chain-member-expired', `expired at ${issuer.notAfter.text}`)
    }
    // RFC 5280, section 4.2.1.9: the leaf does not count.
    if (issuer.pathLength !== undefined && issuer.pathLength < index) {
      say('path-too-long', `allows ${issuer.pathLength} authorities below it, not ${index}`)
    }
    return problems
  })
}

function loneProblems(leaf: Certificate): Problem[] {
  const { problems, say } = reporter('certificate', 0)
  if (leaf.isCa && leaf.subjectAlternativeNames.length === 0) {
    say('leaf-missing', "is an issuer's certificate; the leaf is not there")
  } else if (!isSelfIssued(leaf)) {
    say('chain-missing', 'comes without the certificates of its issuers')
  }
  return problems
}

/** Why a certificate is not followed by the one that issued it. */
function explainBreak(
  chain: readonly Certificate[],
  subject: Certificate,
  next: Certificate,
  block: number,
): [ProblemKind, string] {
  if (sameBytes(subject.der, next.der)) return ['duplicate-certificate', `repeats block ${block}`]
  if (isSelfIssued(subject)) {
    return ['unrelated-certificate', `follows block ${block}, which is self-signed`]
  }
  if (chain.some((other) => other !== subject && issued(other, subject))) {
    return ['chain-out-of-order', `is not the issuer of block ${block}; that one is elsewhere`]
  }
  return ['chain-skips-issuer', `is not the issuer of block ${block}; that one is missing`]
}

function keyProblems(key: PrivateKey, leaf: Certificate | undefined, engine: Engine): Problem[] {
  const { problems, say } = reporter('privateKey', 0)
  const verdict = judgeKey(key)
  if (verdict) say(verdict.kind, `is a key of the kind ${verdict.name}`)
  else if (leaf) {
    const belongs = compareKeys(key, leaf, engine)
    if (belongs === 'mismatch') say('key-mismatch', 'is not the key of the first certificate')
    if (belongs === 'inconsistent') {
      say('inconsistent-key', 'was altered: its private half does not belong to its public half')
    }
  }
  return problems
}

/**
 * Compares the public halves, then the private one by arithmetic: a key with the right public half
 * and another private half passes OpenSSL's own check.
 */
function compareKeys(
  key: PrivateKey,
  { publicKey }: Certificate,
  engine: Engine,
): 'match' | 'mismatch' | 'inconsistent' {
  if (key.kind === 'rsa' && publicKey.kind === 'rsa') {
    const { n, e } = key.numbers
    if (!sameBytes(n, publicKey.modulus) || !sameBytes(e, publicKey.exponent)) return 'mismatch'
    return isConsistentRsaKey(key.numbers) ? 'match' : 'inconsistent'
  }
  if (key.kind !== 'ec' || publicKey.kind !== 'ec' || key.curve !== publicKey.curve) {
    return 'mismatch'
  }
  if (key.point && !sameBytes(key.point, publicKey.point)) return 'mismatch'
  if (engine.isPublicPoint(key.curve, key.scalar, publicKey.point)) return 'match'
  return key.point ? 'inconsistent' : 'mismatch'
}

function authorityProblems(authority: Certificate, block: number, now: number): Problem[] {
  const { problems, say } = reporter('trustedRootCa', block)
  judgeCertificate(authority, say, isSelfIssued(authority))
  if (!authority.isCa) say('root-not-ca', 'is no certificate of a certification authority')
  if (authority.notAfter.milliseconds < now) {
    say('root-expired', `expired at ${authority.notAfter.text}`)
  }
  return problems
}
