import { expect, onTestFinished, test, vi } from 'vitest'

import { endOnSignals } from './process-life.js'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Sends signals to this process, at moments of its clock in milliseconds, and tells how it would end. */
function receive(...signals: readonly (readonly [at: number, signal: (typeof SIGNALS)[number]])[]) {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
  const clock = vi.spyOn(performance, 'now')
  const before = SIGNALS.map((signal) => process.listeners(signal))
  let closed = 0
  endOnSignals(() => {
    closed += 1
    return new Promise(() => {})
  })
  onTestFinished(() => {
    vi.restoreAllMocks()
    for (const [index, signal] of SIGNALS.entries()) {
      for (const listener of process.listeners(signal)) {
        if (!before[index]?.includes(listener)) process.off(signal, listener)
      }
    }
  })
  for (const [at, signal] of signals) {
    clock.mockReturnValue(at)
    process.emit(signal)
  }
  return { closed, codes: exit.mock.calls.map(([code]) => code) }
}

test('a second signal ends the process at once', () => {
  expect(receive([0, 'SIGINT'], [300, 'SIGTERM'])).toEqual({ closed: 1, codes: [1] })
})

test('a signal that a launcher repeats is one', () => {
  expect(receive([0, 'SIGINT'], [100, 'SIGINT'])).toEqual({ closed: 1, codes: [] })
})
