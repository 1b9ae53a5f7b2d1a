import type { Handlers } from '@apigw-certificates/server'

import { attachDomains } from './attach-domains.js'
import type { Caller } from './caller.js'
import { createCertificate } from './create-certificate.js'
import { deleteCertificate } from './delete-certificate.js'
import type { Dependencies } from './dependencies.js'
import { detachDomains } from './detach-domains.js'
import { attachCertificateToDomain, detachCertificateFromDomain } from './domain-certificates.js'
import { listAttachedDomains } from './list-attached-domains.js'
import { listCertificates } from './list-certificates.js'
import { listGateways } from './list-gateways.js'
import { showCertificate } from './show-certificate.js'
import { updateCertificate } from './update-certificate.js'

/** The behaviour of the whole API, ready for any adapter of `@apigw-certificates/server`. */
export function createHandlers({
  quota = Infinity,
  now = () => new Date(),
  newId = () => crypto.randomUUID().replaceAll('-', ''),
  ...rest
}: Dependencies): Handlers<Caller> {
  const dependencies = { ...rest, quota, now, newId }
  return {
    listGateways: listGateways(dependencies),
    listCertificates: listCertificates(dependencies),
    createCertificate: createCertificate(dependencies),
    showCertificate: showCertificate(dependencies),
    updateCertificate: updateCertificate(dependencies),
    deleteCertificate: deleteCertificate(dependencies),
    listAttachedDomains: listAttachedDomains(dependencies),
    attachDomains: attachDomains(dependencies),
    detachDomains: detachDomains(dependencies),
    attachCertificateToDomain: attachCertificateToDomain(dependencies),
    detachCertificateFromDomain: detachCertificateFromDomain(dependencies),
  }
}
