import type { Handler } from '@apigw-certificates/server'
import type { CertificateFacts } from '@apigw-certificates/x509'

import type { Caller } from './caller.js'
import type { Certificate } from './certificate-store.js'
import type { Dependencies } from './dependencies.js'
import { refusalOf } from './refusal.js'

/** The `instance_id` of a certificate that every gateway of the project may present. */
const GLOBAL_INSTANCE = 'common'

/** Contract: `POST /v2/{project_id}/apigw/certificates`. */
export const createCertificate =
  ({
    store,
    gateways,
    checker,
    quota,
    now,
    newId,
  }: Required<Dependencies>): Handler<'createCertificate', Caller> =>
  async ({ body, caller }, respond) => {
    const { projectId } = caller
    // The contract requires `instance_id` when the type is `instance`, and ignores it otherwise.
    const requested = body.type === 'instance' ? (body.instance_id ?? '') : undefined
    const gateway =
      requested === undefined ? GLOBAL_INSTANCE : await gateways.find(projectId, requested)
    if (gateway === undefined) {
      return respond.error('APIG.3030', { values: { instance_id: requested ?? '' } })
    }
    const at = now()
    const { facts, problems } = await checker.check({
      certificate: body.cert_content,
      privateKey: body.private_key,
      ...(body.trusted_root_ca && { trustedRootCa: body.trusted_root_ca }),
      at,
    })
    const refusal = refusalOf(problems)
    if (refusal) return respond.error(refusal.code, { detail: refusal.detail })
    if (!facts) throw new Error('The checker found no problem, but no facts either')
    const certificate: Certificate = {
      id: newId(),
      name: body.name,
      type: body.type,
      instance_id: gateway,
      project_id: projectId,
      ...answeredFacts(facts),
      is_has_trusted_root_ca: Boolean(body.trusted_root_ca),
      create_time: at.toISOString(),
      update_time: at.toISOString(),
    }
    const created = await store.create({ certificate, fingerprint: facts.fingerprintSha256 }, quota)
    return created ? respond(200, certificate) : respond.error('APIG.3100')
  }

/** The facts in the contract's names. */
const answeredFacts = (facts: CertificateFacts) => ({
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
})
