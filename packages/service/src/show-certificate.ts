import type { Handler } from '@apigw-certificates/server'

import type { Caller } from './caller.js'
import type { Dependencies } from './dependencies.js'

/** Contract: `GET /v2/{project_id}/apigw/certificates/{certificate_id}`. */
export const showCertificate =
  ({ store }: Pick<Dependencies, 'store'>): Handler<'showCertificate', Caller> =>
  async ({ path, caller: { projectId } }, respond) => {
    const found = await store.find(projectId, path.certificate_id)
    return found ? respond(200, found.certificate) : respond.error('APIG.3021')
  }
