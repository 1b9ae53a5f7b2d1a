import type { Certificate } from './certificate.js'
import { sameBytes } from './der.js'
import type { Engine } from './engine.js'
import { judgeCertificate } from './judge-certificate.js'
import type { Entry } from './read-fields.js'
import { Report } from './report.js'

/** Whether a certificate names itself as its issuer. */
const isSelfIssued = ({ issuer, subject }: Certificate): boolean =>
  sameBytes(issuer.der, subject.der)

const issued = (issuer: Entry, subject: Entry): boolean =>
  sameBytes(subject.certificate.issuer.der, issuer.certificate.subject.der)

/**
 * What is wrong with the issuers of a leaf: their order, gaps, each one's right to issue and, where
 * the engine can tell, their signatures (RFC 5280, section 6.1).
 *
 * @param entries every certificate of the field
 * @param leaf the one whose issuers the others should be
 */
export function judgeChain(
  entries: readonly Entry[],
  leaf: Entry,
  now: number,
  engine: Engine,
  report: Report,
): void {
  if (entries.length === 1) {
    if (!isSelfIssued(leaf.certificate)) {
      report.add('chain-missing', leaf.block, 'comes without the certificates of its issuers')
    }
    return
  }
  const path = followIssuers(entries, leaf)
  judgeOrder(entries, path, report)
  for (const [index, issuer] of path.entries()) {
    const subject = path[index - 1]
    if (subject === undefined) continue
    if (engine.isSignedBy(subject.certificate, issuer.certificate) === false) {
      report.add('chain-signature', issuer.block, `did not sign block ${subject.block + 1}`)
    }
    const { pathLength } = issuer.certificate
    // Self-issued certificates do not count, nor does the leaf (RFC 5280, section 4.2.1.9).
    const below = path
      .slice(1, index)
      .filter(({ certificate }) => !isSelfIssued(certificate)).length
    if (pathLength !== undefined && pathLength < below) {
      const what = `allows ${pathLength} certification authorities below it, but has ${below}`
      report.add('path-too-long', issuer.block, what)
    }
  }
  for (const entry of entries) {
    if (entry !== leaf && originalOf(entries, entry) === undefined) judgeMember(entry, now, report)
  }
}

/** The leaf, its issuer, that one's issuer and so on, as far as they are there. */
function followIssuers(entries: readonly Entry[], leaf: Entry): Entry[] {
  const path = [leaf]
  for (;;) {
    const last = path.at(-1) ?? leaf
    const candidates = entries.filter((entry) => !path.includes(entry) && issued(entry, last))
    const next = candidates.find(({ block }) => block === last.block + 1) ?? candidates[0]
    // A copy of the last one is a repetition, not its issuer.
    if (next === undefined || sameBytes(next.certificate.der, last.certificate.der)) return path
    path.push(next)
  }
}

/** The earlier certificate that this one repeats. */
const originalOf = (entries: readonly Entry[], { block, certificate }: Entry): Entry | undefined =>
  entries.find((other) => other.block < block && sameBytes(other.certificate.der, certificate.der))

function judgeOrder(entries: readonly Entry[], path: readonly Entry[], report: Report): void {
  const last = path.at(-1)
  let explained = false
  for (const entry of entries) {
    if (path.includes(entry) || last === undefined) continue
    const original = originalOf(entries, entry)
    if (original !== undefined) {
      report.add('duplicate-certificate', entry.block, `repeats block ${original.block + 1}`)
    } else if (isSelfIssued(last.certificate)) {
      const what = `does not belong to the chain, which ends with block ${last.block + 1}`
      report.add('unrelated-certificate', entry.block, what)
    } else if (!explained) {
      // One gap explains everything that comes after it.
      explained = true
      const what = `is not the issuer of block ${last.block + 1}; that one is missing`
      report.add('chain-skips-issuer', entry.block, what)
    }
  }
  if (path[0] !== entries[0]) return
  const misplaced = path.find((entry, i) => entry.block < (path[i - 1]?.block ?? -1))
  const before = misplaced && path[path.indexOf(misplaced) - 1]
  if (misplaced && before) {
    const what = `issued block ${before.block + 1}, but comes before it`
    report.add('chain-out-of-order', misplaced.block, what)
  }
}

/** What a certificate must fulfil to be an issuer in a chain at this time. */
export function judgeMember({ block, certificate }: Entry, now: number, report: Report): void {
  const { isCa, version, keyUsages, notBefore, notAfter } = certificate
  judgeCertificate({ block, certificate }, report)
  // Version 1 has no flag; the world still has such roots.
  const mayIssue = isCa || (version === 1 && isSelfIssued(certificate))
  if (!mayIssue) {
    report.add('chain-member-not-ca', block, 'is no certificate of a certification authority')
  } else if (keyUsages.length > 0 && !keyUsages.includes('keyCertSign')) {
    report.add('chain-member-not-ca', block, 'must not sign certificates, says its key usage')
  }
  if (notAfter.milliseconds < now) {
    report.add('chain-member-expired', block, `expired at ${notAfter.text}`)
  }
  if (notBefore.milliseconds > now) {
    report.add('not-yet-valid', block, `is valid only from ${notBefore.text} on`)
  }
}

/** What a client CA must fulfil at this time. */
export function judgeAuthority({ block, certificate }: Entry, now: number, report: Report): void {
  const { isCa, version, notBefore, notAfter } = certificate
  judgeCertificate({ block, certificate }, report)
  if (!isCa && !(version === 1 && isSelfIssued(certificate))) {
    report.add('root-not-ca', block, 'is no certificate of a certification authority')
  }
  if (notAfter.milliseconds < now) report.add('root-expired', block, `expired at ${notAfter.text}`)
  if (notBefore.milliseconds > now) {
    report.add('not-yet-valid', block, `is valid only from ${notBefore.text} on`)
  }
}
