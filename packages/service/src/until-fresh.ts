import type { CertificateStore } from './certificate-store.js'

const MOST_ATTEMPTS = 50

const queues = new WeakMap<CertificateStore, Map<string, Promise<unknown>>>()

/**
 * Looks, decides and changes again while another change came between, which the attempt says by
 * undefined. Changes of one certificate wait for each other, so that only those of other processes
 * come between.
 *
 * @throws Error after 50 attempts
 */
export function untilFresh<Result>(
  store: CertificateStore,
  projectId: string,
  certificateId: string,
  attempt: () => Promise<Result | undefined>,
): Promise<Result> {
  const queue = queues.get(store) ?? new Map<string, Promise<unknown>>()
  queues.set(store, queue)
  const key = `${projectId}/${certificateId}`
  const repeat = () => repeatUntilFresh(attempt)
  const result = (queue.get(key) ?? Promise.resolve()).then(repeat, repeat)
  queue.set(key, result)
  const forget = () => {
    if (queue.get(key) === result) queue.delete(key)
  }
  result.then(forget, forget)
  return result
}

async function repeatUntilFresh<Result>(
  attempt: () => Promise<Result | undefined>,
): Promise<Result> {
  for (let count = 0; count < MOST_ATTEMPTS; count++) {
    // Each attempt looks at what the one before it missed.
    // oxlint-disable-next-line no-await-in-loop
    const result = await attempt()
    if (result !== undefined) return result
  }
  throw new Error(`The certificate changed ${MOST_ATTEMPTS} times while it was being changed`)
}
