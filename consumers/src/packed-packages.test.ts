import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { issueCertificate } from '@apigw-certificates/x509/testing'
import { describe, expect, test } from 'vitest'

import { run } from '../../scripts/lib/run.ts'
import { compileEntries, expectUsable, installForTest, runUse } from './use.ts'

describe('the packed package, alone with its own dependencies:', () => {
  test('openapi is read', async () => {
    const installation = await installForTest('openapi')
    await expectUsable(installation, 'openapi')
    expect(await runUse(installation, 'openapi')).toEqual({
      'openapi.json': '3.1.1',
      'iam.json': '3.1.1',
      workflow: true,
    })
  })

  test('server answers requests', async () => {
    const installation = await installForTest('server')
    await expectUsable(installation, 'server')
    await compileEntries(installation, 'server', { without: ['./fastify'] })
    expect(await runUse(installation, 'server')).toEqual({
      'no such path': [404, 'APIGW.0101'],
      'no token': [401, 'APIG.1002'],
    })
  })

  test('x509 checks a certificate', async () => {
    const installation = await installForTest('x509')
    await expectUsable(installation, 'x509')
    await compileEntries(installation, 'x509')
    expect(await runUse(installation, 'x509')).toEqual({
      commonName: 'www.example.com',
      problems: [[], []],
      'with the key of another': ['key-mismatch'],
    })
  })

  test('signature signs and verifies', async () => {
    const installation = await installForTest('signature')
    await expectUsable(installation, 'signature')
    await compileEntries(installation, 'signature')
    expect(await runUse(installation, 'signature')).toEqual({
      right: 'valid',
      changed: 'signature',
    })
  })

  test('service answers as a fetch', async () => {
    const installation = await installForTest('service')
    await expectUsable(installation, 'service', { '@apigw-certificates/service/testing': 'vitest' })
    await compileEntries(installation, 'service', { without: ['./testing'] })
    expect(await runUse(installation, 'service')).toEqual({ created: 200, total: 1, stranger: 401 })
  })

  test('cli checks a certificate, and knows its version', async () => {
    const installation = await installForTest('cli')
    await expectUsable(installation, 'cli')
    const { folder: cwd, installed } = installation
    const { chain, privateKey } = await issueCertificate()
    writeFileSync(join(cwd, 'chain.pem'), chain)
    writeFileSync(join(cwd, 'key.pem'), privateKey)
    const command = join(cwd, 'node_modules/.bin/apigw-cert')
    const check = ['check', '--cert', 'chain.pem', '--key', 'key.pem', '--domain']
    expect(await run(command, [...check, 'example.com'], { cwd })).toContain('no problem')
    await expect(run(command, [...check, 'example.org'], { cwd })).rejects.toThrow('example.org')
    const { version } = JSON.parse(
      await run('cat', [join(installed, 'package.json')], { cwd }),
    ) as { version: string }
    expect(await run(command, ['--version'], { cwd })).toContain(version)
  })
})
