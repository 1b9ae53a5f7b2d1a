import type { StoredCertificate } from '@apigw-certificates/service'

import { newUpload, send, type Answer } from './api-process.js'

/** What a certificate may be: its name, or gone; more than one while a change is not acknowledged. */
type States = ReadonlySet<string | undefined>

/** Callers that write, and remember what they were promised. */
export interface Writers {
  /** How many writes were acknowledged. */
  acknowledged(): number
  /** Writes to a server until it does not answer any more, or they are stopped. */
  writeUntilGone(url: string): Promise<void>
  /** Lets them end what they have begun. */
  stop(): void
  /** What the content contradicts of what was promised. */
  broken(content: readonly StoredCertificate[]): readonly string[]
}

/** Each caller creates a certificate, renews it, deletes every second one, and begins again. */
export async function createWriters(count: number): Promise<Writers> {
  const upload = await newUpload()
  const promised = new Map<string, States>()
  let acknowledged = 0
  let names = 0
  const stopped = new AbortController()
  const newName = () => `name_${(names += 1)}`

  const write = async (url: string): Promise<void> => {
    const name = newName()
    const id = String(
      (await expect200(send(url, 'POST', '/certificates', upload(name)))).body['id'],
    )
    promised.set(id, new Set([name]))
    acknowledged += 1
    const change = async (method: string, next: string | undefined) => {
      promised.set(id, new Set([...(promised.get(id) ?? []), next]))
      const body = next === undefined ? undefined : upload(next)
      await expect200(send(url, method, `/certificates/${id}`, body))
      promised.set(id, new Set([next]))
      acknowledged += 1
    }
    await change('PUT', newName())
    if (names % 4 === 0) await change('DELETE', undefined)
  }

  const writeOn = async (url: string): Promise<void> => {
    while (!stopped.signal.aborted) {
      try {
        await write(url)
      } catch (error) {
        // `fetch` has no other word for a server that is gone.
        if (error instanceof TypeError) return
        throw error
      }
    }
  }

  return {
    acknowledged: () => acknowledged,
    stop: () => stopped.abort(),
    writeUntilGone: async (url) =>
      void (await Promise.all(Array.from({ length: count }, () => writeOn(url)))),
    broken(content) {
      const kept = new Map(content.map(({ certificate: { id, name } }) => [id, name]))
      return [...promised]
        .filter(([id, states]) => !states.has(kept.get(id)))
        .map(([id, states]) => `${id} is ${kept.get(id)}, not ${[...states].join(' or ')}`)
    },
  }
}

async function expect200(sent: Promise<Answer>): Promise<Answer> {
  const answer = await sent
  if (answer.status < 300) return answer
  throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
}
