import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'

import { singleFlight } from './single-flight.js'

interface Run {
  readonly resolve: (result: number) => void
  readonly reject: (reason: Error) => void
}

/** A task that is settled by hand; keeps the signals that it was run with. */
function manualTask() {
  const signals: AbortSignal[] = []
  const runs: Run[] = []
  const task = (signal: AbortSignal) => {
    signals.push(signal)
    return new Promise<number>((resolve, reject) => {
      runs.push({ resolve, reject })
    })
  }
  return { task, signals, runs }
}

test('runs once for all who ask while it runs, and again for who asks later', async () => {
  const { task, runs } = manualTask()
  const join = singleFlight(task)
  const { signal } = new AbortController()
  const first = [join(), join(signal), join()]
  expect(runs).toHaveLength(1)
  runs[0]?.resolve(1)
  expect(await Promise.all(first)).toEqual([1, 1, 1])
  expect(getEventListeners(signal, 'abort')).toEqual([])
  const second = join()
  expect(runs).toHaveLength(2)
  runs[1]?.resolve(2)
  expect(await second).toBe(2)
})

test('a failure reaches all who asked and nobody later', async () => {
  const { task, runs } = manualTask()
  const join = singleFlight(task)
  const failed = Promise.allSettled([join(), join()])
  const failure = new Error('no')
  runs[0]?.reject(failure)
  expect((await failed).map((result) => result.status === 'rejected' && result.reason)).toEqual([
    failure,
    failure,
  ])
  const next = join()
  runs[1]?.resolve(2)
  expect(await next).toBe(2)
})

test('who asks again as soon as it failed starts another run, which others join', async () => {
  const { task, runs } = manualTask()
  const join = singleFlight(task)
  const again = join().catch(() => join())
  const other = join(new AbortController().signal)
  runs[0]?.reject(new Error('no'))
  await expect(other).rejects.toThrow('no')
  const late = join()
  expect(runs).toHaveLength(2)
  runs[1]?.resolve(2)
  expect(await Promise.all([again, late])).toEqual([2, 2])
})

test('who gives up leaves at once, and the others get the result', async () => {
  const { task, signals, runs } = manualTask()
  const join = singleFlight(task)
  const controller = new AbortController()
  const leaving = join(controller.signal)
  const staying = join()
  controller.abort(new Error('enough'))
  await expect(leaving).rejects.toThrow('enough')
  expect(signals[0]?.aborted).toBe(false)
  runs[0]?.resolve(1)
  expect(await staying).toBe(1)
})

test('the task is aborted when the last has left, and the next who asks starts another', async () => {
  const { task, signals, runs } = manualTask()
  const join = singleFlight(task)
  const controllers = [new AbortController(), new AbortController()]
  const leaving = Promise.allSettled(controllers.map(({ signal }) => join(signal)))
  for (const controller of controllers) controller.abort()
  await leaving
  expect(signals[0]?.aborted).toBe(true)
  const next = join()
  runs[1]?.resolve(2)
  expect(await next).toBe(2)
})

test('a signal that is aborted already starts nothing', async () => {
  const { task, runs } = manualTask()
  const join = singleFlight(task)
  await expect(join(AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  expect(runs).toHaveLength(0)
})
