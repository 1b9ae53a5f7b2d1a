import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it, onTestFinished } from 'vitest'

import { readQuality } from './quality.ts'

it('knows nothing of a site that was built elsewhere', () => {
  expect(readQuality({})).toBeUndefined()
})

it('reads what the publishing workflow says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quality-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'quality.json')
  const rows = [{ what: 'size', result: '1 byte' }]
  writeFileSync(file, JSON.stringify(rows))
  const environment = { SITE_COMMIT: 'abc', SITE_DATE: '2026-01-02T00:00:00Z', SITE_QUALITY: file }
  expect(readQuality(environment)).toEqual({ commit: 'abc', date: '2026-01-02T00:00:00Z', rows })
})

it('refuses a half', () => {
  expect(() => readQuality({ SITE_COMMIT: 'abc' })).toThrow('needed together')
})
