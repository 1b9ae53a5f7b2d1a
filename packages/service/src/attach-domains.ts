import type { Handler } from '@apigw-certificates/server'

import { bind } from './bindings.js'
import type { Caller } from './caller.js'
import type { Dependencies } from './dependencies.js'
import { selectDomains } from './select-domains.js'
import { untilFresh } from './until-fresh.js'

/** Contract: `POST /v2/{project_id}/apigw/certificates/{certificate_id}/domains/attach`. */
export const attachDomains =
  ({
    store,
    gateways,
  }: Pick<Dependencies, 'store' | 'gateways'>): Handler<'attachDomains', Caller> =>
  ({ path, body, caller: { projectId } }, respond) =>
    untilFresh(store, projectId, path.certificate_id, async () => {
      const found = await store.find(projectId, path.certificate_id)
      if (!found) return respond.error('APIG.3021')
      const project = await gateways.find(projectId)
      const selections = selectDomains(project, found.certificate, body.domains)
      if ('code' in selections) return respond.error(selections.code, selections)
      const result = await bind(
        store,
        found,
        selections.flatMap(({ targets }) => targets),
      )
      if (result === undefined) return undefined
      return result === 'bound' ? respond(204) : respond.error(result.code, result)
    })
