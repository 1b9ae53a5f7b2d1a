import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { areas } from './area.ts'
import { exactFigure, figure } from './figure.ts'
import { report } from './report.ts'
import { readResults, saveRun, type Run } from './results.ts'

const run = (ratio: number): Run => ({
  date: '2026-01-02T03:04:05.000Z',
  duration: 61.5,
  machine: { processor: 'A Processor', cores: 2, memory: 8, system: 'Linux 6', node: 'v24.0.0' },
  load: { start: 0.1, end: 1.2 },
  figures: [
    figure(
      { what: 'ours', against: 'theirs', goal: { atMost: 2 } },
      [ratio, ratio, 4 * ratio],
      [1, 1, 1],
    ),
    exactFigure({ what: 'size', against: 'theirs' }, 1234.5678, 1),
  ],
})

async function newFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'apigw-results-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('the report shows ratio, quartiles, goal, whether it is met, the run before and the machine', () => {
  const text = report([{ area: 'api', about: 'About it.', runs: [run(3), run(1.5)] }])
  expect(text).toContain('## api\n\nAbout it.\n')
  expect(text).toContain('| ours | theirs | **3.00** (3.00 to 7.50) | at most 2 | **no** | 1.50 |')
  expect(text).toContain('| size | theirs | **1235** |  |  | 1235 |')
  expect(text).toContain(
    '2026-01-02, 62 seconds, on 2 cores of A Processor, 8 GiB, Linux 6, Node.js v24.0.0; ' +
      'load 0.1 before and 1.2 after.',
  )
})

test('runs are kept with the latest first, in four digits, and the oldest is forgotten', async () => {
  const folder = await newFolder()
  expect(await readResults('api', folder)).toBeUndefined()
  for (let count = 1; count <= 15; count += 1) {
    await saveRun({ area: 'api', about: `About ${count}.` }, run(count), folder)
  }
  const results = await readResults('api', folder)
  expect(results?.about).toBe('About 15.')
  expect(results?.runs.map(({ figures }) => figures[0]?.ratio.median)).toEqual([
    15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4,
  ])
  expect(results?.runs[0]?.figures[1]?.ratio.median).toBe(1235)
})

test('the README follows from the results that are kept', async () => {
  const results = await Promise.all(Object.keys(areas).map((area) => readResults(area)))
  const readme = await readFile(new URL('README.md', import.meta.url), 'utf8')
  expect(readme).toBe(report(results.filter((result) => result !== undefined)))
})
