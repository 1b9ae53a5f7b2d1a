import { createServer } from 'node:http'

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
      const { status, body } = answerTo(Buffer.concat(chunks).toString('utf8'), incoming.headers)
      const leak = {
        html: '<script>alert(1)</script>\u001b[31m',
        seal: String(body?.seal),
        key: incoming.headers['x-key'],
      }
      const shown = isLeaking ? { text: 1, ...leak } : { text: 'hello' }
      setTimeout(() => {
        outgoing.writeHead(status, status === 200 ? { 'Content-Type': 'application/json' } : {})
        outgoing.end(status === 200 ? JSON.stringify(shown) : undefined)
      }, delay)
    })
  })
  await new Promise<void>((settle) => {
    server.listen(0, '127.0.0.1', settle)
  })
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    requests: () => requests,
    close: () =>
      new Promise<void>((settle) => {
        server.close(() => settle())
        server.closeAllConnections()
      }),
  }
}

function answerTo(text: string, headers: Readonly<Record<string, unknown>>) {
  if (headers['x-key'] !== TOKEN) return { status: 401 }
  try {
    const body = JSON.parse(text) as { text?: unknown; seal?: unknown }
    const isGood = typeof body.text === 'string' && body.text.length <= 20
    return { status: isGood ? 200 : 400, body }
  } catch {
    return { status: 400 }
  }
}
