import {
  basicConstraints,
  extendedKeyUsage,
  extension,
  generalizedTime,
  generalNames,
  keyUsage,
  name,
  san,
  signatureNames,
  stringTags,
  utcTime,
  type Attribute,
  type BuildOptions,
  type StringType,
} from './build-certificate.js'
import { der, integer, sequence } from '../der-writer.js'
import { keyKinds } from './keys.js'

const { dns, ip, email, uri, directory, registeredId, other } = generalNames

const texts: Readonly<Record<StringType, string>> = {
  UTF8String: 'Größe 漢字 🔐',
  NumericString: '0123 456',
  PrintableString: "A-z 0 '()+,-./:=?",
  T61String: 'Düsseldorf',
  IA5String: 'a@b_c!#$%&*',
  UniversalString: 'Ω 𝄞',
  BMPString: 'Москва Ω',
}

const stringTypes = Object.keys(stringTags).filter((type): type is StringType => type in stringTags)

const byteAt = (i: number, seed: number) => (i * 167 + seed * 89 + 13) & 0xff
const address = (seed: number) => ip(...Array.from({ length: 16 }, (_, i) => byteAt(i, seed)))

const usageOids = [
  '2.5.29.37.0',
  ...[1, 2, 3, 4, 8, 9].map((last) => `1.3.6.1.5.5.7.3.${last}`),
  '1.3.6.1.4.1.311.10.3.3',
  '2.25.329800735698586629295641978511506172918',
]

/** A small deterministic generator (mulberry32): the same certificates in every run. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) % below
  }
}

function mixed(seed: number): BuildOptions {
  const next = random(seed)
  const pick = <Value>(values: readonly Value[], fallback: Value): Value =>
    values[next(values.length)] ?? fallback
  const types = ['commonName', 'organization', 'organizationalUnit', 'locality', 'state'] as const
  const attribute = (): Attribute => {
    const kind = pick(stringTypes, 'UTF8String')
    return [pick(types, 'commonName'), `${texts[kind]}`, kind]
  }
  const rdns = () =>
    name(...Array.from({ length: next(6) }, () => Array.from({ length: 1 + next(2) }, attribute)))
  const names = Array.from({ length: 1 + next(5) }, (_, i) =>
    pick(
      [dns(`host-${seed}-${i}.example.com`), address(seed + i), ip(10, next(256), i, 1)],
      dns('x'),
    ),
  )
  const year = 1960 + next(80)
  return {
    signature: pick(signatureNames, 'SHA256-RSA'),
    key: pick(
      keyKinds.filter((kind) => kind !== 'ECDSA SM2'),
      'RSA 2048',
    ),
    serialNumber: BigInt(`0x${'7f3a91c5e8'.repeat(1 + next(4))}`) * (next(4) === 0 ? -1n : 1n),
    subject: rdns(),
    issuer: rdns(),
    notBefore: generalizedTime(
      `${year}0${1 + next(9)}1${next(10)}0${next(10)}3${next(10)}5${next(10)}Z`,
    ),
    notAfter: generalizedTime(`${year + 1 + next(40)}1${next(3)}0${1 + next(9)}1${next(10)}0000Z`),
    extensions: [
      san(...names),
      ...(next(2) ? [basicConstraints(next(2) === 1)] : []),
      ...(next(2) ? [keyUsage(next(9), next(9))] : []),
      ...(next(2) ? [extendedKeyUsage(pick(usageOids, '2.5.29.37.0'))] : []),
    ],
  }
}

/** More than 200 good certificates, by what is special about each. */
export const certificateCases: readonly (readonly [string, BuildOptions])[] = [
  ...keyKinds.map((key) => [`key ${key}`, { key }] as const),
  ...signatureNames.map((signature) => [`signature ${signature}`, { signature }] as const),

  ...stringTypes.flatMap((type) =>
    (['commonName', 'organization', 'organizationalUnit', 'locality', 'state'] as const).map(
      (attribute) =>
        [`${attribute} as ${type}`, { subject: name([[attribute, texts[type], type]]) }] as const,
    ),
  ),
  ...stringTypes.map(
    (type) =>
      [
        `issuer as ${type}`,
        {
          issuer: name([['organization', texts[type], type]], [['commonName', texts[type], type]]),
        },
      ] as const,
  ),
  ['country', { subject: name([['country', 'DE', 'PrintableString']]) }],
  [
    'repeated attributes',
    {
      subject: name(
        [['organization', 'One']],
        [['organization', 'Two']],
        [['organizationalUnit', 'A']],
        [['organizationalUnit', 'B']],
        [['country', 'DE', 'PrintableString']],
        [['country', 'FR', 'PrintableString']],
        [['commonName', 'first.example.com']],
        [['commonName', 'last.example.com']],
      ),
    },
  ],
  [
    'a multi-valued RDN',
    {
      subject: name([
        ['organization', 'One'],
        ['organizationalUnit', 'Two'],
        ['commonName', 'three.example.com'],
      ]),
      issuer: name([
        ['organization', 'Authority A'],
        ['organization', 'Authority B'],
      ]),
    },
  ],
  [
    'attributes that are no facts',
    {
      subject: name(
        [['domainComponent', 'com', 'IA5String']],
        [['emailAddress', 'a@example.com', 'IA5String']],
        [['serialNumber', '12 34', 'NumericString']],
        [['commonName', 'x']],
      ),
    },
  ],
  ['no CN', { subject: name([['organization', 'Nameless']]) }],
  ['an empty subject', { subject: name() }],
  ['an empty issuer', { issuer: name() }],
  ['empty values', { subject: name([['commonName', '']], [['organization', '']]) }],
  ['a long name', { subject: name([['organization', 'Z'.repeat(5000)]]) }],

  ...[
    0n,
    1n,
    127n,
    128n,
    255n,
    256n,
    -1n,
    -128n,
    -129n,
    -(2n ** 64n),
    2n ** 63n,
    2n ** 64n,
    2n ** 127n + 1n,
    2n ** 158n,
    2n ** 159n - 1n,
    -(2n ** 159n),
    219450666855693268010130472645821723203n,
  ].map((serialNumber) => [`serial ${serialNumber}`, { serialNumber }] as const),

  ...['500101000000Z', '491231235959Z', '000229120000Z', '700101000000Z', '991231235959Z'].map(
    (text) => [`UTCTime ${text}`, { notBefore: utcTime(text) }] as const,
  ),
  ...[
    '00010101000000Z',
    '00990101000000Z',
    '10660101000000Z',
    '19000101000000Z',
    '20000229235959Z',
    '20491231235959Z',
    '20500101000000Z',
    '99991231235959Z',
  ].map((text) => [`GeneralizedTime ${text}`, { notAfter: generalizedTime(text) }] as const),

  ['version 1', { version: null, extensions: [] }],
  ['version 1, written', { version: 0, extensions: [] }],
  [
    'version 2 with unique identifiers',
    {
      version: 1,
      extensions: [],
      uniqueIds: [der(0x81, Uint8Array.of(0, 1, 2)), der(0x82, Uint8Array.of(4, 0xf0))],
    },
  ],
  ['version 3 without extensions', { extensions: [] }],

  ['SAN wildcard', { extensions: [san(dns('*.example.com'), dns('example.com'))] }],
  ['SAN internationalised', { extensions: [san(dns('xn--bcher-kva.example'))] }],
  [
    'SAN of 100 names',
    {
      extensions: [san(...Array.from({ length: 100 }, (_, i) => dns(`h${i}.example.com`)))],
    },
  ],
  [
    'SAN of the longest name',
    { extensions: [san(dns(`${'a'.repeat(63)}.`.repeat(3) + 'example'))] },
  ],
  ['SAN IPv4', { extensions: [san(ip(192, 0, 2, 1), ip(0, 0, 0, 0), ip(255, 255, 255, 255))] }],
  [
    'SAN of other kinds',
    {
      extensions: [
        san(
          email('a@example.com'),
          dns('b.example.com'),
          uri('https://example.com/'),
          registeredId('1.2.3'),
          ip(10, 0, 0, 1),
        ),
      ],
    },
  ],
  ['SAN without names', { extensions: [san(email('a@example.com'))] }],
  [
    'SAN with a directory name',
    { extensions: [san(directory(name([['commonName', 'x']])), dns('c'))] },
  ],
  ['SAN with another name', { extensions: [san(other('1.3.6.1.4.1.311.20.2.3', 'u'), dns('d'))] }],
  [
    'SAN marked critical',
    {
      extensions: [extension('2.5.29.17', sequence(dns('e.example.com')), true)],
    },
  ],
  ...(
    [
      [0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0, 1],
      [0x2001, 0xdb8, 0, 0, 0, 0, 0, 1],
      [0x2001, 0xdb8, 0, 0, 1, 0, 0, 1],
      [0x2001, 0xdb8, 0, 1, 1, 1, 1, 1],
      [0x2001, 0, 0, 0, 0xdb8, 0, 0, 0],
      [0xfe80, 0, 0, 0, 0x1234, 0xabcd, 0, 0],
      [1, 2, 3, 4, 5, 6, 7, 8],
      [0, 2, 3, 4, 5, 6, 7, 0],
      [0, 0, 0, 0, 0, 0xffff, 0xc000, 0x0201],
    ] as const
  ).map(
    (groups) =>
      [
        `SAN IPv6 ${groups.map((group) => group.toString(16)).join(':')}`,
        { extensions: [san(ip(...groups.flatMap((group) => [group >> 8, group & 0xff])))] },
      ] as const,
  ),

  ...Array.from(
    { length: 9 },
    (_, bit) => [`key usage bit ${bit}`, { extensions: [keyUsage(bit)] }] as const,
  ),
  ['all key usages', { extensions: [keyUsage(0, 1, 2, 3, 4, 5, 6, 7, 8)] }],
  ...usageOids.map(
    (usage) => [`extended key usage ${usage}`, { extensions: [extendedKeyUsage(usage)] }] as const,
  ),
  ['all extended key usages', { extensions: [extendedKeyUsage(...usageOids)] }],
  ['a CA', { extensions: [basicConstraints(true)] }],
  ['a CA with path length', { extensions: [basicConstraints(true, 3)] }],
  ['no CA, said', { extensions: [basicConstraints(false)] }],
  ['an unknown extension', { extensions: [extension('1.2.3.4', integer(5n))] }],
  ['an unknown critical extension', { extensions: [extension('1.2.3.4', integer(5n), true)] }],
  ['a critical flag that says false', { extensions: [extension('1.2.3.4', integer(5n), false)] }],

  ...Array.from({ length: 60 }, (_, i) => [`mixture ${i}`, mixed(i + 1)] as const),
]
