import { connect } from 'node:net'

import { development } from '@apigw-certificates/api'
import { issueCertificate } from '@apigw-certificates/x509/testing'

import type { Minutes } from './minutes.ts'

/** What the callers do to a server, and what they learned. */
export interface Callers {
  /** Statuses that no caller expected, as sentences. */
  readonly unexpected: readonly string[]
  /** A moment in which 500 is the right answer, and time says nothing. */
  during<Value>(outage: Promise<Value>): Promise<Value>
  /** Goes on until the signal comes. */
  run(signal: AbortSignal): Promise<void>
  /** Certificates that were acknowledged and are not in the list, and the other way round. */
  differences(): Promise<readonly string[]>
}

interface Request {
  readonly method?: string
  readonly path: string
  readonly body?: unknown
  readonly token?: string
}

/** The part of the contract's `CertificateList` that is looked at. */
interface Page {
  readonly total: number
  readonly certs: readonly { readonly id: string; readonly name: string }[]
}

const BASE = `/v2/${development.projectId}/apigw`
const LIST = `${BASE}/certificates?instance_id=${development.gatewayId}`

/** A caller's certificates; it deletes the oldest of more. */
const MOST = 12
/** More than there are planted faults at a time. */
const LIST_ATTEMPTS = 20
/** Between two requests of a caller, in milliseconds at most. */
const PAUSE = 40
const UNKNOWN_ID = '0'.repeat(32)

/** A fault's header: its answer is not the handler's. */
const PLANTED = 'x-planted'

export async function createCallers(
  urls: readonly string[],
  count: number,
  minutes: Minutes,
): Promise<Callers> {
  const uploads = await Promise.all(
    Array.from({ length: 4 }, () =>
      issueCertificate({ subjectAlternativeNames: [development.domain] }),
    ),
  )
  const unexpected: string[] = []
  /** What is acknowledged, and what may or may not be there since its answer was lost. */
  const kept = new Set<string>()
  const uncertain = new Set<string>()
  let outages = 0
  let named = 0

  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(Math.random() * items.length)] as Item
  const upload = (name: string) => {
    const { chain, privateKey } = pick(uploads)
    return { name, cert_content: chain, private_key: privateKey }
  }

  /** The answer, or undefined where none came: planted, or lost with a connection that was made to break. */
  async function send(request: Request, ...expected: number[]) {
    const { method = 'GET', path, body, token = development.token } = request
    const inOutage = outages > 0
    const begin = performance.now()
    const answer = await fetch(pick(urls) + path, {
      method,
      headers: {
        'x-auth-token': token,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
      .then(async (response) => ({ response, text: await response.text() }))
      .catch(() => undefined)
    if (!answer) {
      minutes.answered(0)
      return undefined
    }
    const { response, text } = answer
    const isDisturbed = inOutage || outages > 0
    if (response.headers.has(PLANTED) || (isDisturbed && response.status === 500)) {
      minutes.answered(response.status)
      return undefined
    }
    minutes.answered(response.status, isDisturbed ? undefined : performance.now() - begin)
    if (!expected.includes(response.status)) {
      unexpected.push(`${method} ${path}: ${response.status} ${text}`.slice(0, 500))
      return undefined
    }
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as object) }
  }

  /** A page of what is there. The faults that were planted last may befall these requests, too. */
  async function list(offset: number): Promise<Page> {
    for (let attempt = 0; attempt < LIST_ATTEMPTS; attempt += 1) {
      const answer = await send({ path: `${LIST}&limit=500&offset=${offset}` }, 200)
      if (answer) return answer.body as Page
    }
    throw new Error('The certificates could not be listed')
  }

  async function create(own: string[]) {
    const name = `soak_${(named += 1)}`
    const answer = await send(
      { method: 'POST', path: `${BASE}/certificates`, body: upload(name) },
      200,
    )
    if (!answer) return void uncertain.add(name)
    const { id } = answer.body as { id: string }
    kept.add(id)
    own.push(id)
  }

  async function remove(own: string[]) {
    const id = own.shift()
    if (id === undefined) return
    // 400: it is bound to a domain, since the answer to its release was lost.
    const answer = await send({ method: 'DELETE', path: `${BASE}/certificates/${id}` }, 204, 400)
    if (answer?.status === 400) {
      await bind(id, 'detach')
      own.push(id)
      return
    }
    kept.delete(id)
    if (!answer) uncertain.add(id)
  }

  const bind = async (id: string, verb: 'attach' | 'detach') => {
    const body = {
      domains: [{ domain: development.domain, instance_ids: [development.gatewayId] }],
    }
    const path = `${BASE}/certificates/${id}/domains/${verb}`
    // 400: the domain is bound to another caller's certificate, or not to this one.
    await send({ method: 'POST', path, body }, 204, 400)
  }

  /** A client that sends a part of a request and leaves, or says nothing more. */
  const half = (text: string, milliseconds: number) =>
    new Promise<void>((resolve) => {
      const { hostname, port } = new URL(pick(urls))
      const socket = connect(Number(port), hostname)
      socket.on('error', () => {}).once('close', () => resolve())
      socket.write(text, () => setTimeout(() => socket.destroy(), milliseconds).unref())
    })

  const head = `POST ${BASE}/certificates HTTP/1.1\r\nHost: 127.0.0.1\r\n`
  const full = `${head}X-Auth-Token: ${development.token}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"name"`

  /** How often each is done, of all. */
  const actions: readonly [share: number, act: (own: string[]) => Promise<unknown>][] = [
    [
      30,
      (own) =>
        own.length === 0 ? create(own) : send({ path: `${BASE}/certificates/${pick(own)}` }, 200),
    ],
    [10, () => send({ path: `${LIST}&limit=20` }, 200)],
    [4, () => send({ path: `${BASE}/instances` }, 200)],
    [20, (own) => (own.length < MOST ? create(own) : remove(own))],
    [
      10,
      (own) =>
        own.length === 0
          ? create(own)
          : send(
              {
                method: 'PUT',
                path: `${BASE}/certificates/${pick(own)}`,
                body: upload('soak_renewed'),
              },
              200,
            ),
    ],
    [
      4,
      async (own) => {
        const id = own.at(-1)
        if (id === undefined) return
        await bind(id, 'attach')
        await send({ path: `${BASE}/certificates/${id}/attached-domains` }, 200)
        await bind(id, 'detach')
      },
    ],
    [3, () => send({ path: LIST, token: 'nobody' }, 401)],
    [3, () => send({ path: LIST.replace(development.projectId, UNKNOWN_ID) }, 403)],
    [3, () => send({ path: `${BASE}/certificates/${UNKNOWN_ID}` }, 404)],
    [3, () => send({ method: 'POST', path: `${BASE}/certificates`, body: '{"name":' }, 400)],
    [
      1,
      () => send({ method: 'POST', path: `${BASE}/certificates`, body: ' '.repeat(300_000) }, 413),
    ],
    [2, () => half(full, 5)],
    [1, () => half(head, 200)],
  ]
  const total = actions.reduce((sum, [share]) => sum + share, 0)
  const act = (own: string[]) => {
    let at = Math.random() * total
    const found = actions.find(([share]) => (at -= share) < 0)
    return found?.[1](own)
  }

  return {
    unexpected,
    async during(outage) {
      outages += 1
      try {
        return await outage
      } finally {
        outages -= 1
      }
    },
    async run(signal) {
      const work = async () => {
        const own: string[] = []
        while (!signal.aborted) {
          await act(own)
          await new Promise((settle) => setTimeout(settle, Math.random() * PAUSE))
        }
      }
      await Promise.all(Array.from({ length: count }, work))
    },
    async differences() {
      const listed = new Map<string, string>()
      for (let offset = 0; ; offset = listed.size) {
        const page = await list(offset)
        for (const { id, name } of page.certs) listed.set(id, name)
        if (listed.size >= page.total || page.certs.length === 0) break
      }
      return [
        ...[...kept]
          .filter((id) => !listed.has(id))
          .map((id) => `${id} was acknowledged and is gone`),
        ...[...listed]
          .filter(([id, name]) => !kept.has(id) && !uncertain.has(id) && !uncertain.has(name))
          .map(([id, name]) => `${id} (${name}) was deleted and is there`),
      ]
    },
  }
}

/** Faults for the next requests; each answer says that it was planted, or does not come. */
export async function plantFaults(url: string): Promise<void> {
  const faults = [
    { times: 2, status: 503, code: 'APIG.9999', headers: { [PLANTED]: 'yes' } },
    { times: 1, delay: 500, status: 500, headers: { [PLANTED]: 'yes' } },
    { times: 1, drop: 'request' },
    { times: 1, drop: 'answer', operationId: 'createCertificate' },
  ]
  await fetch(`${url}/_emulator/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
  })
}
