import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'

import { commands } from './commands.ts'
import { exitCodes } from './exit-codes.ts'
import { main, run } from './test-support/cli.ts'
import { createWorld, development } from './test-support/world.ts'

const root = join(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const readme = 'apps/cli/README.md'

/** Rows of a Markdown table, without the spaces that align it. */
const rowsOf = (text: string) =>
  text.split('\n').map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .join('|'),
  )

const row = (...cells: string[]) => `|${cells.join('|')}|`

describe('the README', () => {
  const rows = rowsOf(read(readme))

  test('has every command', () => {
    const expected = commands.map(({ name, operands, summary }) =>
      row(`\`${name}${operands ? ` ${operands}` : ''}\``, summary),
    )
    expect(rows.filter((line) => line.startsWith('|`') && expected.includes(line))).toEqual(
      expected,
    )
  })

  test('has every exit code', () => {
    const expected = Object.values(exitCodes).map(({ code, meaning }) => row(String(code), meaning))
    expect(rows.filter((line) => /^\|\d/.test(line))).toEqual(expected)
  })
})

interface Step {
  readonly command: string
  readonly output: string
}

/** The recorded sessions of a page: `$ command`, and what it printed. */
const sessionOf = (text: string): Step[] =>
  [...text.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...lines] = part.split('\n')
        return { command, output: lines.join('\n') }
      }),
  )

const ID = /\b[0-9a-f]{32}\b/g

/** What is different each time, as a word. */
const general = (text: string): string[] =>
  text
    .replaceAll(ID, 'ID')
    .replaceAll(/\b20\d\d-\d\d-\d\d(?:T[\d:.]+Z)?/g, 'DATE')
    .replaceAll(/\bin \d+ days?\b/g, 'in N days')
    .replaceAll(/\b\d{20,}\b/g, 'SERIAL')
    .replaceAll(/\b(request) \S+/g, '$1 REQUEST')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, '  ').trimEnd())

describe.for([readme, 'apps/docs/src/content/docs/guides/command-line.mdx'])('%s', (file) => {
  test('shows a session that happens', async () => {
    const world = await createWorld()
    onTestFinished(() => world.close())
    const { folder } = world
    const day = 86_400_000
    await world.issue('renewed', {
      notBefore: new Date(Date.now() - 60_000),
      notAfter: new Date(Date.now() + 90 * day),
    })
    await world.issue('narrow', { subjectAlternativeNames: ['www.example.com'] })
    copyFileSync(join(folder, 'old.pem'), join(folder, 'fullchain.pem'))
    copyFileSync(join(folder, 'old.key'), join(folder, 'privkey.pem'))
    copyFileSync(join(folder, 'ca.pem'), join(folder, 'clients-ca.pem'))
    mkdirSync(join(folder, 'bin'))
    const command = `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`
    writeFileSync(join(folder, 'bin/apigw-cert'), command, { mode: 0o755 })

    const steps = sessionOf(read(file))
    expect(steps).not.toHaveLength(0)
    // The IDs of the page, and those that the emulator gives in their place.
    const ids = new Map<string, string>([[development.projectId, development.projectId]])
    const here = (text: string) =>
      text
        .replaceAll('http://127.0.0.1:8080', world.emulator.url)
        .replaceAll(ID, (id) => ids.get(id) ?? id)
    for (const step of steps) {
      const { stdout, stderr } = await run('bash', ['-c', here(step.command)], {
        cwd: folder,
        env: { ...world.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
      })
      const printed = stdout + stderr
      expect(general(printed), step.command).toEqual(general(here(step.output)))
      const real = printed.match(ID) ?? []
      for (const [index, id] of (step.output.match(ID) ?? []).entries()) {
        ids.set(id, real[index] ?? id)
      }
    }
  })
})
