import fastifyStatic from '@fastify/static'
import { fastify } from 'fastify'

/** Serves a built site on loopback; 0 picks a port. */
export async function serveFolder(
  folder: string,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const app = fastify({ forceCloseConnections: true })
  await app.register(fastifyStatic, { root: folder, redirect: true })
  app.setNotFoundHandler((_request, reply) => reply.code(404).sendFile('404.html'))
  const url = await app.listen({ host: '127.0.0.1', port })
  return { url, close: () => app.close() }
}
