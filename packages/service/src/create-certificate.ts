import type { Handler, OperationRequest } from '@apigw-certificates/server'

import type { Caller } from './caller.js'
import { GLOBAL_INSTANCE, type Certificate, type Idempotency } from './certificate-store.js'
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
    // The contract requires `instance_id` when the type is `instance`, and ignores it otherwise.
    const requested = body.type === 'instance' ? (body.instance_id ?? '') : undefined
    const gateway =
      requested === undefined
        ? GLOBAL_INSTANCE
        : findGateway(await gateways.find(projectId), requested)?.id
    if (gateway === undefined) {
      return respond.error('APIG.3030', { values: { instance_id: requested ?? '' } })
    }
    const at = now()
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
    const key = header['Idempotency-Key']
    const creation = await store.create(
      { certificate, fingerprint: checked.fingerprint, bindings: [] },
      {
        quota,
        ...(key !== undefined && { idempotency: await rememberedAs(key, body, gateway, at) }),
      },
    )
    switch (creation.outcome) {
      case 'created':
        return respond(200, certificate)
      case 'replayed':
        return respond(200, creation.certificate)
      case 'key-reused':
        return respond.error('APIG.2000', {
          detail: 'Another certificate was created with this Idempotency-Key.',
        })
      case 'quota-exceeded':
        return respond.error('APIG.3100')
    }
  }

/** The digest leaves the private key out: it belongs to the certificate, and nothing keeps it. */
async function rememberedAs(
  key: string,
  {
    name,
    type,
    cert_content,
    trusted_root_ca,
  }: OperationRequest<'createCertificate', Caller>['body'],
  gateway: string,
  at: Date,
): Promise<Idempotency> {
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
