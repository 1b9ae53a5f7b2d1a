import type { SnapshotStore } from '@apigw-certificates/service'
import type { FastifyPluginCallback } from 'fastify'
import { z } from 'zod'

import type { Clock } from './clock.js'
import type { Fault, Faults } from './faults.js'
import { FOREIGN_HOST, namesThisMachine } from './host-check.js'
import { readFaults } from './read-faults.js'
import { InputError, readInput } from './read-input.js'
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
   *
   * @throws RangeError when it is no time of the years 1970 to 9998
   */
  setTime(time: Date | undefined): void
  /** The faults that are still to come. */
  faults(): readonly Fault[]
  /**
   * Puts these in the place of all faults; the first that fits a request befalls it.
   *
   * @throws RangeError when one cannot be used
   */
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
  setFaults: (next) => faults.set(readFaults(next)),
})

const MAX_BODY_BYTES = 64 * 1024 * 1024

const timeBody = z.strictObject({ time: z.iso.datetime({ offset: true }) })

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
      const isCallers = error instanceof InputError || error instanceof SnapshotError
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
      control.setTime(new Date(readInput(timeBody, body).time))
      return { time: control.now().toISOString() }
    })
    app.delete('/clock', async () => {
      control.setTime(undefined)
      return { time: control.now().toISOString() }
    })
    app.get('/faults', () => control.faults())
    app.put('/faults', async ({ body }) => {
      // It checks what it is given.
      control.setFaults(body as readonly Fault[])
      return control.faults()
    })
    app.delete('/faults', async (_request, reply) => {
      control.setFaults([])
      await reply.code(204).send()
    })
    done()
  }
