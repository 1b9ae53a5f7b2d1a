import type { Handler } from '@apigw-certificates/server'

import { boundDomains } from './bindings.js'
import type { Caller } from './caller.js'
import type { Dependencies } from './dependencies.js'
import { isSameName } from './gateways.js'
import { pageOf } from './page.js'

/** Contract: `GET /v2/{project_id}/apigw/certificates/{certificate_id}/attached-domains`. */
export const listAttachedDomains =
  ({
    store,
    gateways,
  }: Pick<Dependencies, 'store' | 'gateways'>): Handler<'listAttachedDomains', Caller> =>
  async ({ path, query, caller: { projectId } }, respond) => {
    const found = await store.find(projectId, path.certificate_id)
    if (!found) return respond.error('APIG.3021')
    const { url_domain } = query
    const matches = boundDomains(found, await gateways.find(projectId)).filter(
      (domain) => url_domain === undefined || isSameName(domain.url_domain, url_domain),
    )
    const { items, ...counts } = pageOf(matches, query)
    return respond(200, { ...counts, bound_domains: items })
  }
