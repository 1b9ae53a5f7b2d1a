import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../../scripts/lib/workspace.ts'
import { exactFigure, figure, type Figure } from '../figure.ts'
import { interleave, type Cost } from '../measure.ts'
import { runCommand } from '../processes.ts'
import { pagesOf, weighPage, writeBareSite } from './docs-site.ts'

const ROUNDS = 3
const DOCS = join(root, 'apps/docs')

/** Beside the packages: Astro does not find the styles of those that are in another root of the disk. */
const PLACE = join(root, 'benchmarks/.data')

/** Builds a site into its folder `dist`, from where pages find their packages while they are built. */
const build =
  (cwd: string): Cost =>
  async () => {
    const astro = join(DOCS, 'node_modules/.bin/astro')
    const env = { ASTRO_TELEMETRY_DISABLED: '1' }
    return (await runCommand(astro, ['build'], { cwd, env })).cpu
  }

const largest = (site: string, weigh: (page: string) => number): number =>
  Math.max(...pagesOf(site).map(weigh))

export async function measureArea(): Promise<Figure[]> {
  mkdirSync(PLACE, { recursive: true })
  const folder = mkdtempSync(join(PLACE, 'docs-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const [site, bareSite] = [join(DOCS, 'dist'), join(folder, 'dist')]
  writeBareSite(folder, pagesOf(site).length, join(DOCS, 'node_modules'))
  const cpu = await interleave({ ours: build(DOCS), bare: build(folder) }, ROUNDS, 1)
  const scripts = (of: string) => largest(of, (page) => weighPage(of, page).scripts)
  const styles = (of: string) => largest(of, (page) => weighPage(of, page).styles)
  const against = 'bare Starlight'
  return [
    figure({ what: 'CPU of a build', against, goal: { atMost: 3 } }, cpu.ours, cpu.bare),
    exactFigure(
      { what: 'scripts of the page with most', against, goal: { atMost: 2 } },
      scripts(site),
      scripts(bareSite),
    ),
    exactFigure(
      { what: 'styles of the page with most', against, goal: { atMost: 2 } },
      styles(site),
      styles(bareSite),
    ),
  ]
}
