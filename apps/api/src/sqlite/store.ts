import type { SnapshotStore } from '@apigw-certificates/service'
import type { Worker } from 'node:worker_threads'

import { CLOSE, type Call, type CommandName, type Reply } from './messages.ts'
import type { Reader } from './reader.ts'

interface Waiting {
  resolve(value: unknown): void
  reject(error: unknown): void
}

/**
 * The store whose commands a thread runs, from `worker.ts`, once it has opened its database; single
 * certificates come from the reader. Every call is answered: when the thread ends, however that happens,
 * all that wait are rejected.
 */
export function connectStore(worker: Worker, reader: Reader): SnapshotStore {
  const waiting = new Map<number, Waiting>()
  let calls = 0
  let refusal: Error | undefined
  let isClosing = false

  const fail = (error: Error) => {
    refusal = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  // The thread answers before it is asked to close, so that a group never holds that request.
  const closeWhenIdle = () => {
    if (isClosing && waiting.size === 0) worker.postMessage(CLOSE)
  }

  worker.on('message', (replies: readonly Reply[]) => {
    for (const reply of replies) {
      const call = waiting.get(reply.id)
      waiting.delete(reply.id)
      if ('error' in reply) call?.reject(reply.error)
      else call?.resolve(reply.json === undefined ? undefined : JSON.parse(reply.json))
    }
    closeWhenIdle()
  })
  worker.on('messageerror', fail)
  worker.on('error', (error: Error) => fail(error))
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      fail(refusal ?? new Error('The thread of the SQLite store has ended.'))
      resolve()
    })
  })

  const command =
    <Name extends CommandName>(name: Name) =>
    (...args: Parameters<SnapshotStore[Name]>): ReturnType<SnapshotStore[Name]> =>
      new Promise<unknown>((resolve, reject) => {
        if (refusal) throw refusal
        calls += 1
        worker.postMessage({ id: calls, name, args } satisfies Call)
        waiting.set(calls, { resolve, reject })
        // The thread answers with what the command of this name returned.
      }) as ReturnType<SnapshotStore[Name]>

  return {
    recall: command('recall'),
    create: command('create'),
    async find(projectId, id) {
      if (refusal) throw refusal
      return reader.find(projectId, id)
    },
    list: command('list'),
    replace: command('replace'),
    delete: command('delete'),
    dump: command('dump'),
    load: command('load'),
    close() {
      if (!isClosing) {
        isClosing = true
        refusal ??= new Error('The SQLite store is closed.')
        // The last to close, which removes the WAL, must be the thread: only it may write.
        reader.close()
        closeWhenIdle()
      }
      return exited
    },
  }
}
