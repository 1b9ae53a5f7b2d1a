import type { SnapshotStore } from '@apigw-certificates/service'

/** The name of a method of the store that is a command in the thread. */
export type CommandName = Exclude<keyof SnapshotStore, 'close'>

/** The store's methods as the thread has them: they return when they are done. */
export type Commands = {
  readonly [Name in CommandName]: (
    ...args: Parameters<SnapshotStore[Name]>
  ) => Awaited<ReturnType<SnapshotStore[Name]>>
}

/** Asks the thread for a command. */
export interface Call {
  readonly id: number
  readonly name: CommandName
  readonly args: readonly unknown[]
}

/** What became of the call with the same `id`. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
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
