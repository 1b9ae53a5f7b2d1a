import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { ConfigurationError, startEmulator, type Seed } from './index.js'
import { completeSeed, readSeed } from './seed.js'

const projectId = '00112233445566778899aabbccddeeff'
const gatewayId = '11111111-2222-4333-8444-555555555555'

const seed: Seed = {
  domain: 'acme',
  users: [{ name: 'ann', password: 'a-password-of-the-test' }],
  projects: [
    {
      id: projectId,
      name: 'shop',
      tokens: ['a-token'],
      gateways: [
        {
          id: gatewayId,
          name: 'main',
          groups: [{ name: 'public', domains: [{ name: 'shop.example.org' }] }],
        },
      ],
    },
  ],
}

test('an emulator has the projects, gateways and tokens of its seed, and no others', async () => {
  const emulator = await startEmulator({ seed })
  onTestFinished(() => emulator.close())
  const list = (token: string) =>
    fetch(`${emulator.url}/v2/${projectId}/apigw/instances`, { headers: { 'x-auth-token': token } })
  const answer = await list('a-token')
  expect(await answer.json()).toMatchObject({
    total: 1,
    instances: [{ id: gatewayId, project_id: projectId, instance_name: 'main', spec: 'BASIC' }],
  })
  expect((await list('dev-token')).status).toBe(401)
})

test.for([
  [{}, /domain: .*users: .*projects: /s],
  [{ ...seed, more: 1 }, /more/],
  [{ ...seed, projects: [{ id: 'x', name: 'x' }] }, /projects\.0\.id: must be 32 hexadecimal/],
  [
    { ...seed, projects: [...seed.projects, ...seed.projects] },
    /projects\.1: has the same id as another\n {2}projects\.1: has the same name/,
  ],
  [
    { ...seed, users: [{ name: 'ann', password: 7 }], domain: 'a-password-of-the-test' },
    /users\.0\.password: /,
  ],
] as const)('says where a seed is wrong, and no value: %#', ([wrong, message]) => {
  expect(() => completeSeed(wrong)).toThrow(ConfigurationError)
  expect(() => completeSeed(wrong)).toThrow(message)
  expect(() => completeSeed(wrong)).not.toThrow(/a-password-of-the-test/)
})

test('says that a file cannot be read, without its text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-seed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'seed.json')
  expect(() => readSeed(file)).toThrow(`SEED: ${file} cannot be read: ENOENT`)
  writeFileSync(file, '{"password": secret-of-the-test')
  expect(() => readSeed(file)).toThrow(`SEED: ${file} cannot be read: it is not JSON`)
  writeFileSync(file, JSON.stringify(seed))
  expect(readSeed(file)).toEqual(seed)
})
