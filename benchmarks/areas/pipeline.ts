import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { documents } from '../../scripts/generate/documents.ts'
import { root } from '../../scripts/lib/workspace.ts'
import { exactFigure, figure, type Figure } from '../figure.ts'
import { interleave, type Cost } from '../measure.ts'
import { runCommand } from '../processes.ts'
import { quartiles } from '../statistics.ts'
import { writeSyntheticContract } from './pipeline-contract.ts'

const SIZES = [1, 10, 100, 1000] as const
const ROUNDS = 5
const LONG_ROUNDS = 3

/** How long a build may take in which nothing has changed, in milliseconds. */
const WARM_BUILD = 1500

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const node = (...args: string[]): Cost => cpuOfCommand(process.execPath, args)

const cpuOfCommand =
  (command: string, args: readonly string[]): Cost =>
  async () =>
    (await runCommand(command, args, { cwd: root })).cpu

const timeOfCommand =
  (command: string, ...args: string[]): Cost =>
  async () =>
    (await runCommand(command, args, { cwd: root, env: { TURBO_TELEMETRY_DISABLED: '1' } })).time

/** The real contract. */
async function measureGenerate(folder: string): Promise<Figure[]> {
  const apis = documents.map(({ api }) => api)
  const cpu = await interleave(
    {
      ours: node('scripts/generate.ts', '--check'),
      alone: node(here('pipeline-generators.ts'), ...apis, join(folder, 'real')),
    },
    ROUNDS,
    1,
  )
  const what = 'CPU of `pnpm generate --check`, cold'
  return [figure({ what, against: 'generators alone', goal: { atMost: 1.5 } }, cpu.ours, cpu.alone)]
}

/** How generation grows with the contract. */
async function measureGrowth(folder: string): Promise<Figure[]> {
  const figures: Figure[] = []
  const medians: number[] = []
  for (const size of SIZES) {
    const contract = join(folder, `contract-${size}.json`)
    await writeSyntheticContract(contract, size)
    const cpu = await interleave(
      {
        ours: node(here('pipeline-generate.ts'), contract, join(folder, `ours-${size}`)),
        alone: node(here('pipeline-generators.ts'), contract, join(folder, `alone-${size}`)),
      },
      size < 1000 ? ROUNDS : LONG_ROUNDS,
      1,
    )
    const what = `CPU of generation, ${size} operation${size === 1 ? '' : 's'}`
    figures.push(
      figure({ what, against: 'generators alone', goal: { atMost: 2 } }, cpu.ours, cpu.alone),
    )
    medians.push(quartiles(cpu.ours).median)
  }
  const [, , hundred = Number.NaN, thousand = Number.NaN] = medians
  const what = 'CPU of generation, 1000 operations'
  const goal = { atMost: 10 }
  return [...figures, exactFigure({ what, against: '100 operations', goal }, thousand, hundred)]
}

async function measureBuild(): Promise<Figure[]> {
  const build = ['run', 'build', '--output-logs=errors-only']
  const warm = await interleave(
    {
      build: timeOfCommand('turbo', ...build),
      check: timeOfCommand('turbo', 'run', 'check:generated', '--output-logs=errors-only'),
      version: timeOfCommand('turbo', '--version'),
    },
    ROUNDS,
    1,
  )
  const cold = await interleave(
    {
      build: timeOfCommand('turbo', ...build, '--force'),
      single: timeOfCommand('turbo', ...build, '--force', '--concurrency=1'),
    },
    LONG_ROUNDS,
    0,
  )
  const limit = warm.build.map(() => WARM_BUILD)
  return [
    figure(
      { what: '`pnpm build`, cold', against: 'one package after the other', goal: { atMost: 0.9 } },
      cold.build,
      cold.single,
    ),
    figure(
      { what: '`pnpm build`, warm', against: 'a limit of 1.5 seconds', goal: { atMost: 1 } },
      warm.build,
      limit,
    ),
    figure({ what: '`pnpm build`, warm', against: '`turbo --version`' }, warm.build, warm.version),
    figure(
      { what: '`pnpm check:generated` by turbo, warm', against: '`turbo --version`' },
      warm.check,
      warm.version,
    ),
  ]
}

export async function measureArea(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return [
    ...(await measureGenerate(folder)),
    ...(await measureGrowth(folder)),
    ...(await measureBuild()),
  ]
}
