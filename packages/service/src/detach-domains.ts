import type { Handler } from '@apigw-certificates/server'

import { release } from './bindings.js'
import type { Caller } from './caller.js'
import type { StoredCertificate } from './certificate-store.js'
import type { Dependencies } from './dependencies.js'
import type { Domain } from './gateway-directory.js'
import { selectDomains, type Selection } from './select-domains.js'
import { untilFresh } from './until-fresh.js'

/** Contract: `POST /v2/{project_id}/apigw/certificates/{certificate_id}/domains/detach`. */
export const detachDomains =
  ({
    store,
    gateways,
  }: Pick<Dependencies, 'store' | 'gateways'>): Handler<'detachDomains', Caller> =>
  ({ path, body, caller: { projectId } }, respond) =>
    untilFresh(store, projectId, path.certificate_id, async () => {
      const found = await store.find(projectId, path.certificate_id)
      if (!found) return respond.error('APIG.3021')
      const project = await gateways.find(projectId)
      const selections = selectDomains(project, found.certificate, body.domains)
      if ('code' in selections) return respond.error(selections.code, selections)
      const unbound = selections.find((selection) => !isBound(selection, found))
      if (unbound) {
        return respond.error('APIG.2000', {
          detail: `No valid domain name: ${unbound.name} is not bound to the certificate.`,
        })
      }
      const domains = selections.flatMap(domainsOf)
      return (await release(store, found, domains)) ? respond(204) : undefined
    })

const domainsOf = ({ targets }: Selection): Readonly<Domain>[] =>
  targets.map(({ domain }) => domain)

/** On every gateway that the request names; where it names none, on one at least. */
function isBound(selection: Selection, { bindings }: StoredCertificate): boolean {
  const bound = new Set(bindings.map(({ domainId }) => domainId))
  const domains = domainsOf(selection)
  return selection.isExplicit
    ? domains.every(({ id }) => bound.has(id))
    : domains.some(({ id }) => bound.has(id))
}
