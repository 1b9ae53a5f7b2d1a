import { Server as HttpServer } from 'node:http'
import type { AddressInfo, Server } from 'node:net'

/** A server that listens. */
interface Listening {
  readonly url: string
  readonly port: number
  /** Ends its connections too. */
  close(): Promise<void>
}

/** Has a server listen on a free port of this machine. */
export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((settle, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', settle)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle())
        if (server instanceof HttpServer) server.closeAllConnections()
      }),
  }
}
