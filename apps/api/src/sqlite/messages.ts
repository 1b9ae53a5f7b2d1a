import type { SnapshotStore } from '@apigw-certificates/service'

/** The name of a method of the store that is a command on the database. */
export type CommandName = Exclude<keyof SnapshotStore, 'close'>

/**
 * The store's methods as the thread has them: done when they return, and what they return is JSON;
 * undefined has none. Certificates leave the thread as the text that is in the table: to clone a page
 * of objects takes four times as long, half of it in the thread that answers requests.
 */
export type Commands = {
  readonly [Name in CommandName]: (...args: Parameters<SnapshotStore[Name]>) => string | undefined
}

/** Asks the thread for a command. */
export interface Call {
  readonly id: number
  readonly name: CommandName
  readonly args: readonly unknown[]
}

/** What became of the call with the same `id`. */
export type Reply =
  | { readonly id: number; readonly json: string | undefined }
  | { readonly id: number; readonly error: unknown }

/** Asks the thread to close the database and end; nothing may be asked of it any more. */
export const CLOSE = 'close'

/** Tells that the database is open, before any reply. */
export const OPENED = 'opened'

/** What the thread is started with. */
export interface WorkerOptions {
  readonly dataDir: string
  readonly groupSize: number
}
