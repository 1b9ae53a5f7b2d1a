/**
 * The callers of a benchmark: raw sockets that send the same bytes again and again, so that nearly all of
 * the machine is left to the servers.
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const END_OF_CHUNKS = Buffer.from('\r\n0\r\n\r\n')

/** A request that is sent as it is. */
export interface LoadRequest {
  readonly method: string
  /** Where to; a server's URL with a path. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Connections that stay open. */
export interface Callers {
  /**
   * Sends `count` requests in all, each connection one after the other.
   *
   * @throws Error when an answer is not a 200
   */
  send(count: number): Promise<void>
  close(): void
}

interface CallersOptions {
  /**
   * Never sleeps between answers, see `stayAwake`.
   *
   * @default false
   */
  readonly areAwake?: boolean
}

/** Opens a connection for each request, which sends that one again and again. */
export async function openCallers(
  requests: readonly LoadRequest[],
  { areAwake = false }: CallersOptions = {},
): Promise<Callers> {
  const connections = await Promise.all(requests.map(openConnection))
  return {
    async send(count) {
      let left = count
      const next = () => left-- > 0
      // Servers close what has been idle for some seconds, while others had their turn.
      await Promise.all(
        connections.map(async ({ socket, request }, index) => {
          if (socket.destroyed) connections[index] = await openConnection(request)
        }),
      )
      const awake = areAwake && stayAwake()
      try {
        await Promise.all(connections.map(({ socket, bytes }) => exchange(socket, bytes, next)))
      } finally {
        if (awake) awake.end()
      }
    },
    close: () => {
      for (const { socket } of connections) socket.destroy()
    },
  }
}

async function openConnection(request: LoadRequest) {
  const { hostname, port } = new URL(request.url)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  await once(socket, 'connect')
  // One that breaks while it is idle is destroyed, and that is all that matters of it.
  socket.on('error', () => {})
  return { socket, request, bytes: bytesOf(request) }
}

/**
 * Keeps this process from sleeping. To wake a caller costs a server more than to answer it, and a fast
 * server would seldom pay, as its callers have no time to sleep.
 */
function stayAwake(): { end(): void } {
  let next = setImmediate(function again() {
    next = setImmediate(again)
  })
  return { end: () => clearImmediate(next) }
}

function bytesOf({ method, url, headers = {}, body = '' }: LoadRequest): Buffer {
  const { host, pathname, search } = new URL(url)
  const lines = Object.entries({
    host,
    ...headers,
    ...(body && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }),
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
}

/** Sends and waits for the answer, as long as there is a next one. */
function exchange(socket: Socket, bytes: Buffer, next: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let received: Buffer | undefined
    let usual = 0
    const settle = (error?: Error) => {
      socket.removeAllListeners('data').off('error', settle).off('close', onClose)
      if (error) reject(error)
      else resolve()
    }
    const onClose = () => settle(new Error('The server closed a connection'))
    const send = () => (next() ? socket.write(bytes) : settle())
    socket.on('data', (chunk) => {
      received = received ? Buffer.concat([received, chunk]) : chunk
      // Nearly every answer is as long as the last one.
      if (received.length !== usual && !isWhole(received)) return
      usual = received.length
      const status = received.toString('latin1', 9, 12)
      const text = received
      received = undefined
      if (status === '200') send()
      else settle(new Error(`An answer was ${text.toString()}`))
    })
    socket.once('error', settle).once('close', onClose)
    send()
  })
}

/** Whether an answer is there to its last byte, by its length or its last chunk. */
function isWhole(received: Buffer): boolean {
  const end = received.indexOf(END_OF_HEAD)
  if (end < 0) return false
  const length = /^content-length: (\d+)$/im.exec(received.toString('latin1', 0, end))?.[1]
  return length === undefined
    ? received.subarray(-END_OF_CHUNKS.length).equals(END_OF_CHUNKS)
    : received.length >= end + END_OF_HEAD.length + Number(length)
}
