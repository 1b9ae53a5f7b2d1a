import type { Authenticate } from '@apigw-certificates/server'

import { isLoopback } from './configuration.js'

/** Why a request is refused whose Host header names another machine. */
export const FOREIGN_HOST = 'The Host header must name this machine.'

/** The last Host header that named it. */
let lastNamed = 'localhost'

/**
 * Whether a Host header names this machine. A page whose name was made to resolve to this machine (DNS
 * rebinding) sends its own name: to the browser it is the same origin, so that nothing else stops it.
 */
export const namesThisMachine = (host: string | undefined): boolean =>
  // A client says the same each time.
  host === lastNamed || isNamed(host)

const isNamed = (host: string | undefined): boolean => {
  const [, bracketed, name] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host ?? '') ?? []
  const isOwn = isLoopback((bracketed ?? name ?? '').toLowerCase())
  if (isOwn) lastNamed = host ?? ''
  return isOwn
}

/** Refuses what names another machine before its credentials are looked at. */
export const requireThisMachine =
  <Caller>(authenticate: Authenticate<Caller>): Authenticate<Caller> =>
  (credentials) =>
    namesThisMachine(credentials.header('host'))
      ? authenticate(credentials)
      : { error: 'APIG.1005', details: { detail: FOREIGN_HOST } }
