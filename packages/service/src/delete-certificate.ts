import type { Handler } from '@apigw-certificates/server'

import { boundDomains } from './bindings.js'
import type { Caller } from './caller.js'
import type { Dependencies } from './dependencies.js'
import { untilFresh } from './until-fresh.js'

/** Contract: `DELETE /v2/{project_id}/apigw/certificates/{certificate_id}`. */
export const deleteCertificate =
  ({
    store,
    gateways,
  }: Pick<Dependencies, 'store' | 'gateways'>): Handler<'deleteCertificate', Caller> =>
  ({ path, caller: { projectId } }, respond) =>
    untilFresh(store, projectId, path.certificate_id, async () => {
      const found = await store.find(projectId, path.certificate_id)
      if (!found) return respond.error('APIG.3021')
      const bound = boundDomains(found, await gateways.find(projectId))
      if (bound.length > 0) {
        const names = bound.map(({ url_domain }) => url_domain).join(', ')
        return respond.error('APIG.2000', {
          detail: `The certificate is bound to ${names}; release it first.`,
        })
      }
      const deleted = await store.delete(projectId, path.certificate_id, found.revision)
      return deleted ? respond(204) : undefined
    })
