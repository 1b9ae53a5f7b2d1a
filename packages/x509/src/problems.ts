/**
 * The parts of an input, named as the properties of `CheckInput`.
 *
 * @example
 * ```ts
 * const ofKey = problems.filter(({ field }) => field === 'privateKey')
 * ```
 */
export type CheckField = 'certificate' | 'privateKey' | 'trustedRootCa'

interface KindRow {
  severity: 'error' | 'warning'
  /** What all problems of the kind are about; enough to choose an API error code. */
  group:
    | 'unreadable'
    | 'encrypted-key'
    | 'key-mismatch'
    | 'chain'
    | 'san-missing'
    | 'expired'
    | 'expires-after-2038'
    | 'advice'
  remedy: string
}

const pasteWhole =
  'Copy the whole file again, from the BEGIN line to the END line, with its line breaks.'
const chainRemedy =
  'Put the certificates in order: the leaf first, then the certificate that signed it, and so on.'

/**
 * Every kind of problem a check can report. The names are stable: programs may rely on them. The rules:
 * PEM in RFC 7468, sections 2 and 3; certificates in RFC 5280, section 4; keys in RFC 5208, RFC 5915 and
 * RFC 8017, A.1.2; that a key belongs to a certificate in RFC 8017, section 3.2, and SEC 1, section 3.2.1;
 * chains in RFC 5280, sections 4.2.1.3, 4.2.1.9 and 6.1; validity in RFC 5280, section 4.1.2.5; subject
 * alternative names in RFC 5280, section 4.2.1.6, and RFC 9525, section 2.
 *
 * @example
 * ```ts
 * problemKinds['key-mismatch'].group // 'key-mismatch'
 * ```
 */
export const problemKinds = {
  missing: { severity: 'error', group: 'unreadable', remedy: 'Give the text of the PEM file.' },
  'too-large': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Give one leaf and its chain only, in at most 64 KiB.',
  },
  'nul-byte': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Save the file as plain text (ASCII or UTF-8) and copy it again.',
  },
  'not-pem': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Give the text of a PEM file: it starts with a line -----BEGIN ...-----.',
  },
  'der-as-text': {
    severity: 'error',
    group: 'unreadable',
    remedy:
      'Convert it to PEM, for example with openssl x509 -inform DER or openssl pkey -inform DER.',
  },
  'quoted-pem': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Remove the quotes around the PEM text.',
  },
  'escaped-newlines': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Replace each \\n that is written as two characters with a real line break.',
  },
  'lost-newlines': {
    severity: 'error',
    group: 'unreadable',
    remedy: pasteWhole,
  },
  'damaged-block': { severity: 'error', group: 'unreadable', remedy: pasteWhole },
  'text-after-end': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Put a line break after each END line.',
  },
  'key-in-certificate': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Keep the private key in its own field and out of this one.',
  },
  'certificate-in-key': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Put certificates in the certificate field and only the private key here.',
  },
  'certificate-request': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Give the certificate that the CA returned for this request.',
  },
  'public-key': {
    severity: 'error',
    group: 'unreadable',
    remedy:
      'Give the certificate in its field and the private key in its own; a bare public key is needed in neither.',
  },
  'wrong-block': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Remove this block.',
  },
  'too-many-certificates': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Give at most 10 certificates: the leaf and the chain that signed it.',
  },
  'several-keys': {
    severity: 'error',
    group: 'unreadable',
    remedy: "Give exactly one private key: the leaf's.",
  },
  'malformed-certificate': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Get the certificate from its issuer again.',
  },
  'malformed-key': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Copy the private key again from where it was made.',
  },
  'unsupported-key': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Use an RSA key of 2048 to 8192 bits or an ECDSA key on P-256, P-384 or P-521.',
  },
  'weak-key': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Use an RSA key of at least 2048 bits or an ECDSA key on P-256, P-384 or P-521.',
  },
  'weak-signature': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Have the certificate issued again with a signature over SHA-256 or better.',
  },
  'unsupported-signature': {
    severity: 'error',
    group: 'unreadable',
    remedy:
      'Have the certificate issued again with an RSA or ECDSA signature over SHA-256 or better.',
  },
  'encrypted-key': {
    severity: 'error',
    group: 'encrypted-key',
    remedy:
      'Remove the passphrase first, for example with openssl pkey -in key.pem -out plain.pem.',
  },
  'key-mismatch': {
    severity: 'error',
    group: 'key-mismatch',
    remedy: 'Give the private key that the certificate was requested with.',
  },
  'inconsistent-key': {
    severity: 'error',
    group: 'key-mismatch',
    remedy:
      'Restore the private key from a backup, or make a new key and have a new certificate issued.',
  },
  'leaf-missing': {
    severity: 'error',
    group: 'chain',
    remedy: "Put the server's own certificate first, before the certificates of its issuers.",
  },
  'leaf-after-issuer': { severity: 'error', group: 'chain', remedy: chainRemedy },
  'chain-out-of-order': { severity: 'error', group: 'chain', remedy: chainRemedy },
  'chain-skips-issuer': {
    severity: 'error',
    group: 'chain',
    remedy: 'Add the missing intermediate certificate; the CA offers it for download.',
  },
  'duplicate-certificate': {
    severity: 'error',
    group: 'chain',
    remedy: 'Give each certificate once.',
  },
  'unrelated-certificate': {
    severity: 'error',
    group: 'chain',
    remedy: 'Remove the certificates after the self-signed one.',
  },
  'chain-signature': {
    severity: 'error',
    group: 'chain',
    remedy: "Get the chain from the leaf's issuer again; CAs use one name for several keys.",
  },
  'chain-member-expired': {
    severity: 'error',
    group: 'chain',
    remedy: "Get the current chain from the leaf's issuer.",
  },
  'chain-member-not-ca': { severity: 'error', group: 'chain', remedy: chainRemedy },
  'path-too-long': {
    severity: 'error',
    group: 'chain',
    remedy:
      "Get the chain from the leaf's issuer again, or ask it for a certificate from an allowed depth.",
  },
  'san-missing': {
    severity: 'error',
    group: 'san-missing',
    remedy: 'Have the certificate issued again with its domain names as subject alternative names.',
  },
  expired: { severity: 'error', group: 'expired', remedy: 'Renew the certificate.' },
  'expires-after-2038': {
    severity: 'error',
    group: 'expires-after-2038',
    remedy: 'Have the certificate issued again with an end before 2038-01-19T03:14:07Z.',
  },
  'root-not-ca': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Give the certificate of the CA that signs the client certificates.',
  },
  'root-expired': {
    severity: 'error',
    group: 'unreadable',
    remedy: 'Give the current certificate of the CA that signs the client certificates.',
  },
  'not-yet-valid': {
    severity: 'warning',
    group: 'advice',
    remedy: 'Clients refuse it until then; check the clock if that is a surprise.',
  },
  'chain-missing': {
    severity: 'warning',
    group: 'advice',
    remedy:
      "Add the issuer's intermediate certificates after the leaf; some clients cannot find them alone.",
  },
} as const satisfies Record<string, KindRow>

/**
 * The stable name of a kind of problem: more may come in a minor version, none is renamed.
 *
 * @example
 * ```ts
 * const isEncrypted = problems.some(({ kind }) => kind === 'encrypted-key')
 * ```
 */
export type ProblemKind = keyof typeof problemKinds

/**
 * One thing that is wrong with an input, or worth a look. Its texts never hold key bytes or PEM content.
 *
 * @example
 * ```ts
 * for (const { severity, message, remedy } of problems) console.log(severity, message, remedy)
 * ```
 */
export interface Problem {
  kind: ProblemKind
  severity: 'error' | 'warning'
  field: CheckField
  /** The PEM block of the field, counted from zero. */
  block?: number
  /** What was found and where, in plain words. */
  message: string
  /** What to do about it. */
  remedy: string
}

const fieldNames: Readonly<Record<CheckField, string>> = {
  certificate: 'the certificate field',
  privateKey: 'the private key field',
  trustedRootCa: 'the trusted root CA field',
}

/** Names a place in words, blocks counted from one. */
export function place(field: CheckField, block?: number): string {
  return block === undefined ? fieldNames[field] : `block ${block + 1} of ${fieldNames[field]}`
}

export function problem(
  kind: ProblemKind,
  at: { field: CheckField; block?: number | undefined },
  message: string,
): Problem {
  const { severity, remedy } = problemKinds[kind]
  const text = message.charAt(0).toUpperCase() + message.slice(1)
  return at.block === undefined
    ? { kind, severity, field: at.field, message: text, remedy }
    : { kind, severity, field: at.field, block: at.block, message: text, remedy }
}
