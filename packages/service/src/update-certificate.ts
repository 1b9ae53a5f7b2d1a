import type { Handler } from '@apigw-certificates/server'
import { coversDomain } from '@apigw-certificates/x509'

import { boundDomains } from './bindings.js'
import type { Caller } from './caller.js'
import { checkUpload, type CheckedUpload } from './check-upload.js'
import type { Dependencies } from './dependencies.js'
import { isUsableOn } from './gateways.js'
import { untilFresh } from './until-fresh.js'

/** Contract: `PUT /v2/{project_id}/apigw/certificates/{certificate_id}`. */
export const updateCertificate =
  (dependencies: Required<Dependencies>): Handler<'updateCertificate', Caller> =>
  async ({ path, body, caller: { projectId } }, respond) => {
    const { store, gateways, now } = dependencies
    const unchangeable = (parameter: string) =>
      respond.error('APIG.2012', {
        values: { parameter },
        detail: `${parameter} cannot be changed; leave it out.`,
      })
    let checked: CheckedUpload | undefined
    return untilFresh(store, projectId, path.certificate_id, async () => {
      const found = await store.find(projectId, path.certificate_id)
      if (!found) return respond.error('APIG.3021')
      const { certificate } = found
      if (body.type !== undefined && body.type !== certificate.type) return unchangeable('type')
      if (body.instance_id !== undefined && !isUsableOn(certificate, body.instance_id)) {
        return unchangeable('instance_id')
      }
      const at = now()
      checked ??= await checkUpload(dependencies, body, at)
      if ('refusal' in checked) {
        return respond.error(checked.refusal.code, { detail: checked.refusal.detail })
      }
      const { facts, fingerprint } = checked
      const uncovered = boundDomains(found, await gateways.find(projectId)).filter(
        ({ url_domain }) => !coversDomain(facts.san, url_domain),
      )
      if (uncovered.length > 0) {
        const names = uncovered.map(({ url_domain }) => url_domain).join(', ')
        return respond.error('APIG.2103', {
          detail: `The new certificate does not cover ${names}, which the present one is bound to.`,
        })
      }
      const hasTrustedRootCa =
        body.trusted_root_ca === undefined
          ? certificate.is_has_trusted_root_ca
          : body.trusted_root_ca !== ''
      const updated = {
        ...certificate,
        name: body.name,
        ...facts,
        is_has_trusted_root_ca: hasTrustedRootCa,
        update_time: at.toISOString(),
      }
      const bindings = hasTrustedRootCa
        ? found.bindings
        : found.bindings.map((binding) => ({ ...binding, verifiesClients: false }))
      const { outcome } = await store.replace(
        { certificate: updated, fingerprint, bindings },
        found.revision,
      )
      return outcome === 'replaced' ? respond(200, updated) : undefined
    })
  }
