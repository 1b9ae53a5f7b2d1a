import {
  attributes,
  extendedKeyUsages,
  extensions,
  keyUsages,
  pssByHash,
  signatureAlgorithms,
} from './algorithms.js'
import { DerError, DerReader, contextTag, sameBytes, tags, toSignedBigInt } from './der.js'
import { dottedOid, oidKey, readOid, type OidKey } from './oid.js'
import { readPublicKey, type PublicKey } from './public-key.js'
import { directoryString, dnsName, ipAddress } from './text.js'
import { readTime, type CertificateTime } from './time.js'

interface Name {
  /** The DER of the whole Name: issuers are found by comparing it, as Go does. */
  der: Uint8Array
  commonName: string
  organization: string[]
  organizationalUnit: string[]
  locality: string[]
  state: string[]
  country: string[]
}

/** One certificate, read but not judged. */
export interface Certificate {
  der: Uint8Array
  version: number
  serialNumber: string
  signatureAlgorithm: string
  issuer: Name
  subject: Name
  notBefore: CertificateTime
  notAfter: CertificateTime
  publicKey: PublicKey
  hasSubjectAlternativeName: boolean
  subjectAlternativeNames: string[]
  isCa: boolean
  pathLength?: number
  keyUsages: string[]
  extendedKeyUsages: string[]
}

const pss: OidKey = oidKey('1.2.840.113549.1.1.10')

/** Reads one DER certificate (RFC 5280, section 4.1). Throws a DerError. */
export function parseCertificate(der: Uint8Array): Certificate {
  const outer = new DerReader(der)
  const certificate = outer.enter(tags.sequence, 'the certificate')
  outer.finish('the certificate')
  const body = certificate.enter(tags.sequence, 'the certificate body')
  const signatureDer = certificate.element(tags.sequence, 'the signature algorithm')
  certificate.octetsOfBitString('the signature')
  certificate.finish('the certificate')

  const version = readVersion(body)
  const serial = body.integer('the serial number')
  if (serial.length > 20) throw new DerError('the serial number is longer than 20 octets')
  const innerSignature = body.element(tags.sequence, 'the signature algorithm')
  if (!sameBytes(innerSignature, signatureDer)) {
    throw new DerError('the two signature algorithms of the certificate differ')
  }
  const issuer = readName(body, "the issuer's name")
  const validity = body.enter(tags.sequence, 'the validity')
  const notBefore = readTime(validity, 'the start of the validity')
  const notAfter = readTime(validity, 'the end of the validity')
  validity.finish('the validity')
  const subject = readName(body, "the subject's name")
  const publicKey = readPublicKey(body)

  const read: Certificate = {
    der,
    version,
    serialNumber: toSignedBigInt(serial).toString(),
    signatureAlgorithm: readSignatureAlgorithm(signatureDer),
    issuer,
    subject,
    notBefore,
    notAfter,
    publicKey,
    hasSubjectAlternativeName: false,
    subjectAlternativeNames: [],
    isCa: false,
    keyUsages: [],
    extendedKeyUsages: [],
  }
  if (version >= 2) {
    for (const number of [1, 2]) {
      const tag = contextTag(number, 'primitive')
      if (body.peek() === tag) body.bitString('a unique identifier', tag)
    }
  }
  if (version === 3 && body.peek() === contextTag(3, 'constructed')) {
    const wrapper = body.enter(contextTag(3, 'constructed'), 'the extensions')
    const list = wrapper.enter(tags.sequence, 'the extensions')
    wrapper.finish('the extensions')
    if (list.done) throw new DerError('the list of extensions is empty')
    readExtensions(list, read)
  }
  body.finish('the certificate body')
  return read
}

function readVersion(body: DerReader): number {
  const tag = contextTag(0, 'constructed')
  if (body.peek() !== tag) return 1
  const wrapper = body.enter(tag, 'the version')
  const version = wrapper.smallInteger('the version') + 1
  wrapper.finish('the version')
  if (version > 3) throw new DerError(`the version ${version} is none of 1, 2 and 3`)
  return version
}

function readSignatureAlgorithm(der: Uint8Array): string {
  const algorithm = new DerReader(der).enter(tags.sequence, 'the signature algorithm')
  const oid = readOid(algorithm, 'the signature algorithm')
  let name = signatureAlgorithms.get(oid)
  if (!algorithm.done) {
    if (oid === pss) name = readPssHash(algorithm)
    else algorithm.skip('the parameter of the signature algorithm')
    algorithm.finish('the signature algorithm')
  }
  return name ?? dottedOid(oid)
}

function readPssHash(algorithm: DerReader): string | undefined {
  const parameters = algorithm.enter(tags.sequence, 'the RSASSA-PSS parameters')
  // Without [0] the hash is SHA-1, for which Go has no PSS name.
  if (parameters.peek() !== contextTag(0, 'constructed')) return undefined
  const wrapper = parameters.enter(contextTag(0, 'constructed'), 'the RSASSA-PSS hash')
  const hash = wrapper.enter(tags.sequence, 'the RSASSA-PSS hash')
  return pssByHash.get(readOid(hash, 'the RSASSA-PSS hash'))
}

function readName(body: DerReader, what: string): Name {
  const der = body.element(tags.sequence, what)
  const name: Name = {
    der,
    commonName: '',
    organization: [],
    organizationalUnit: [],
    locality: [],
    state: [],
    country: [],
  }
  const rdns = new DerReader(der).enter(tags.sequence, what)
  while (!rdns.done) {
    const rdn = rdns.enter(tags.set, what)
    if (rdn.done) throw new DerError(`${what} has an empty part`)
    while (!rdn.done) {
      const attribute = rdn.enter(tags.sequence, what)
      const type = attributes.get(readOid(attribute, what))
      const tag = attribute.peek()
      const value = directoryString(tag, attribute.content(tag, what), what)
      attribute.finish(what)
      if (type === undefined) continue
      if (type === 'commonName') name.commonName = value
      else name[type].push(value)
    }
  }
  return name
}

function readExtensions(list: DerReader, certificate: Certificate): void {
  const seen = new Set<OidKey>()
  while (!list.done) {
    const extension = list.enter(tags.sequence, 'an extension')
    const oid = readOid(extension, 'the name of an extension')
    if (seen.has(oid)) throw new DerError(`the extension ${dottedOid(oid)} occurs twice`)
    seen.add(oid)
    if (extension.peek() === tags.boolean) extension.boolean('the critical flag of an extension')
    const value = extension.enter(tags.octetString, 'the value of an extension')
    extension.finish('an extension')
    const kind = extensions.get(oid)
    if (kind !== undefined) extensionReaders[kind](value, certificate)
  }
}

const extensionReaders = {
  subjectKeyIdentifier(value: DerReader): void {
    value.content(tags.octetString, 'the subject key identifier')
    value.finish('the subject key identifier')
  },

  keyUsage(value: DerReader, certificate: Certificate): void {
    const bits = value.bitString('the key usage')
    value.finish('the key usage')
    for (const [bit, usage] of keyUsages.entries()) {
      if (((bits[1 + (bit >> 3)] ?? 0) & (0x80 >> (bit & 7))) !== 0) {
        certificate.keyUsages.push(usage)
      }
    }
  },

  subjectAlternativeName(value: DerReader, certificate: Certificate): void {
    certificate.hasSubjectAlternativeName = true
    const names = value.enter(tags.sequence, 'the SAN')
    value.finish('the SAN')
    while (!names.done) {
      const tag = names.peek()
      if (tag === contextTag(2, 'primitive')) {
        const name = dnsName(names.content(tag, 'a DNS name in the SAN'))
        certificate.subjectAlternativeNames.push(name)
      } else if (tag === contextTag(7, 'primitive')) {
        const address = names.content(tag, 'an IP address in the SAN')
        certificate.subjectAlternativeNames.push(ipAddress(address))
      } else if (generalNameTags.has(tag)) {
        names.skip('a name in the SAN')
      } else {
        throw new DerError('the SAN has a name of an unknown kind')
      }
    }
  },

  basicConstraints(value: DerReader, certificate: Certificate): void {
    const constraints = value.enter(tags.sequence, 'the basic constraints')
    value.finish('the basic constraints')
    if (constraints.peek() === tags.boolean) certificate.isCa = constraints.boolean('the CA flag')
    if (!constraints.done) certificate.pathLength = constraints.smallInteger('the path length')
    constraints.finish('the basic constraints')
  },

  extendedKeyUsage(value: DerReader, certificate: Certificate): void {
    const usages = value.enter(tags.sequence, 'the extended key usage')
    value.finish('the extended key usage')
    while (!usages.done) {
      const oid = readOid(usages, 'an extended key usage')
      certificate.extendedKeyUsages.push(extendedKeyUsages.get(oid) ?? dottedOid(oid))
    }
  },
}

// GeneralName (RFC 5280, section 4.2.1.6) without the two kinds that are listed.
const generalNameTags: ReadonlySet<number> = new Set([0xa0, 0x81, 0xa3, 0xa4, 0xa5, 0x86, 0x88])
