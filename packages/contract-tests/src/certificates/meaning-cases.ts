import { X509Certificate } from 'node:crypto'

import { NO_GATEWAY } from './base-suite.js'
import { NAMES, SUBJECT, type Material } from './material.js'
import type { Case, Expectation } from '../cases/case.js'
import type { NewRequest } from '../cases/suite-config.js'
import type { Contract } from '../contract/contract.js'
import { isObject } from '../contract/json.js'

interface Place {
  readonly projectId: string
  readonly gatewayId: string
}

const NAME = 'contract_test'

/** What a certificate means: its facts in the answer, and each reason to refuse it. */
export function meaningCases(
  { operations }: Contract,
  newRequest: NewRequest,
  material: Material,
  { projectId, gatewayId }: Place,
): Case[] {
  const operation = operations.find(({ id }) => id === 'createCertificate')
  if (!operation) return []
  const accepted = (facts: Readonly<Record<string, unknown>>): Expectation => ({
    statuses: [200],
    judge: ({ json }) => differences({ name: NAME, project_id: projectId, ...facts }, json),
  })
  const refused = (code: string, status = 400): Expectation => ({ statuses: [status], code })
  const { leaf, rsa, chained } = material
  const global = { type: 'global', instance_id: 'common', is_has_trusted_root_ca: false }
  const cases: readonly [string, object, Expectation][] = [
    ['facts of an EC certificate', leaf, accepted({ ...global, ...factsOf(leaf, 'ECDSA-SHA256') })],
    ['facts of an RSA certificate', rsa, accepted({ ...global, ...factsOf(rsa, 'SHA256-RSA') })],
    [
      'the issuer of a chained certificate',
      chained,
      accepted({ ...factsOf(chained, 'ECDSA-SHA256'), issuer: ['Contract Authority'] }),
    ],
    [
      'a trusted root CA',
      { ...leaf, trusted_root_ca: material.trustedRootCa },
      accepted({ is_has_trusted_root_ca: true }),
    ],
    [
      'an empty trusted root CA is none',
      { ...leaf, trusted_root_ca: '' },
      accepted({ is_has_trusted_root_ca: false }),
    ],
    [
      'type instance',
      { ...leaf, type: 'instance', instance_id: gatewayId },
      accepted({ type: 'instance', instance_id: gatewayId }),
    ],
    [
      'type global ignores a gateway',
      { ...leaf, type: 'global', instance_id: NO_GATEWAY },
      accepted(global),
    ],
    ['no type ignores a gateway too', { ...leaf, instance_id: gatewayId }, accepted(global)],
    [
      'CRLF, white space, a byte order mark and text before BEGIN',
      {
        ...leaf,
        cert_content: `\uFEFFsubject=x\r\n${leaf.cert_content.replaceAll('\n', '\r\n')}  \r\n`,
        private_key: `${leaf.private_key.replaceAll('\n', '\r\n')}\r\n`,
      },
      accepted(factsOf(leaf, 'ECDSA-SHA256')),
    ],
    ['the key of another certificate', material.otherKey, refused('APIG.2101')],
    ['an expired certificate', material.expired, refused('APIG.2102')],
    ['a chain that is not matched', material.brokenChain, refused('APIG.2104')],
    ['an encrypted key', material.encryptedKey, refused('APIG.2105')],
    ['a certificate that is none', { ...leaf, cert_content: 'garbage' }, refused('APIG.2106')],
    [
      'a certificate with a damaged body',
      { ...leaf, cert_content: leaf.cert_content.replace(/\n.{20}/, '\nAAAAAAAAAAAAAAAAAAAA') },
      refused('APIG.2106'),
    ],
    ['a key that is none', { ...leaf, private_key: 'garbage' }, refused('APIG.2106')],
    [
      'key and certificate swapped',
      { cert_content: leaf.private_key, private_key: leaf.cert_content },
      refused('APIG.2106'),
    ],
    [
      'a trusted root CA that is none',
      { ...leaf, trusted_root_ca: 'garbage' },
      refused('APIG.2106'),
    ],
    ['no subjectAltName', material.withoutSan, refused('APIG.2109')],
    ['valid after 2038', material.after2038, refused('APIG.3148')],
    [
      'an unknown gateway',
      { ...leaf, type: 'instance', instance_id: NO_GATEWAY },
      refused('APIG.3030', 404),
    ],
    [
      'an unknown gateway comes before a bad certificate',
      { ...material.expired, type: 'instance', instance_id: NO_GATEWAY },
      refused('APIG.3030', 404),
    ],
  ]
  return cases.map(([name, body, expected]) => ({
    group: 'meaning',
    name: `createCertificate: ${name}`,
    operation,
    request: newRequest(operation, { name: NAME, ...body }),
    expected,
  }))
}

/** The facts, read by an independent implementation: Node's OpenSSL. */
function factsOf({ cert_content }: { cert_content: string }, algorithm: string) {
  const read = new X509Certificate(cert_content)
  return {
    common_name: SUBJECT.commonName,
    san: NAMES,
    not_before: seconds(read.validFrom),
    not_after: seconds(read.validTo),
    signature_algorithm: algorithm,
    serial_number: BigInt(`0x${read.serialNumber}`).toString(),
    version: 3,
    organization: [SUBJECT.organization],
    organizational_unit: [SUBJECT.organizationalUnit],
    locality: [SUBJECT.locality],
    state: [SUBJECT.state],
    country: [SUBJECT.country],
  }
}

const seconds = (date: string): string => new Date(date).toISOString().replace('.000Z', 'Z')

function differences(expected: Readonly<Record<string, unknown>>, found: unknown): string[] {
  const body = isObject(found) ? found : {}
  return Object.entries(expected)
    .filter(([name, value]) => JSON.stringify(body[name]) !== JSON.stringify(value))
    .map(
      ([name, value]) => `${name} is ${JSON.stringify(body[name])}, not ${JSON.stringify(value)}`,
    )
}
