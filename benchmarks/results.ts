import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { Figure } from './figure.ts'
import type { Machine } from './machine.ts'

/** One run of an area. */
export interface Run {
  /** The day and time of its start. */
  readonly date: string
  /** In seconds. */
  readonly duration: number
  readonly machine: Machine
  /** How many programs wanted a processor, in the minute before the start and the end. */
  readonly load: { readonly start: number; readonly end: number }
  readonly figures: readonly Figure[]
}

/** What is kept of an area. */
export interface Results {
  readonly area: string
  /** What is measured, and how. */
  readonly about: string
  /** The latest first. */
  readonly runs: readonly Run[]
}

/** How many runs are kept. */
const MOST_RUNS = 12

const FOLDER = fileURLToPath(new URL('results/', import.meta.url))

/** What is kept of an area; undefined when it was never saved. */
export async function readResults(area: string, folder = FOLDER): Promise<Results | undefined> {
  try {
    return JSON.parse(await readFile(`${folder}/${area}.json`, 'utf8')) as Results
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Adds a run to an area's, and forgets the oldest when there are too many. */
export async function saveRun(
  { area, about }: Omit<Results, 'runs'>,
  run: Run,
  folder = FOLDER,
): Promise<void> {
  const earlier = (await readResults(area, folder))?.runs ?? []
  const results: Results = { area, about, runs: [run, ...earlier].slice(0, MOST_RUNS) }
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/${area}.json`, `${JSON.stringify(results, rounded, 2)}\n`)
}

/** Four digits are more than a ratio can be repeated to. */
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
