import { expect, test } from 'vitest'

import { createChooser } from './chooser.js'

const items = Array.from({ length: 1000 }, (_, index) => index)
const draw = (seed: number, name: string): (number | undefined)[] => {
  const choose = createChooser(seed, name)
  return [choose(items), choose(items), choose(items)]
}

test('picks the same for the same seed and name, and else something else', () => {
  expect(draw(1, 'one')).toEqual(draw(1, 'one'))
  expect(draw(1, 'one')).not.toEqual(draw(2, 'one'))
  expect(draw(1, 'one')).not.toEqual(draw(1, 'other'))
  expect(new Set(draw(1, 'one')).size).toBe(3)
})

test('picks nothing of nothing', () => {
  expect(createChooser(1, 'one')([])).toBeUndefined()
})
