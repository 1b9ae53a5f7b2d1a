import type { Handler, OperationRequest, Respond } from '@apigw-certificates/server'

import type { Caller } from './caller.js'
import {
  GLOBAL_INSTANCE,
  type Certificate,
  type Idempotency,
  type Recollection,
} from './certificate-store.js'
import { checkUpload } from './check-upload.js'
import type { Dependencies } from './dependencies.js'
import { findGateway } from './gateways.js'

/** How long a request with an `Idempotency-Key` is remembered, in milliseconds. */
const REMEMBERED = 24 * 60 * 60 * 1000

/** Contract: `POST /v2/{project_id}/apigw/certificates`. */
export const createCertificate =
  (dependencies: Required<Dependencies>): Handler<'createCertificate', Caller> =>
  async ({ body, header, caller: { projectId } }, respond) => {
    const { store, gateways, quota, now, newId } = dependencies
    const at = now()
    const key = header['Idempotency-Key']
    const idempotency = key === undefined ? undefined : await rememberedAs(key, body, at)
    // Gateway and certificate were judged when they came first; the certificate may have expired since.
    const recalled = idempotency && (await store.recall(projectId, idempotency))
    if (recalled) return answerAgain(recalled, respond)
    // The contract requires `instance_id` when the type is `instance`, and ignores it otherwise.
    const requested = body.type === 'instance' ? (body.instance_id ?? '') : undefined
    const gateway =
      requested === undefined
        ? GLOBAL_INSTANCE
        : findGateway(await gateways.find(projectId), requested)?.id
    if (gateway === undefined) {
      return respond.error('APIG.3030', { values: { instance_id: requested ?? '' } })
    }
    const checked = await checkUpload(dependencies, body, at)
    if ('refusal' in checked) {
      return respond.error(checked.refusal.code, { detail: checked.refusal.detail })
    }
    const certificate: Certificate = {
      id: newId(),
      name: body.name,
      type: body.type,
      instance_id: gateway,
      project_id: projectId,
      ...checked.facts,
      is_has_trusted_root_ca: Boolean(body.trusted_root_ca),
      create_time: at.toISOString(),
      update_time: at.toISOString(),
    }
    const creation = await store.create(
      { certificate, fingerprint: checked.fingerprint, bindings: [] },
      { quota, ...(idempotency && { idempotency }) },
    )
    switch (creation.outcome) {
      case 'created':
        return respond(200, certificate)
      case 'replayed':
      case 'key-reused':
        return answerAgain(creation, respond)
      case 'quota-exceeded':
        return respond.error('APIG.3100')
    }
  }

const answerAgain = (recalled: Recollection, respond: Respond<'createCertificate'>) =>
  recalled.outcome === 'replayed'
    ? respond(200, recalled.certificate)
    : respond.error('APIG.2000', {
        detail: 'Another certificate was created with this Idempotency-Key.',
      })

/** The digest leaves the private key out: it belongs to the certificate, and nothing keeps it. */
async function rememberedAs(
  key: string,
  {
    name,
    type,
    instance_id,
    cert_content,
    trusted_root_ca,
  }: OperationRequest<'createCertificate', Caller>['body'],
  at: Date,
): Promise<Idempotency> {
  const gateway = type === 'instance' ? instance_id?.replaceAll('-', '') : GLOBAL_INSTANCE
  const request = JSON.stringify([name, type, gateway, cert_content, trusted_root_ca ?? ''])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(request))
  return {
    key,
    digest: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    ),
    at: at.getTime(),
    expires: at.getTime() + REMEMBERED,
  }
}
