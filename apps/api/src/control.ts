import { operationList, type OperationId } from '@apigw-certificates/server'
import type { SnapshotStore } from '@apigw-certificates/service'
import type { FastifyPluginCallback } from 'fastify'
import { validateHeaderName, validateHeaderValue } from 'node:http'
import { z } from 'zod'

import type { Clock } from './clock.js'
import type { Fault, Faults } from './faults.js'
import { FOREIGN_HOST, namesThisMachine } from './host-check.js'
import { readSnapshot, SnapshotError, type Snapshot } from './snapshot.js'

/** Brings an emulator into the state that a test needs. */
export interface Control {
  /** Forgets every certificate and every fault, and goes back to the system's clock. */
  reset(): Promise<void>
  /** Takes every certificate out, with the domains that it is bound to. */
  snapshot(): Promise<Snapshot>
  /**
   * Puts a snapshot in the place of every certificate; forgets `Idempotency-Key`s.
   *
   * @throws SnapshotError when it cannot be loaded
   */
  restore(snapshot: Snapshot): Promise<void>
  /** The emulator's time. */
  now(): Date
  /**
   * Makes it this time, from which it goes on; undefined goes back to the system's clock.
   * Certificates and tokens expire by it; signatures are judged by the system's clock.
   */
  setTime(time: Date | undefined): void
  /** The faults that are still to come. */
  faults(): readonly Fault[]
  /** Puts these in the place of all faults; the first that fits a request befalls it. */
  setFaults(faults: readonly Fault[]): void
}

export const createControl = (store: SnapshotStore, clock: Clock, faults: Faults): Control => ({
  async reset() {
    await store.load([])
    faults.set([])
    clock.set(undefined)
  },
  snapshot: async () => ({ version: 1, certificates: await store.dump() }),
  restore: async (snapshot) => store.load(readSnapshot(snapshot).certificates),
  now: clock.now,
  setTime: clock.set,
  faults: faults.list,
  setFaults: faults.set,
})

const MOST_SECONDS = 60
const MAX_BODY_BYTES = 64 * 1024 * 1024

const isHeader = (name: string, value: string): boolean => {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return true
  } catch {
    return false
  }
}

const headers = z.record(z.string(), z.string()).superRefine((record, context) => {
  for (const [name, value] of Object.entries(record)) {
    if (!isHeader(name, value)) {
      context.addIssue({ code: 'custom', path: [name], message: 'is not a valid header' })
    }
  }
})

const timeBody = z.strictObject({ time: z.iso.datetime({ offset: true }) })
const faultsBody = z.array(
  z.strictObject({
    operationId: z.enum(operationList.map(({ id }) => id) as [OperationId]).optional(),
    times: z.int().min(1).optional(),
    delay: z
      .number()
      .min(0)
      .max(MOST_SECONDS * 1000)
      .optional(),
    status: z.int().min(400).max(599).optional(),
    code: z.string().optional(),
    headers: headers.optional(),
    drop: z.enum(['request', 'answer']).optional(),
  }),
)

/** A body that cannot be used. */
class BodyError extends Error {}

const read = <Value>(schema: z.ZodType<Value>, body: unknown): Value => {
  const { data, error } = schema.safeParse(body)
  if (error) throw new BodyError(z.prettifyError(error))
  return data as Value
}

/**
 * Serves a control below `/_emulator`, outside the contract. A page in a browser cannot use it: each
 * change needs a method that browsers ask about first, and the Host header must name this machine.
 */
export const controlRoutes =
  (control: Control): FastifyPluginCallback =>
  (app, _, done) => {
    app.addHook('onRequest', async (request, reply) => {
      if (namesThisMachine(request.headers.host)) return
      await reply.code(403).send({ message: FOREIGN_HOST })
    })
    app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) => {
      const isCallers = error instanceof BodyError || error instanceof SnapshotError
      const status = isCallers ? 400 : (error.statusCode ?? 500)
      await reply.code(status).send({ message: status < 500 ? error.message : 'It failed.' })
    })

    app.delete('/state', async (_request, reply) => {
      await control.reset()
      await reply.code(204).send()
    })
    app.get('/snapshot', () => control.snapshot())
    app.put('/snapshot', { bodyLimit: MAX_BODY_BYTES }, async ({ body }, reply) => {
      // It checks what it is given.
      await control.restore(body as Snapshot)
      await reply.code(204).send()
    })
    app.get('/clock', () => ({ time: control.now().toISOString() }))
    app.put('/clock', async ({ body }) => {
      control.setTime(new Date(read(timeBody, body).time))
      return { time: control.now().toISOString() }
    })
    app.delete('/clock', async () => {
      control.setTime(undefined)
      return { time: control.now().toISOString() }
    })
    app.get('/faults', () => control.faults())
    app.put('/faults', async ({ body }) => {
      control.setFaults(read(faultsBody, body))
      return control.faults()
    })
    app.delete('/faults', async (_request, reply) => {
      control.setFaults([])
      await reply.code(204).send()
    })
    done()
  }
