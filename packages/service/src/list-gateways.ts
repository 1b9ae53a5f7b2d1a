import type { Handler } from '@apigw-certificates/server'

import type { Caller } from './caller.js'
import type { Dependencies } from './dependencies.js'
import { isSameGateway } from './gateways.js'
import { pageOf } from './page.js'

/** Contract: `GET /v2/{project_id}/apigw/instances`. */
export const listGateways =
  ({ gateways }: Pick<Dependencies, 'gateways'>): Handler<'listGateways', Caller> =>
  async ({ query, caller: { projectId } }, respond) => {
    const { instance_id, instance_name, status } = query
    const { gateways: all } = await gateways.find(projectId)
    const matches = all.filter(
      (gateway) =>
        (instance_id === undefined || isSameGateway(gateway.id, instance_id)) &&
        (instance_name === undefined || gateway.instance_name === instance_name) &&
        (status === undefined || gateway.status === status),
    )
    const { items, ...counts } = pageOf(matches, query)
    return respond(200, { ...counts, instances: items })
  }
