import { DatabaseSync } from 'node:sqlite'
import { MessageChannel } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'

import { runGroup, takeGroup } from './group.ts'
import type { Call, CommandName, Commands } from './messages.ts'

const call = (id: number, name: CommandName): Call => ({ id, name, args: [] })

/** A table of numbers, and commands that add to it. */
function setUp(commands: (database: DatabaseSync) => Partial<Record<CommandName, () => unknown>>) {
  const database = new DatabaseSync(':memory:')
  onTestFinished(() => database.close())
  database.exec(`
    CREATE TABLE number (value INTEGER PRIMARY KEY);
    CREATE TABLE digit (of INTEGER REFERENCES number DEFERRABLE INITIALLY DEFERRED);
  `)
  const exec = vi.spyOn(database, 'exec')
  return {
    run: (...calls: Call[]) => runGroup(database, commands(database) as Commands, calls),
    numbers: () =>
      database
        .prepare('SELECT value FROM number')
        .all()
        .flatMap((row) => Object.values(row)),
    transactions: () =>
      exec.mock.calls.map(([sql]) => sql).filter((sql) => /^(BEGIN|COMMIT|ROLLBACK$)/.test(sql)),
  }
}

const adding = (database: DatabaseSync) => {
  let next = 0
  const create = () => database.exec(`INSERT INTO number VALUES (${(next += 1)})`)
  return { create, find: () => String(next) }
}

test('takes what waits, in order, and no more than a group holds', async () => {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  for (let id = 2; id <= 5; id += 1) port1.postMessage(call(id, 'find'))
  const ids = (calls: readonly Call[]) => calls.map(({ id }) => id)
  expect(ids(takeGroup(call(1, 'find'), port2, 3))).toEqual([1, 2, 3])
  expect(ids(takeGroup(call(9, 'find'), port2, 3))).toEqual([9, 4, 5])
  expect(ids(takeGroup(call(9, 'find'), port2, 3))).toEqual([9])
})

test('runs a group in one transaction, in order', () => {
  const { run, numbers, transactions } = setUp(adding)
  const replies = run(call(7, 'create'), call(8, 'find'), call(9, 'create'))
  expect(replies).toMatchObject([{ id: 7 }, { id: 8, json: '1' }, { id: 9 }])
  expect(numbers()).toEqual([1, 2])
  expect(transactions()).toEqual(['BEGIN IMMEDIATE', 'COMMIT'])
})

test('does not wait for writers when it only reads', () => {
  const { run, transactions } = setUp(adding)
  run(call(1, 'find'), call(2, 'find'))
  expect(transactions()).toEqual(['BEGIN', 'COMMIT'])
})

test('undoes the command that fails, and no other', () => {
  const { run, numbers } = setUp((database) => ({
    ...adding(database),
    replace: () => {
      database.exec('INSERT INTO number VALUES (99)')
      throw new Error('no')
    },
  }))
  const replies = run(call(1, 'create'), call(2, 'replace'), call(3, 'create'))
  expect(replies.map((reply) => 'error' in reply)).toEqual([false, true, false])
  expect(replies[1]).toEqual({ id: 2, error: new Error('no') })
  expect(numbers()).toEqual([1, 2])
})

test.for([
  ['the commit fails', 'INSERT INTO digit VALUES (99)', 'FOREIGN KEY'],
  ['SQLite gives up the transaction', 'INSERT OR ROLLBACK INTO number VALUES (1)', 'UNIQUE'],
] as const)('fails every call of a group when %s, and goes on', ([, sql, reason]) => {
  const { run, numbers } = setUp((database) => ({
    ...adding(database),
    replace: () => database.exec(sql),
  }))
  const replies = run(call(1, 'create'), call(2, 'replace'), call(3, 'create'))
  const error = expect.objectContaining({ message: expect.stringContaining(reason) as string })
  expect(replies).toEqual([1, 2, 3].map((id) => ({ id, error: error as unknown })))
  expect(numbers()).toEqual([])
  run(call(4, 'create'))
  expect(numbers()).toEqual([1])
})
