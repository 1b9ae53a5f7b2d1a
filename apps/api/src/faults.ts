import { catalogue, errorBody, type OperationId } from '@apigw-certificates/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { setTimeout as sleep } from 'node:timers/promises'

/** Something that goes wrong on purpose, so that a caller can be tested with it. */
export interface Fault {
  /**
   * The operation that it befalls.
   *
   * @default every operation
   */
  readonly operationId?: OperationId | undefined
  /**
   * How many requests it befalls; at least 1.
   *
   * @default every request
   */
  readonly times?: number | undefined
  /**
   * How long the request waits before anything else, in milliseconds; at most 60000.
   *
   * @default 0
   */
  readonly delay?: number | undefined
  /**
   * An error status that is answered instead, from 400 to 599, before the credentials are looked at.
   *
   * @default none: the request is handled
   */
  readonly status?: number | undefined
  /**
   * The `error_code` that goes with `status`.
   *
   * @default 'APIG.9999'
   */
  readonly code?: string | undefined
  /**
   * Headers that go with `status`, such as `retry-after`.
   *
   * @default {}
   */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /**
   * Where the connection breaks: at the request, which is not handled then; or at the answer, when
   * it was handled and the caller cannot know. It cannot go with `status`.
   *
   * @default nowhere
   */
  readonly drop?: 'request' | 'answer' | undefined
}

/** The faults of one emulator. */
export interface Faults {
  list(): readonly Fault[]
  set(faults: readonly Fault[]): void
  /** Befalls every request to a route that is registered afterwards and has an `operationId`. */
  install(app: FastifyInstance): void
}

export function createFaults(): Faults {
  let active: Fault[] = []
  const withoutAnswer = new WeakSet<FastifyRequest>()

  /** The first that fits; it counts as used. */
  const take = (operationId: string): Fault | undefined => {
    const index = active.findIndex((fault) => (fault.operationId ?? operationId) === operationId)
    const fault = active[index]
    if (fault?.times !== undefined) {
      const rest = fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : []
      active = active.toSpliced(index, 1, ...rest)
    }
    return fault
  }

  return {
    list: () => active,
    set: (faults) => {
      active = [...faults]
    },
    install(app) {
      const closed = new AbortController()
      app.addHook('onClose', async () => closed.abort())
      const befall = async (
        { delay = 0, status, code = 'APIG.9999', headers = {}, drop }: Fault,
        request: FastifyRequest,
        reply: FastifyReply,
        goOn: () => void,
      ): Promise<void> => {
        const isClosed = await sleep(delay, false, { signal: closed.signal }).catch(() => true)
        if (isClosed) {
          // The connection ended with the server, and so did what would handle the request.
          reply.hijack()
        } else if (drop === 'request') {
          reply.hijack()
          request.raw.socket.destroy()
        } else if (drop === 'answer') {
          withoutAnswer.add(request)
          goOn()
        } else if (status === undefined) {
          goOn()
        } else {
          reply
            .code(status)
            .headers(headers)
            .send(describe(status, code, request.id))
        }
      }
      // Without a fault, which is the rule, no hook makes a request wait for a promise.
      app.addHook('onRequest', (request, reply, done) => {
        const { operationId } = request.routeOptions.config
        const fault = operationId === undefined ? undefined : take(operationId)
        if (fault) void befall(fault, request, reply, done)
        else done()
      })
      app.addHook('onSend', (request, reply, payload, done) => {
        if (withoutAnswer.has(request)) {
          reply.hijack()
          request.raw.socket.destroy()
        } else done(null, payload)
      })
    },
  }
}

const describe = (status: number, code: string, requestId: string) => {
  const known = catalogue.find((error) => error.code === code && error.status === status)
  return known
    ? errorBody(known, requestId)
    : { error_code: code, error_msg: 'A fault that was asked for.' }
}
