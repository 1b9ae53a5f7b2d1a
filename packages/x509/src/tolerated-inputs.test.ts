import { describe, expect, test } from 'vitest'

import { bitString, der, integer, oid, sequence } from './der-writer.js'
import { portableChecker, type ProblemKind } from './index.js'
import { nodeChecker } from './node.js'
import {
  basicConstraints,
  build,
  extension,
  generalizedTime,
  generalNames,
  keyUsage,
  name,
  san,
  utcTime,
  type BuildOptions,
  type SignatureName,
} from './test-support/build-certificate.js'
import { keyPair, type KeyKind } from './test-support/keys.js'
import { toPem } from './test-support/pem.js'

const root = build({
  subject: name([['commonName', 'Root']]),
  extensions: [basicConstraints(true), keyUsage(5)],
  keyName: 'root',
  signer: keyPair('ECDSA P-256', 'root').privateKey,
})
const leaf = build({ issuer: root.subject, signer: root.privateKey })
const whole = leaf.pem + root.pem
const key = leaf.privateKeyPem
const leafWith = (options: BuildOptions) => {
  const built = build({ issuer: root.subject, signer: root.privateKey, ...options })
  return [built.pem + root.pem, built.privateKeyPem] as const
}
const selfSigned = (options: BuildOptions) => {
  const built = build(options)
  return [built.pem, built.privateKeyPem] as const
}

type Case = readonly [
  title: string,
  input: readonly [certificate: string, key: string],
  ...warnings: ProblemKind[],
]

const certificateTexts: readonly (readonly [string, string])[] = [
  ['LF', whole],
  ['CRLF', whole.replaceAll('\n', '\r\n')],
  ['CR', whole.replaceAll('\n', '\r')],
  ['mixed line ends', leaf.pem + root.pem.replaceAll('\n', '\r\n')],
  ['a BOM', `\uFEFF${whole}`],
  ['no line end at the end', whole.trimEnd()],
  ['blank lines around', `\n\n\r\n${whole}\n\n`],
  ['blank lines between', `${leaf.pem}\n\n\n${root.pem}`],
  ['blanks around', `   ${whole}\t  `],
  ['blanks at the end of lines', whole.replaceAll('\n', ' \t\n')],
  ['an indented PEM', whole.replaceAll(/^/gm, '    ')],
  ['lines of 76', toPem('CERTIFICATE', leaf.der, 76) + toPem('CERTIFICATE', root.der, 76)],
  ['lines of 10', toPem('CERTIFICATE', leaf.der, 10) + root.pem],
  ['one long line', toPem('CERTIFICATE', leaf.der, 100_000) + root.pem],
  ['blank lines inside a block', whole.replace('\nMI', '\n\n\nMI')],
  ['text before', `subject=CN = www.example.com\n${whole}`],
  ['text in UTF-8 before', `Zertifikat für Größe 漢字\n${whole}`],
  ['text between', `${leaf.pem}Issued by:\n${root.pem}`],
  ['text after', `${whole}that was all`],
  ['rulers of dashes', `----------\nLeaf\n----------\n${leaf.pem}-----\n${root.pem}`],
  [
    'what openssl s_client prints',
    [
      'CONNECTED(00000003)\n---\nCertificate chain\n 0 s:CN = www.example.com\n   i:CN = Root',
      `${leaf.pem} 1 s:CN = Root\n   i:CN = Root\n${root.pem}---\nServer certificate\n---\nNo client certificate CA names sent`,
    ].join('\n'),
  ],
  ['bag attributes', `Bag Attributes\n    localKeyID: 01 00 00 00\nsubject=CN=x\n${whole}`],
  ['a Windows path', `from C:\\new\\certs\n${whole}`],
]

const jwk = (kind: KeyKind) => keyPair(kind).privateKey
const sec1 = jwk('ECDSA P-256').export({ format: 'pem', type: 'sec1' })
const rsa = leafWith({ key: 'RSA 2048' })
const rsaKey = jwk('RSA 2048')
const scalar = Buffer.from(jwk('ECDSA P-256').export({ format: 'jwk' }).d ?? '', 'base64url')
const spkiPoint = keyPair('ECDSA P-256').publicKey.export({ format: 'der', type: 'spki' })
const point = spkiPoint.subarray(-65)
const compressed = Uint8Array.of(2 + ((point.at(-1) ?? 0) & 1), ...point.subarray(1, 33))
const curve = oid('1.2.840.10045.3.1.7')
const withAttributes = sequence(
  integer(0n),
  sequence(oid('1.2.840.10045.2.1'), curve),
  der(0x04, sequence(integer(1n), der(0x04, scalar))),
  der(0xa0, sequence(oid('2.5.29.15'), der(0x31, bitString(Uint8Array.of(0x80), 7)))),
)

const keyTexts: readonly Case[] = [
  ['a key with CRLF', [whole, key.replaceAll('\n', '\r\n')]],
  ['a key with a BOM', [whole, `\uFEFF${key}`]],
  ['a key with text before it', [whole, `Key Attributes: <No Attributes>\n${key}`]],
  [
    'a key in one long line',
    [
      whole,
      toPem('PRIVATE KEY', jwk('ECDSA P-256').export({ format: 'der', type: 'pkcs8' }), 9999),
    ],
  ],
  ['SEC1', [whole, String(sec1)]],
  ['SEC1 after EC PARAMETERS', [whole, toPem('EC PARAMETERS', curve) + String(sec1)]],
  [
    'SEC1 without its public point',
    [whole, toPem('EC PRIVATE KEY', sequence(integer(1n), der(0x04, scalar), der(0xa0, curve)))],
  ],
  [
    'SEC1 with a compressed point',
    [
      whole,
      toPem(
        'EC PRIVATE KEY',
        sequence(
          integer(1n),
          der(0x04, scalar),
          der(0xa0, curve),
          der(0xa1, bitString(compressed)),
        ),
      ),
    ],
  ],
  ['PKCS#8 with attributes', [whole, toPem('PRIVATE KEY', withAttributes)]],
  ['PKCS#1', [rsa[0], String(rsaKey.export({ format: 'pem', type: 'pkcs1' }))]],
  ['PKCS#8 RSA', rsa],
]

const certificates: readonly Case[] = [
  ...(
    [
      'RSA 2048',
      'RSA 2048 exponent 3',
      'RSA 3072',
      'RSA 4096',
      'ECDSA P-256',
      'ECDSA P-384',
      'ECDSA P-521',
    ] as const
  ).map((kind): Case => [`a key ${kind}`, leafWith({ key: kind })]),
  ...(
    [
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
    ] satisfies SignatureName[]
  ).map((signature): Case => [`a signature ${signature}`, selfSigned({ signature })]),
  [
    'a self-signed leaf that is a CA',
    selfSigned({ extensions: [basicConstraints(true), san(generalNames.dns('a.example'))] }),
  ],
  ['an empty subject', leafWith({ subject: name() })],
  ['a serial of zero', leafWith({ serialNumber: 0n })],
  ['a negative serial', leafWith({ serialNumber: -5n })],
  ['a serial of 20 octets', leafWith({ serialNumber: (1n << 159n) - 1n })],
  ['GeneralizedTime before 2050', leafWith({ notAfter: generalizedTime('20370101000000Z') })],
  ['the last second before the end of 32 bits', leafWith({ notAfter: utcTime('380119031406Z') })],
  ['an IP address only', leafWith({ extensions: [san(generalNames.ip(192, 0, 2, 1))] })],
  [
    'an unknown critical extension',
    leafWith({
      extensions: [
        san(generalNames.dns('a.example')),
        extension('1.2.3.4', Uint8Array.of(1), true),
      ],
    }),
  ],
  [
    'a critical flag that says false',
    leafWith({
      extensions: [extension('2.5.29.17', sequence(generalNames.dns('a.example')), false)],
    }),
  ],
  [
    'a self-signed root with SHA-1 in the chain',
    (() => {
      const old = build({
        subject: name([['commonName', 'Old']]),
        keyName: 'old',
        signature: 'ECDSA-SHA1',
        extensions: [basicConstraints(true)],
        signer: keyPair('ECDSA P-256', 'old').privateKey,
      })
      const under = build({ issuer: old.subject, signer: old.privateKey })
      return [under.pem + old.pem, under.privateKeyPem] as const
    })(),
  ],
  [
    'a version 1 root in the chain',
    (() => {
      const old = build({
        subject: name([['commonName', 'V1']]),
        keyName: 'v1',
        version: null,
        extensions: [],
        signer: keyPair('ECDSA P-256', 'v1').privateKey,
        signature: 'ECDSA-SHA256',
      })
      const under = build({ issuer: old.subject, signer: old.privateKey })
      return [under.pem + old.pem, under.privateKeyPem] as const
    })(),
  ],
  ['a leaf without its chain', [leaf.pem, key], 'chain-missing'],
  [
    'a leaf that is not valid yet',
    leafWith({ notBefore: utcTime('361231235959Z'), notAfter: utcTime('370101000000Z') }),
    'not-yet-valid',
  ],
]

const cases: readonly Case[] = [
  ...certificateTexts.map(([title, text]): Case => [title, [text, key]]),
  ...keyTexts,
  ...certificates,
]

test('there are at least 30 tolerated inputs', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30)
})

describe.each([
  ['portable', portableChecker],
  ['node', nodeChecker],
] as const)('the %s checker', (_, checker) => {
  test.for(cases)('accepts %s', async ([, [certificate, privateKey], ...warnings]) => {
    const { facts, problems } = await checker.check({ certificate, privateKey, at: new Date() })
    expect(problems.map(({ kind }) => kind)).toEqual(warnings)
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(facts?.subjectAlternativeNames).not.toEqual([])
  })
})
