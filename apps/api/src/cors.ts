import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { isLoopback } from './configuration.js'
import { namesThisMachine } from './host-check.js'

/** Headers of answers that a page may read beside those that every page may. */
const READABLE =
  'Allow, Deprecation, Link, Location, Retry-After, Sunset, WWW-Authenticate, X-Request-Id, X-Subject-Token'

const METHODS = 'GET, POST, PUT, DELETE'

/** How long a browser remembers what a preflight allowed, in seconds. */
const MAX_AGE = '600'

/** Whether a page may ask: one of this machine, such as a development server, or one that was named. */
export function mayAsk(origin: string, allowed: readonly string[]): boolean {
  if (allowed.includes(origin)) return true
  const url = URL.parse(origin)
  return (
    (url?.protocol === 'http:' || url?.protocol === 'https:') &&
    url.origin === origin &&
    isLoopback(url.hostname.replace(/^\[(.*)\]$/, '$1'))
  )
}

/**
 * Lets pages ask the API and IAM (CORS): those of this machine, and of the origins given. What controls
 * the emulator is for no page. A deployment has any host, and is for the origins given alone.
 */
export function allowPages(
  app: FastifyInstance,
  allowed: readonly string[],
  { isDeployment }: { readonly isDeployment: boolean },
): void {
  const answersHost = (request: FastifyRequest): boolean =>
    !request.url.startsWith('/_emulator') && namesThisMachine(request.headers.host)
  const answersPage = (origin: string): boolean =>
    isDeployment ? allowed.includes(origin) : mayAsk(origin, allowed)

  app.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers
    if (!isDeployment && !answersHost(request)) return done()
    reply.header('vary', 'Origin')
    if (origin === undefined || !answersPage(origin)) return done()
    reply.header('access-control-allow-origin', origin)
    reply.header('access-control-expose-headers', READABLE)
    if (isPreflight(request)) answerPreflight(request, reply)
    else done()
  })
}

const isPreflight = ({ method, headers }: FastifyRequest): boolean =>
  method === 'OPTIONS' && 'access-control-request-method' in headers

function answerPreflight({ headers }: FastifyRequest, reply: FastifyReply): void {
  const asked = headers['access-control-request-headers']
  if (asked !== undefined) reply.header('access-control-allow-headers', asked)
  // A page of the internet may ask this machine only if the machine says so.
  if ('access-control-request-private-network' in headers) {
    reply.header('access-control-allow-private-network', 'true')
  }
  reply
    .header('access-control-allow-methods', METHODS)
    .header('access-control-max-age', MAX_AGE)
    .code(204)
    .send()
}
