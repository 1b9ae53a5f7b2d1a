import type { Handlers } from '@apigw-certificates/server'

import type { Caller } from './caller.js'
import { createCertificate } from './create-certificate.js'
import type { Dependencies } from './dependencies.js'

/** The behaviour of the whole API, ready for any adapter of `@apigw-certificates/server`. */
export function createHandlers({
  quota = Infinity,
  now = () => new Date(),
  newId = () => crypto.randomUUID().replaceAll('-', ''),
  ...rest
}: Dependencies): Handlers<Caller> {
  const dependencies = { ...rest, quota, now, newId }
  return { createCertificate: createCertificate(dependencies) }
}
