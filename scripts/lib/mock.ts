import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

interface Started {
  url?: string
  code?: string
  message?: string
}

/**
 * Starts Prism in a thread of its own: some malformed requests, such as `%zz` in a path, end the
 * thread that Prism runs in. It is started again, on the same port.
 */
export async function startIsolatedMock(
  port: number,
): Promise<{ url: string; close(): Promise<unknown> }> {
  let worker = newWorker(port)
  const [started] = (await once(worker, 'message')) as [Started]
  const { url, code, message } = started
  if (url === undefined) throw Object.assign(new Error(message), { code })

  const restart = (error: Error) => {
    console.error(`The Prism mock failed and is started again: ${error.message}`)
    worker = newWorker(Number(new URL(url).port))
    worker.once('error', restart)
  }
  worker.once('error', restart)
  return { url, close: () => worker.terminate() }
}

const newWorker = (port: number): Worker =>
  new Worker(new URL('mock-worker.ts', import.meta.url), { workerData: port })
