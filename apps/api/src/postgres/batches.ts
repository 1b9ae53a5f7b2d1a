interface Waiting<Item, Result> {
  readonly item: Item
  resolve(result: Result | PromiseLike<Result>): void
  reject(error: unknown): void
}

/**
 * Runs what has the same key one batch after the other; whatever comes while a batch runs is the next
 * one. What would wait for the same row of the database thus shares a transaction and its commit.
 *
 * @param size how many items a batch may hold
 * @param run gives a result for each item, in order
 */
export function inBatches<Item, Result>(
  size: number,
  run: (key: string, items: readonly Item[]) => Promise<readonly (Result | PromiseLike<Result>)[]>,
): (key: string, item: Item) => Promise<Result> {
  const queues = new Map<string, Waiting<Item, Result>[]>()

  const drain = async (key: string, queue: Waiting<Item, Result>[]) => {
    while (queue.length > 0) {
      const batch = queue.splice(0, size)
      try {
        const results = await run(
          key,
          batch.map(({ item }) => item),
        )
        batch.forEach(({ resolve }, index) => resolve(results[index] as Result))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    queues.delete(key)
  }

  return (key, item) =>
    new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject }
      const running = queues.get(key)
      if (running) {
        running.push(waiting)
        return
      }
      const queue = [waiting]
      queues.set(key, queue)
      void drain(key, queue)
    })
}
