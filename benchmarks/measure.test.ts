import { expect, test } from 'vitest'

import { cpuOf, interleave } from './measure.ts'

test('candidates take turns, and each round begins with the next one', async () => {
  const order: string[] = []
  const candidate = (name: string) => () => {
    order.push(name)
    return order.length
  }
  const costs = await interleave({ a: candidate('a'), b: candidate('b') }, 2, 1)
  expect(order.join('')).toBe('abbaab')
  expect(costs).toEqual({ a: [4, 5], b: [3, 6] })
})

test('processor time leaves out what a call waits for', async () => {
  const wait = cpuOf(() => new Promise((resolve) => setTimeout(resolve, 20)), 100)
  const work = cpuOf(() => {
    const end = performance.now() + 20
    let count = 0
    while (performance.now() < end) count += 1
    return count
  }, 100)
  const { waiting, working } = await interleave({ waiting: wait, working: work }, 3, 0)
  expect(Math.min(...waiting)).toBeLessThan(Math.max(...working) / 2)
})
