import type { DatabaseSync } from 'node:sqlite'
import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads'

import type { Call, CommandName, Commands, Reply } from './messages.ts'
import {
  BEGIN_READ,
  BEGIN_WRITE,
  COMMIT,
  RELEASE,
  ROLLBACK,
  ROLLBACK_TO_SAVEPOINT,
  SAVEPOINT,
} from './sql.ts'

const READS: ReadonlySet<CommandName> = new Set(['recall', 'find', 'list', 'dump'])

/** The call that came first and those that wait behind it, at most `size` in all. */
export function takeGroup(first: Call, port: MessagePort, size: number): readonly Call[] {
  const calls = [first]
  while (calls.length < size) {
    const received = receiveMessageOnPort(port) as { readonly message: Call } | undefined
    if (!received) break
    calls.push(received.message)
  }
  return calls
}

/**
 * Runs calls in one transaction, so that one wait for the disk serves all of them. A command that
 * fails is undone alone. When the transaction itself fails, every call does, whatever its command
 * returned: nothing of it is kept.
 */
export function runGroup(
  database: DatabaseSync,
  commands: Commands,
  calls: readonly Call[],
): readonly Reply[] {
  try {
    database.exec(calls.every(({ name }) => READS.has(name)) ? BEGIN_READ : BEGIN_WRITE)
    const replies = calls.map((call) => run(database, commands, call))
    database.exec(COMMIT)
    return replies
  } catch (error) {
    rollBack(database)
    return calls.map(({ id }) => ({ id, error }))
  }
}

function run(database: DatabaseSync, commands: Commands, { id, name, args }: Call): Reply {
  const command = commands[name] as (...args: readonly unknown[]) => string | undefined
  database.exec(SAVEPOINT)
  try {
    const json = command(...args)
    database.exec(RELEASE)
    return { id, json }
  } catch (error) {
    try {
      database.exec(ROLLBACK_TO_SAVEPOINT)
    } catch {
      // SQLite has given up the whole transaction, as it does when the disk is full.
      throw error
    }
    return { id, error }
  }
}

function rollBack(database: DatabaseSync): void {
  try {
    database.exec(ROLLBACK)
  } catch {
    // There is no transaction: it did not begin, or SQLite has rolled it back already.
  }
}
