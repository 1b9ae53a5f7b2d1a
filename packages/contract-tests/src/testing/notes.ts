import { createServer, type IncomingMessage } from 'node:http'

import { listen } from '../run/listen.js'

/** A key of the notes' server. */
export const TOKEN = 'notes-token-0123456789'

const KEY_LINE = 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgplantedplantedpl'
/** A private key that a request carries. */
export const PRIVATE_KEY = `-----BEGIN PRIVATE KEY-----\n${KEY_LINE}\n-----END PRIVATE KEY-----\n`
/** What no report may hold. */
export const SECRETS = [TOKEN, KEY_LINE]

/** A document as somebody else would write it. */
export const NOTES_SPEC = `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info: { title: 'Notes & <b>more</b>', version: '1' }
paths:
  /notes:
    post:
      operationId: createNote
      security: [{ key: [] }]
      parameters:
        - { name: tag, in: query, schema: { type: string } }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [text]
              properties:
                text: { type: string, maxLength: 20 }
                seal: { type: string, x-sensitive: true }
            examples:
              plain: { value: { text: hello, seal: ${JSON.stringify(PRIVATE_KEY)} } }
      responses:
        '200':
          description: the note
          content:
            application/json:
              schema:
                type: object
                required: [text]
                properties:
                  text: { type: string }
        '400': { description: refused }
        '401': { description: who are you }
        '405':
          description: no such method
          headers: { Allow: { required: true, schema: { type: string } } }
          content: { application/json: { schema: { type: object } } }
        '500': { description: it never happens }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
`

/** What the notes' server does; the good one follows the document. */
export interface NotesOptions {
  /** Puts the key and the token of a request into its answers, and a script. */
  readonly isLeaking?: boolean
  /** In milliseconds. */
  readonly delay?: number
}

/** Starts a server of the notes. */
export async function startNotes({ isLeaking = false, delay = 0 }: NotesOptions = {}) {
  let requests = 0
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      requests += 1
      const status = statusOf(incoming, Buffer.concat(chunks).toString('utf8'))
      const leak = {
        text: 1,
        '<script>alert(1)</script>\u001b[31m': true,
        seal: PRIVATE_KEY,
        key: incoming.headers['x-key'],
      }
      setTimeout(() => {
        if (status === 405) outgoing.setHeader('Allow', 'POST')
        const body = { 200: isLeaking ? leak : { text: 'hello' }, 405: {} }[status]
        if (body) outgoing.setHeader('Content-Type', 'application/json')
        outgoing.writeHead(status)
        outgoing.end(body && JSON.stringify(body))
      }, delay)
    })
  })
  return { ...(await listen(server)), requests: () => requests }
}

function statusOf({ url = '', method, headers }: IncomingMessage, text: string): number {
  if (url.split('?')[0] !== '/notes') return 404
  if (method !== 'POST') return 405
  if (headers['x-key'] !== TOKEN) return 401
  const type = headers['content-type'] ?? ''
  const isJson = /^application\/json(?:; *charset="?utf-8"?)?$/i.test(type)
  if (!isJson || 'content-encoding' in headers) return 400
  try {
    const body = JSON.parse(text) as { text?: unknown; seal?: unknown }
    const isSealed = body.seal === undefined || typeof body.seal === 'string'
    return typeof body.text === 'string' && [...body.text].length <= 20 && isSealed ? 200 : 400
  } catch {
    return 400
  }
}
