import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { development, startEmulator } from '@apigw-certificates/api'
import { describe, expect, onTestFinished, test } from 'vitest'

import { run } from '../../scripts/lib/run.ts'
import { compileEntries, expectUsable, installForTest, runUse } from './use.ts'

const TYPES = ['@types/node@24', 'fastify@5']

describe('the packed package, with what it needs of the registry:', () => {
  test('server is a plugin of Fastify', async () => {
    const installation = await installForTest('server', TYPES)
    await compileEntries(installation, 'server', { types: ['node'] })
    expect(await runUse(installation, 'server-fastify')).toEqual([401, 'APIG.1002'])
  })

  test('api starts an emulator', async () => {
    const installation = await installForTest('api', TYPES)
    await expectUsable(installation, 'api')
    await compileEntries(installation, 'api', { types: ['node'] })
    expect(await runUse(installation, 'api')).toEqual({ gateways: 200 })
  })

  test('apigw-emulator serves until it is told to end', async () => {
    const { folder: cwd } = await installForTest('api')
    const child = spawn(join(cwd, 'node_modules/.bin/apigw-emulator'), {
      cwd,
      env: { ...process.env, PORT: '0', DATA_DIR: join(cwd, 'data') },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    onTestFinished(() => void child.kill('SIGKILL'))
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    const url = line.replace('listening on ', '')
    const { projectId, gatewayId, token } = development
    const list = `${url}/v2/${projectId}/apigw/certificates?instance_id=${gatewayId}`
    const answer = await fetch(list, {
      headers: { 'X-Auth-Token': token },
    })
    expect([answer.status, await answer.json()]).toEqual([200, { total: 0, size: 0, certs: [] }])
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  })

  test('contract-tests verifies a server', async () => {
    const installation = await installForTest('contract-tests', TYPES)
    await expectUsable(installation, 'contract-tests', {
      '@apigw-certificates/contract-tests/prism': '@stoplight/prism-core',
    })
    await compileEntries(installation, 'contract-tests', { without: ['./prism'], types: ['node'] })
    expect(await runUse(installation, 'contract-tests')).toEqual({ cases: true })

    const emulator = await startEmulator()
    onTestFinished(() => emulator.close())
    const { folder: cwd } = installation
    const document = 'node_modules/@apigw-certificates/openapi/generated/openapi.json'
    const { projectId, token } = development
    const printed = await run(
      join(cwd, 'node_modules/.bin/apigw-contract'),
      [
        'verify',
        '--spec',
        document,
        '--url',
        emulator.url,
        '--phases',
        'protocol',
        '--param',
        `project_id=${projectId}`,
      ],
      { cwd, env: { ...process.env, CONTRACT_TOKEN: token } },
    )
    expect(printed).toMatch(/\b0 (?:violations|failed)|no violation/i)
  })
})
