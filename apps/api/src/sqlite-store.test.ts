import { storedCertificate, testCertificateStore } from '@apigw-certificates/service/testing'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'

import { openSqliteStore } from './sqlite-store.js'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe('the SQLite store', () => {
  testCertificateStore(async () => openSqliteStore(join(newFolder(), 'data')))

  test('finds what was created by an earlier process', async () => {
    const folder = newFolder()
    const stored = storedCertificate('a')
    const first = openSqliteStore(folder)
    await first.create(stored, Infinity)
    await first.close()
    const second = openSqliteStore(folder)
    const { project_id: projectId, id } = stored.certificate
    expect(await second.find(projectId, id)).toEqual(stored)
    await second.close()
  })

  test('commits to disk before it acknowledges', async () => {
    const folder = newFolder()
    const store = openSqliteStore(folder)
    const database = new DatabaseSync(join(folder, 'certificates.sqlite'))
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    database.close()
    await store.close()
  })

  test('makes a folder that only its owner can enter', async () => {
    const folder = join(newFolder(), 'data')
    await openSqliteStore(folder).close()
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  test('says which folder cannot be used, and why', () => {
    const file = join(newFolder(), 'file')
    writeFileSync(file, '')
    expect(() => openSqliteStore(file)).toThrow(`DATA_DIR: ${file} cannot be used: `)
    const folder = newFolder()
    const database = new DatabaseSync(join(folder, 'certificates.sqlite'))
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => openSqliteStore(folder)).toThrow('its schema version is 99')
  })
})
