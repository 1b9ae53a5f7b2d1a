import type { SnapshotStore } from '@apigw-certificates/service'

/** The same store; `failed` learns of each command that it rejects. */
export function watchStore(store: SnapshotStore, failed: (command: string) => void): SnapshotStore {
  const watched = Object.entries(store).map(([name, command]) => [
    name,
    async (...args: readonly unknown[]) => {
      try {
        return await (command as (...args: readonly unknown[]) => Promise<unknown>)(...args)
      } catch (error) {
        failed(name)
        throw error
      }
    },
  ])
  // Every command under its own name, with what it takes and gives.
  return Object.fromEntries(watched) as SnapshotStore
}
