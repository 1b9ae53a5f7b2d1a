import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { run } from './lib/run.ts'

/** Answers as npm does, by what a file says the registry has; writes down what it was to publish. */
const NPM = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs')
const [command, argument, ...rest] = process.argv.slice(2)
if (command === 'publish') appendFileSync(process.env.PUBLISHED, [argument.split('/').at(-1), ...rest].join(' ') + '\\n')
else {
  const has = readFileSync(process.env.REGISTRY, 'utf8')
  if (has.split(' ').includes(argument)) console.log('"1.0.0"')
  else { console.error('npm error code ' + (has === 'down' ? 'ECONNREFUSED' : 'E404')); process.exit(1) }
}
`

/** A folder of tarballs: \`b\` needs \`a\`. */
function open(registry: string) {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-publish-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [tarballs, bin] = [join(folder, 'tarballs'), join(folder, 'bin')]
  for (const each of [tarballs, bin, join(folder, 'package')]) mkdirSync(each)
  const pack = (file: string, manifest: object) => {
    writeFileSync(join(folder, 'package/package.json'), JSON.stringify(manifest))
    execFileSync('tar', ['-czf', join(tarballs, file), 'package'], { cwd: folder })
  }
  // By name, what needs another one would come first.
  pack('1.tgz', { name: '@example/b', version: '1.0.0', dependencies: { '@example/a': '1.0.0' } })
  pack('2.tgz', { name: '@example/a', version: '1.0.0' })
  writeFileSync(join(bin, 'npm'), NPM)
  chmodSync(join(bin, 'npm'), 0o755)
  const [REGISTRY, PUBLISHED, GITHUB_OUTPUT] = ['registry', 'published', 'output'].map((file) =>
    join(folder, file),
  ) as [string, string, string]
  writeFileSync(REGISTRY, registry)
  const text = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  return {
    publish: () =>
      run(process.execPath, [join(import.meta.dirname, 'publish.ts'), tarballs], {
        cwd: folder,
        env: {
          PATH: [bin, process.env['PATH']].join(delimiter),
          REGISTRY,
          PUBLISHED,
          GITHUB_OUTPUT,
        },
      }),
    published: () => text(PUBLISHED),
    output: () => text(GITHUB_OUTPUT),
  }
}

const HOW = '--access public --provenance'

test('what the registry lacks is published with provenance, dependencies first', async () => {
  const { publish, published, output } = open('')
  await publish()
  expect(published()).toBe(`2.tgz ${HOW}\n1.tgz ${HOW}\n`)
  expect(output()).toBe('tags=@example/a@1.0.0 @example/b@1.0.0\n')
})

test('what the registry has is left alone, so that a run can be repeated', async () => {
  const { publish, published, output } = open('@example/a@1.0.0')
  expect(await publish()).toBe(
    '@example/a@1.0.0 is in the registry\n@example/b@1.0.0 is published\n',
  )
  expect(published()).toBe(`1.tgz ${HOW}\n`)
  expect(output()).toBe('tags=@example/a@1.0.0 @example/b@1.0.0\n')
})

test('nothing is published when the registry does not answer', async () => {
  const { publish, published, output } = open('down')
  await expect(publish()).rejects.toThrow('ECONNREFUSED')
  expect([published(), output()]).toEqual(['', ''])
})
