import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'

import { weighPacked } from './lib/packed-size.ts'
import { type Ceiling, ceilings, weigh } from './lib/size-ceilings.ts'
import { temporaryFolder } from './lib/temporary-folder.ts'

describe.each(ceilings.map((ceiling) => [ceiling.name, ceiling] as const))('%s', (_, ceiling) => {
  test('is under its ceiling', async () => {
    expect((await weigh(ceiling)).problems).toEqual([])
  })

  test('is over a ceiling of one byte, and the message names files and sizes', async () => {
    const { size, problems } = await weigh({ ...ceiling, most: 1 })
    const [file = '', bytes] = Object.entries(size.files)[0] ?? []
    expect(problems).toEqual([
      expect.stringContaining(
        `${size.gzipped} B gzipped (${size.minified} B minified) is over 1 B`,
      ),
    ])
    expect(problems[0]).toContain(`${file} (${bytes} B)`)
    expect(problems[0]).toContain(ceiling.why)
  })
})

describe('a run-time dependency', () => {
  const of = (code: string): Ceiling => ({
    name: 'test',
    code,
    most: 1_000_000,
    why: '',
    only: 'packages/client/dist/',
  })

  test('is told when it was bundled', async () => {
    const { problems } = await weigh(of(`export * from '@apigw-certificates/x509'`))
    expect(problems[0]).toMatch(/^test: has packages\/x509\/dist\/\S+, a run-time dependency\.$/)
  })

  test('is told when it was left to the run time', async () => {
    const { problems } = await weigh(of(`export * from 'https://example.com/a.js'`))
    expect(problems).toEqual(['test: has https://example.com/a.js, a run-time dependency.'])
  })
})

describe('a package', () => {
  const manifest = { name: 'shop', version: '1.0.0', files: ['dist'] }
  const weighed = (bytes: number) => {
    const folder = temporaryFolder({
      'package.json': JSON.stringify(manifest),
      'pnpm-workspace.yaml': 'packages: []\n',
      'dist/index.js': randomBytes(bytes).toString('latin1'),
    })
    return weighPacked({ folder, manifest }, { shop: { most: 5000, why: 'it sells little' } })
  }

  test('is under its ceiling', async () => {
    expect((await weighed(1000)).problems).toEqual([])
  })

  test('is over its ceiling with a large file, and the message has the reason', async () => {
    const { size, problems } = await weighed(10_000)
    expect(size).toBeGreaterThan(5000)
    expect(problems).toEqual([`shop: ${size} B packed is over 5000 B: it sells little.`])
  })

  test('needs a ceiling', async () => {
    const { problems } = await weighPacked(
      { folder: temporaryFolder({ 'package.json': JSON.stringify(manifest) }), manifest },
      {},
    )
    expect(problems).toEqual(['shop: has no ceiling.'])
  })
})
