import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What the `openssl` command says about a certificate, in its own words. */
export interface OpensslView {
  readonly version: number
  readonly serialNumber: bigint
  readonly signatureAlgorithm: string
  readonly pssHash: string
  readonly publicKeyAlgorithm: string
  /** As far as the command can decode the key. */
  readonly keySize: number | undefined
  readonly curve: string | undefined
  readonly subject: readonly (readonly [type: string, value: string])[]
  readonly issuer: readonly (readonly [type: string, value: string])[]
  readonly notBefore: string
  readonly notAfter: string
  readonly fingerprint: string
  readonly subjectAlternativeName: string
  readonly keyUsage: string
  readonly extendedKeyUsage: string
  readonly basicConstraints: string
}

const EMPTY = { subject: [], issuer: [] } as const

/** Asks the command about a DER file. */
export async function askOpenssl(file: string): Promise<OpensslView> {
  const shown = '-noout -text -serial -fingerprint -sha256 -startdate -enddate -dateopt iso_8601'
  const names = '-subject -issuer -nameopt oid,sep_multiline,utf8'
  const options = ['x509', '-inform', 'DER', '-in', file]
  const { stdout } = await run('openssl', options.concat(shown.split(' '), names.split(' ')))
  const line = (pattern: RegExp): string => pattern.exec(stdout)?.[1]?.trim() ?? ''
  const namesOf = (what: keyof typeof EMPTY) => {
    const block = new RegExp(`^${what}=\\n((?: {4}[0-9.]+=.*\\n)*)`, 'm').exec(stdout)?.[1] ?? ''
    return block
      .split('\n')
      .filter((entry) => entry !== '')
      .flatMap((entry) => entry.slice(4).split(/ \+ (?=[0-9.]+=)/))
      .map((entry) => {
        const at = entry.indexOf('=')
        return [entry.slice(0, at), entry.slice(at + 1)] as const
      })
  }
  const extension = (title: string) =>
    line(new RegExp(`X509v3 ${title}:(?: critical)?\\s*\\n\\s*(.*)\\n`))
  const serial = line(/^serial=(.*)$/m)
  const size = line(/Public-Key: \((\d+) bit\)/)
  const curve = line(/ASN1 OID: (.*)/)
  return {
    version: Number(line(/Version: (\d+)/)),
    serialNumber: serial.startsWith('-') ? -BigInt(`0x${serial.slice(1)}`) : BigInt(`0x${serial}`),
    signatureAlgorithm: line(/Signature Algorithm: (.*)/),
    pssHash: line(/Hash Algorithm: (\S*)/),
    publicKeyAlgorithm: line(/Public Key Algorithm: (.*)/),
    keySize: size === '' ? undefined : Number(size),
    curve: curve === '' ? undefined : curve,
    subject: namesOf('subject'),
    issuer: namesOf('issuer'),
    notBefore: line(/^notBefore=(.*)$/m),
    notAfter: line(/^notAfter=(.*)$/m),
    fingerprint: line(/^sha256 Fingerprint=(.*)$/im),
    subjectAlternativeName: extension('Subject Alternative Name'),
    keyUsage: extension('Key Usage'),
    extendedKeyUsage: extension('Extended Key Usage'),
    basicConstraints: extension('Basic Constraints'),
  }
}
