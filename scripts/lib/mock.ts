import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** How an isolated mock is started. */
export interface IsolatedMockOptions {
  /** Whether pages may ask it; not when contract tests judge it. */
  readonly cors: boolean
}

interface Started {
  url?: string
  code?: string
  message?: string
}

/**
 * Starts Prism in a thread of its own: some requests, such as a property name outside Latin-1, make
 * Prism end its process. It is started again, on the same port.
 */
export async function startIsolatedMock(
  port: number,
  options: IsolatedMockOptions,
): Promise<{ url: string; close(): Promise<unknown> }> {
  let worker = newWorker(port, options)
  const [{ url, code, message }] = (await once(worker, 'message')) as [Started]
  if (url === undefined) throw Object.assign(new Error(message), { code })

  const restart = () => {
    console.error('The Prism mock ended and is started again.')
    worker = newWorker(Number(new URL(url).port), options).once('exit', restart)
  }
  worker.once('exit', restart)
  return { url, close: () => worker.off('exit', restart).terminate() }
}

const newWorker = (port: number, options: IsolatedMockOptions): Worker =>
  new Worker(new URL('mock-worker.ts', import.meta.url), { workerData: { ...options, port } }).on(
    'error',
    (error) => console.error(error),
  )
