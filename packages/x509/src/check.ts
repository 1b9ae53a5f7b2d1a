import { CertificateError } from './certificate-error.js'
import { judgeAuthority, judgeChain, judgeMember } from './chain.js'
import { portableEngine, type Engine } from './engine.js'
import { factsOf, type CertificateFacts } from './facts.js'
import { judgeCertificate } from './judge-certificate.js'
import { createMatcher, type KeyMatch } from './match-keys.js'
import { defaultPolicy, judgeKey, lastSecond, type Policy } from './policy.js'
import type { PrivateKey } from './private-key.js'
import type { Problem, ProblemKind } from './problems.js'
import { readCertificates, readPrivateKey, type Entry, type KeyEntry } from './read-fields.js'
import { Report } from './report.js'

/**
 * What to check: PEM texts (RFC 7468) of at most 64 KiB each.
 *
 * @example
 * ```ts
 * const input: CheckInput = { certificate, privateKey, at: new Date() }
 * ```
 */
export interface CheckInput {
  /** PEM: the leaf first, then its chain in order (RFC 5280, section 6.1); at most 10 certificates. */
  readonly certificate: string
  /** PEM: the leaf's private key, as PKCS#8 (RFC 5208), PKCS#1 (RFC 8017, A.1.2) or SEC1 (RFC 5915). */
  readonly privateKey: string
  /** PEM: the CA that signs client certificates (RFC 5280, section 4.2.1.9). */
  readonly trustedRootCa?: string
  /** When the certificates must be valid (RFC 5280, section 4.1.2.5). */
  readonly at: Date
}

/**
 * What a check found. The input is good when no problem is an error.
 *
 * @example
 * ```ts
 * const isGood = problems.every(({ severity }) => severity === 'warning')
 * ```
 */
export interface CheckResult {
  /** The leaf's facts; absent when it cannot be read. */
  readonly facts?: CertificateFacts
  /** Every problem, in the order of the inputs. */
  readonly problems: readonly Problem[]
}

/**
 * Checks a certificate with its key. It never rejects because of what the input holds. Keys are
 * compared by arithmetic that is not constant-time: check keys for their owners only.
 *
 * @example
 * ```ts
 * const checker: CertificateChecker = portableChecker
 * const { facts, problems } = await checker.check({ certificate, privateKey, at: new Date() })
 * ```
 */
export interface CertificateChecker {
  /** Finds every problem of the input, not only the first (RFC 5280, section 6.1). */
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
  const { entries, problems } = readCertificates('certificate', pem, portableEngine)
  const leaf = entries[0]?.certificate
  if (!leaf || problems.length > 0) throw new CertificateError(problems)
  return factsOf(leaf, portableEngine.sha256Hex(leaf.der))
}

/** A checker that makes itself an engine for each check: what an engine learns is about one input. */
export const createChecker = (
  createEngine: () => Engine,
  policy: Policy = defaultPolicy,
): CertificateChecker => ({
  check: async (input) => check(input, createEngine(), policy),
})

/**
 * Checks everything that DER and arithmetic can decide (RFC 5280, sections 4 and 6.1; RFC 8017,
 * section 3.2; SEC 1, section 3.2.1), anywhere JavaScript runs. The signatures of
 * the chain are not among it; `nodeChecker` of `@apigw-certificates/x509/node` adds them.
 *
 * @example
 * ```ts
 * const { facts, problems } = await portableChecker.check({ certificate, privateKey, at: new Date() })
 * ```
 */
export const portableChecker: CertificateChecker = createChecker(() => portableEngine)

/**
 * {@link portableChecker} with another policy (RFC 5280, section 6.1, leaves algorithms to policy).
 *
 * @example
 * ```ts
 * const lenient = createPortableChecker({ ...defaultPolicy, leastRsaBits: 1024 })
 * ```
 */
export const createPortableChecker = (policy: Policy): CertificateChecker =>
  createChecker(() => portableEngine, policy)

/**
 * The check of {@link portableChecker} as a function (RFC 5280, sections 4 and 6.1).
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
  policy: Policy,
): CheckResult {
  const now = at.getTime()
  const chain = readCertificates('certificate', certificate, engine)
  const key = readPrivateKey(privateKey)
  const certificates = new Report('certificate', policy)
  const keys = new Report('privateKey', policy)
  const verdict = key.entry && judgeKey(key.entry.key, policy)
  if (key.entry && verdict) {
    keys.add(verdict.kind, key.entry.block, `is a key of the kind ${verdict.name}`)
  }
  const usable = verdict ? undefined : key.entry
  const match = rememberMatches(usable?.key, engine)
  // Where something could not be read, nothing can be said about what belongs where.
  const isWhole = chain.problems.length === 0
  const { leaf, isPresent } = isWhole
    ? findLeaf(chain.entries, match, certificates)
    : { leaf: firstIfCertain(chain), isPresent: true }
  let comparable: Entry | undefined
  if (leaf && isPresent) {
    if (judgeLeaf(leaf, now, certificates)) comparable = leaf
    if (isWhole) judgeChain(chain.entries, leaf, now, engine, certificates)
  } else if (isWhole) {
    for (const entry of chain.entries) judgeMember(entry, now, certificates)
  }
  if (usable) judgeMatch(usable, comparable, match, engine, keys)
  const authorities =
    trustedRootCa === undefined
      ? { entries: [], problems: [] }
      : readCertificates('trustedRootCa', trustedRootCa, engine)
  const trusted = new Report('trustedRootCa', policy)
  for (const authority of authorities.entries) judgeAuthority(authority, now, trusted)
  const problems = [
    ...chain.problems,
    ...certificates.problems,
    ...key.problems,
    ...keys.problems,
    ...authorities.problems,
    ...trusted.problems,
  ]
  if (!leaf) return { problems }
  const { certificate: read } = leaf
  return { facts: factsOf(read, engine.sha256Hex(read.der)), problems }
}

/** An issuer's certificate serves no domain, so it has no SAN; a self-signed leaf often is a CA. */
const looksLikeIssuer = ({ certificate }: Entry): boolean =>
  certificate.isCa && certificate.subjectAlternativeNames.length === 0

const STRAYS: ReadonlySet<ProblemKind> = new Set([
  'key-in-certificate',
  'certificate-request',
  'public-key',
  'wrong-block',
])

/** The first certificate, when what could not be read was none before it. */
function firstIfCertain({
  entries,
  problems,
}: ReturnType<typeof readCertificates>): Entry | undefined {
  const [first] = entries
  const isUncertain = problems.some(
    ({ kind, block = -1 }) => !STRAYS.has(kind) && block < (first?.block ?? 0),
  )
  return isUncertain ? undefined : first
}

type MatchOf = (entry: Entry) => KeyMatch | undefined

/** The arithmetic takes longer than all the rest, so each pair is compared once. */
function rememberMatches(key: PrivateKey | undefined, engine: Engine): MatchOf {
  if (!key) return () => undefined
  const compare = createMatcher(key, engine)
  const known = new Map<Entry, KeyMatch>()
  return (entry) => {
    const match = known.get(entry) ?? compare(entry.certificate)
    known.set(entry, match)
    return match
  }
}

/** The leaf is the first certificate, unless the key or the rest of the chain says otherwise. */
function findLeaf(
  entries: readonly Entry[],
  match: MatchOf,
  report: Report,
): { leaf: Entry | undefined; isPresent: boolean } {
  const [first] = entries
  if (!first) return { leaf: undefined, isPresent: true }
  const relation = match(first)
  if (relation === 'match' || relation === 'inconsistent') return { leaf: first, isPresent: true }
  const leaf = relation
    ? entries.find((entry) => match(entry) !== 'mismatch' && !looksLikeIssuer(entry))
    : looksLikeIssuer(first) && entries.find((entry) => !looksLikeIssuer(entry))
  if (leaf) {
    const what = `is not the leaf; that is block ${leaf.block + 1}`
    report.add('leaf-after-issuer', first.block, what)
    return { leaf, isPresent: true }
  }
  if (!entries.every(looksLikeIssuer)) return { leaf: first, isPresent: true }
  const what =
    entries.length === 1
      ? "is an issuer's certificate, and the only one; the leaf is missing"
      : "is an issuer's certificate, like those after it; the leaf is missing"
  report.add('leaf-missing', first.block, what)
  return { leaf: first, isPresent: false }
}

/** Tells whether the leaf's key is usable. */
function judgeLeaf(leaf: Entry, now: number, report: Report): boolean {
  const { block, certificate } = leaf
  const { notBefore, notAfter, subjectAlternativeNames } = certificate
  const isUsable = judgeCertificate(leaf, report)
  if (subjectAlternativeNames.length === 0) {
    const what = 'has no DNS name and no IP address as subject alternative name'
    report.add('san-missing', block, what)
  }
  if (notAfter.milliseconds < now) report.add('expired', block, `expired at ${notAfter.text}`)
  if (notBefore.milliseconds > now) {
    report.add('not-yet-valid', block, `is valid only from ${notBefore.text} on`)
  }
  if (notAfter.milliseconds >= lastSecond) {
    report.add('expires-after-2038', block, `expires at ${notAfter.text}`)
  }
  return isUsable
}

function judgeMatch(
  { key, block, der, structure }: KeyEntry,
  leaf: Entry | undefined,
  match: MatchOf,
  engine: Engine,
  report: Report,
): void {
  const relation = leaf && match(leaf)
  if (relation === 'inconsistent') {
    const what = 'was altered: its private half does not belong to its public half'
    report.add('inconsistent-key', block, what)
  } else if (!engine.acceptsKey(key, der, structure)) {
    report.add('malformed-key', block, 'is no valid private key: OpenSSL does not read it')
  } else if (leaf && (relation === 'mismatch' || !engine.acceptsPair(leaf.certificate, key))) {
    const what = `is not the key of block ${leaf.block + 1} of the certificate field`
    report.add('key-mismatch', block, what)
  }
}
