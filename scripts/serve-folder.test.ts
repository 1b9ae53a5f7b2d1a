import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { serveFolder } from './lib/serve-folder.ts'

async function serve(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'served-'))
  mkdirSync(join(folder, '_astro'))
  writeFileSync(join(folder, 'index.html'), `<html>${'text '.repeat(1000)}</html>`)
  writeFileSync(join(folder, '404.html'), '<html>nothing here</html>')
  writeFileSync(join(folder, '_astro/main.AbCd.js'), 'export {}')
  const server = await serveFolder(folder, 0)
  onTestFinished(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  return server.url
}

test('a page is compressed for who can read that, and asked for again each time', async () => {
  const url = await serve()
  const [zipped, plain] = await Promise.all(
    ['gzip', 'identity'].map((encoding) =>
      fetch(url, { headers: { 'accept-encoding': encoding } }),
    ),
  )
  expect(zipped?.headers.get('content-encoding')).toBe('gzip')
  expect(plain?.headers.get('content-encoding')).toBeNull()
  expect(await zipped?.text()).toBe(await plain?.text())
  expect(plain?.headers.get('cache-control')).toContain('max-age=0')
})

test('what is named by its content is kept for ever', async () => {
  const { headers } = await fetch(`${await serve()}/_astro/main.AbCd.js`)
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('an address without a page is answered with the page for that', async () => {
  const response = await fetch(`${await serve()}/nowhere/`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('nothing here')
})
