import type { CertificateFacts } from '@apigw-certificates/x509'

import type { Certificate } from './certificate-store.js'
import type { Dependencies } from './dependencies.js'
import { refusalOf, type Refusal } from './refusal.js'

/** What create and update have in common. */
export interface Upload {
  readonly cert_content: string
  readonly private_key: string
  readonly trusted_root_ca?: string | undefined
}

type AnsweredFacts = ReturnType<typeof answeredFacts>

/** What an upload says of its certificate, or why it is refused. */
export type CheckedUpload =
  | { readonly facts: AnsweredFacts; readonly fingerprint: string }
  | { readonly refusal: Refusal }

/** Checks certificate, key and trusted root CA against each other and against the time. */
export async function checkUpload(
  { checker }: Pick<Dependencies, 'checker'>,
  { cert_content, private_key, trusted_root_ca }: Upload,
  at: Date,
): Promise<CheckedUpload> {
  const { facts, problems } = await checker.check({
    certificate: cert_content,
    privateKey: private_key,
    ...(trusted_root_ca && { trustedRootCa: trusted_root_ca }),
    at,
  })
  const refusal = refusalOf(problems)
  if (refusal) return { refusal }
  if (!facts) throw new Error('The checker found no problem, but no facts either')
  return { facts: answeredFacts(facts), fingerprint: facts.fingerprintSha256 }
}

/** The facts in the contract's names. */
const answeredFacts = (facts: CertificateFacts) =>
  ({
    common_name: facts.commonName,
    san: facts.subjectAlternativeNames,
    not_before: facts.notBefore,
    not_after: facts.notAfter,
    signature_algorithm: facts.signatureAlgorithm,
    serial_number: facts.serialNumber,
    version: facts.version,
    issuer: facts.issuer,
    organization: facts.organization,
    organizational_unit: facts.organizationalUnit,
    locality: facts.locality,
    state: facts.state,
    country: facts.country,
  }) satisfies Partial<Certificate>
