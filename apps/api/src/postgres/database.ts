import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError, Pool, type QueryResult } from 'pg'

import { BEGIN, COMMIT, ONE_CERTIFICATE_PER_DOMAIN, ROLLBACK, type Statement } from './sql.js'

/** How many connections a process has at most. */
const CONNECTIONS = 10

/** How long to wait for a connection, a new or a free one, in milliseconds. */
const CONNECT_TIMEOUT = 5000

/** After how many milliseconds the server gives a statement up, the wait for locks included. */
const STATEMENT_TIMEOUT = 5000

/** After how many milliseconds this end does, when the server is silent. */
const ANSWER_TIMEOUT = STATEMENT_TIMEOUT + 1000

/** How long a transaction may hold its locks without a statement, in milliseconds. */
const IDLE_TIMEOUT = 10_000

/** How often a transaction is tried that others prevent. */
const ATTEMPTS = 10

/** The longest wait before an attempt, in milliseconds: half a second before the last. */
const longestWait = (attempts: number): number => 2 ** attempts

/** https://www.postgresql.org/docs/18/errcodes-appendix.html: serialization failure, deadlock. */
const RETRIED: ReadonlySet<string | undefined> = new Set(['40001', '40P01'])

/** Runs statements. */
export type Query = (
  statement: Statement | string,
  values?: readonly unknown[],
) => Promise<QueryResult<Record<string, unknown>>>

/** A database that is spoken to through a pool of connections. */
export interface Database {
  /** Runs one statement, which is a transaction of its own. */
  readonly query: Query
  /** Runs statements that all take effect or none; `work` may run several times. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** What went wrong with PostgreSQL, in one line; holds no password. */
export class PostgresError extends Error {
  override readonly name: string = 'PostgresError'
  /** PostgreSQL's code (SQLSTATE), where the server answered. */
  readonly code: string | undefined

  constructor(reason: string, cause?: unknown) {
    super(`PostgreSQL: ${reason}`, { cause })
    this.code = cause instanceof DatabaseError ? cause.code : undefined
  }
}

/** Connects when the first statement comes, and again whenever the server was away. */
export function connectDatabase(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    application_name: 'apigw-emulator',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_TIMEOUT,
    keepAlive: true,
  })
  // A connection that breaks is out of the pool by then, and the statement on it fails; without a
  // listener, the process would end.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  const attempt = async <Result>(work: (query: Query) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect()
    let broken = false
    try {
      await client.query(BEGIN)
      const result = await work((statement, values) => client.query(queryOf(statement, values)))
      await client.query(COMMIT)
      return result
    } catch (error) {
      // What the server did not answer has left the connection in the middle of something.
      broken = !(error instanceof DatabaseError)
      if (!broken) await client.query(ROLLBACK).catch(() => (broken = true))
      throw error
    } finally {
      client.release(broken)
    }
  }

  let closed: Promise<void> | undefined
  return {
    query: (statement, values) => repeat(() => pool.query(queryOf(statement, values))),
    transaction: (work) => repeat(() => attempt(work)),
    close: () => (closed ??= pool.end()),
  }
}

const queryOf = (statement: Statement | string, values: readonly unknown[] = []) => ({
  ...(typeof statement === 'string' ? { text: statement } : statement),
  values: [...values],
})

/** @throws PostgresError */
async function repeat<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof PostgresError) throw error
      if (count === ATTEMPTS || !isWorthRepeating(error)) {
        throw new PostgresError(reasonOf(error), error)
      }
      await sleep(Math.random() * longestWait(count))
    }
  }
}

const isWorthRepeating = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  (RETRIED.has(error.code) || error.constraint === ONE_CERTIFICATE_PER_DOMAIN)

/** Node.js tells of each address of a host that it tried. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
