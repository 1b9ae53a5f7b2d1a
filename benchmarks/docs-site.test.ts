import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'

import { pagesOf, weighPage } from './areas/docs-site.ts'

test('a page weighs its HTML, its styles, and its scripts with what they import at once', () => {
  const site = mkdtempSync(join(tmpdir(), 'apigw-site-'))
  onTestFinished(() => rmSync(site, { recursive: true }))
  const files = {
    'index.html':
      '<script type="module" src="/a/main.js"></script><link rel="stylesheet" href="/a/site.css">',
    'a/main.js': 'import{x}from"./used.js";import("./later.js");x()',
    'a/used.js': 'export const x=()=>{}',
    'a/later.js': 'export const later=1',
    'a/site.css': 'body{margin:0}',
  }
  mkdirSync(join(site, 'a'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, name), text)
  const zipped = (...names: (keyof typeof files)[]) =>
    names.reduce((sum, name) => sum + gzipSync(files[name], { level: 9 }).length, 0)
  const [page = ''] = pagesOf(site)
  expect(weighPage(site, page)).toEqual({
    html: zipped('index.html'),
    scripts: zipped('a/main.js', 'a/used.js'),
    styles: zipped('a/site.css'),
  })
})
