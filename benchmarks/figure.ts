import { quartiles, type Quartiles } from './statistics.ts'

/** What a ratio should be. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number }

/** One result: a ratio to a named peer or limit, both measured in turns in the same run. */
export interface Figure {
  /** What is measured, in a few words. */
  readonly what: string
  /** The peer or limit that the ratio is to. */
  readonly against: string
  readonly ratio: Quartiles
  /** @default none: for comparison only */
  readonly goal?: Goal
}

/** Makes a figure of the costs of both, round by round. */
export const figure = (
  { what, against, goal }: Omit<Figure, 'ratio'>,
  costs: readonly number[],
  peers: readonly number[],
): Figure => ({
  what,
  against,
  ratio: quartiles(pairs(costs, peers).map(([cost, peer]) => cost / peer)),
  ...(goal && { goal }),
})

/** Makes a figure of something that does not vary, such as a size. */
export const exactFigure = (
  description: Omit<Figure, 'ratio'>,
  value: number,
  peer: number,
): Figure => figure(description, [value], [peer])

/** A ratio of one round is of things that met the same machine: what else it did falls on both. */
function pairs(costs: readonly number[], peers: readonly number[]): [number, number][] {
  if (costs.length !== peers.length || costs.length === 0) {
    throw new RangeError('A figure needs as many rounds of the peer, and one at least')
  }
  return costs.map((cost, round) => [cost, peers[round] ?? Number.NaN])
}

/** Whether the median is where the goal wants it; undefined without a goal. */
export function isMet({ ratio, goal }: Pick<Figure, 'ratio' | 'goal'>): boolean | undefined {
  if (!goal) return undefined
  return 'atMost' in goal ? ratio.median <= goal.atMost : ratio.median >= goal.atLeast
}
