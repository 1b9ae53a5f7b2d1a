import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a token of the fake stands for. */
export interface FakeToken {
  /** @default none: the token is unscoped */
  readonly projectId?: string
  /** @default [] */
  readonly roles?: readonly string[]
  /** @default in an hour */
  readonly expiresAt?: Date
}

/** A Keystone that knows the tokens it was given, and can be made to misbehave. */
export interface FakeKeystone {
  readonly url: string
  /** The token that may ask. */
  readonly ownToken: string
  /** The tokens that it was asked about, in order. */
  readonly asked: readonly string[]
  readonly tokens: Map<string, FakeToken>
  /** Has this answer every request from now on; undefined makes it a Keystone again. */
  answerWith(listener: RequestListener | undefined): void
  /** Ends all connections and listens no more. */
  stop(): Promise<void>
  /** Listens again, at the same port. */
  start(): Promise<void>
}

/** Starts it at a free port. */
export async function startFakeKeystone(ownToken = 'token-of-the-service'): Promise<FakeKeystone> {
  const tokens = new Map<string, FakeToken>([[ownToken, {}]])
  const asked: string[] = []
  let override: RequestListener | undefined
  const server = createServer({ maxHeaderSize: 512 * 1024 }, (request, response) => {
    const subject = headerOf(request, 'x-subject-token')
    asked.push(subject)
    if (override) return override(request, response)
    const found = tokens.get(subject)
    if (request.url?.split('?')[0] !== '/v3/auth/tokens') return sendError(response, 404)
    if (headerOf(request, 'x-auth-token') !== ownToken || !tokens.has(ownToken)) {
      return sendError(response, 401)
    }
    if (!found) return sendError(response, 404)
    sendToken(response, subject, found)
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    ownToken,
    asked,
    tokens,
    answerWith: (listener) => (override = listener),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    start: () => listen(port),
  }
}

/** Keystone's answer about a token. */
export function sendToken(
  response: ServerResponse,
  subject: string,
  { projectId, roles = [], expiresAt = new Date(Date.now() + 3_600_000) }: FakeToken,
): void {
  const domain = { id: 'default', name: 'Default' }
  const body = {
    token: {
      methods: ['password'],
      issued_at: '2026-01-02T00:00:00.000000Z',
      expires_at: expiresAt.toISOString().replace('Z', '000Z'),
      user: { id: '0', name: 'somebody', domain, password_expires_at: null },
      audit_ids: ['0'],
      ...(projectId !== undefined && {
        project: { id: projectId, name: 'project', domain },
        roles: roles.map((name) => ({ id: '0', name })),
      }),
    },
  }
  response
    .writeHead(200, { 'content-type': 'application/json', 'x-subject-token': subject })
    .end(JSON.stringify(body))
}

/** Keystone's answer to what it refuses. */
export function sendError(response: ServerResponse, code: number): void {
  const error = { code, title: 'Refused', message: 'Refused.' }
  response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify({ error }))
}

const headerOf = ({ headers }: IncomingMessage, name: string): string => String(headers[name] ?? '')
