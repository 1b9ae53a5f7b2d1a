import { createHash } from 'node:crypto'

/** Picks one of several; undefined when there is none. */
export type Chooser = <Item>(items: readonly Item[]) => Item | undefined

const LONGEST_DRAW = 48

/** Picks that depend on the seed and a name alone, so that they stay when other mutants come or go. */
export function createChooser(seed: number, name: string): Chooser {
  let count = 0
  return (items) => {
    const digest = createHash('sha256').update(`${seed} ${name} ${count++}`).digest()
    return items[digest.readUIntBE(0, LONGEST_DRAW / 8) % items.length]
  }
}
