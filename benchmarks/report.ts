import { isMet, type Figure } from './figure.ts'
import type { Results, Run } from './results.ts'

const HEAD = `<!-- Generated from results/ by \`pnpm bench --report\`. Do not edit. -->

# Benchmarks

Each figure is a ratio to a named peer, or to a limit of the machine, measured in the same run: the
candidates take turns, and a ratio is of one turn of each. The figure is the median of those ratios, and in
brackets are the bounds of their middle half. Only ratios are comparable between machines; what else a
machine does falls on both sides.

\`\`\`sh
npx --yes pnpm@12 bench                # all areas
npx --yes pnpm@12 bench api            # one
npx --yes pnpm@12 bench api --save     # and keep it in results/ and here
\`\`\`
`

/** The README that follows from what is kept of the areas. */
export const report = (areas: readonly Results[]): string =>
  [HEAD, ...areas.map(section)].join('\n')

function section({ area, about, runs }: Results): string {
  const [latest, ...earlier] = runs
  if (!latest) return `## ${area}\n\n${about}\n\nNothing was measured yet.\n`
  return `## ${area}\n\n${about}\n\n${table(latest.figures, earlier[0])}\n\n${machineOf(latest)}\n`
}

/** The figures of one run as a table of Markdown; with those of the run before where there is one. */
export function table(figures: readonly Figure[], before?: Run): string {
  const rows = figures.map((figure) => [
    figure.what,
    figure.against,
    `**${number(figure.ratio.median)}** ${spread(figure)}`.trim(),
    goalOf(figure),
    verdict(figure),
    ...(before ? [earlierRatio(figure, before)] : []),
  ])
  const head = ['what', 'against', 'ratio', 'goal', 'met', ...(before ? ['before'] : [])]
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const spread = ({ ratio: { low, high, count } }: Figure): string =>
  count === 1 ? '' : `(${number(low)} to ${number(high)})`

const goalOf = ({ goal }: Figure): string => {
  if (!goal) return ''
  return 'atMost' in goal ? `at most ${goal.atMost}` : `at least ${goal.atLeast}`
}

const verdict = (figure: Figure): string => {
  const met = isMet(figure)
  if (met === undefined) return ''
  return met ? 'yes' : '**no**'
}

function earlierRatio({ what, against }: Figure, { figures }: Run): string {
  const same = figures.find((figure) => figure.what === what && figure.against === against)
  return same ? number(same.ratio.median) : ''
}

const machineOf = ({ date, duration, machine, load }: Run): string => {
  const { processor, cores, memory, system, node } = machine
  return (
    `${date.slice(0, 10)}, ${Math.round(duration)} seconds, on ${cores} cores of ${processor}, ` +
    `${memory} GiB, ${system}, Node.js ${node}; load ${load.start} before and ${load.end} after.`
  )
}

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
