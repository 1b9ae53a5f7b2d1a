import compress from '@fastify/compress'
import fastifyStatic from '@fastify/static'
import { fastify } from 'fastify'

/** Names of these files change with what is in them. */
const HASHED = '/_astro/'

/** Serves a built site on loopback as its publisher does, compressed; 0 picks a port. */
export async function serveFolder(
  folder: string,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const app = fastify({ forceCloseConnections: true })
  await app.register(compress, { encodings: ['gzip'] })
  await app.register(fastifyStatic, {
    root: folder,
    redirect: true,
    setHeaders: (reply, path) => {
      if (path.replaceAll('\\', '/').includes(HASHED)) {
        void reply.header('cache-control', 'public, max-age=31536000, immutable')
      }
    },
  })
  app.setNotFoundHandler((_request, reply) => reply.code(404).sendFile('404.html'))
  const url = await app.listen({ host: '127.0.0.1', port })
  return { url, close: () => app.close() }
}
