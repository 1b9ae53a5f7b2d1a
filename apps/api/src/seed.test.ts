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

const withProject = (more: object) => ({
  ...seed,
  projects: [{ id: projectId, name: 'shop', ...more }],
})
const withDomains = (...names: string[]) => {
  const domains = names.map((name) => ({ name }))
  return withProject({
    gateways: [{ id: gatewayId, name: 'main', groups: [{ name: 'g', domains }] }],
  })
}

test.for([
  [withDomains('https://shop.example.org'), /domains\.0\.name: must be a domain name/],
  [withDomains('bücher.example'), /domains\.0\.name: must be a domain name/],
  [withDomains('*'), /domains\.0\.name: must be a domain name/],
  [withDomains(`${'a'.repeat(255)}.org`), /domains\.0\.name: /],
  [withDomains('a.example', 'A.example'), /domains\.1: has the same name/],
  [
    withProject({ accessKeys: [{ accessKey: 'A,K', secretKey: 'x' }] }),
    /accessKeys\.0\.accessKey: must be visible ASCII characters without a comma/,
  ],
  [withProject({ tokens: ['a\nb'] }), /tokens\.0: must be visible ASCII/],
] as const)('refuses what no request could name: %#', ([wrong, message]) => {
  expect(() => completeSeed(wrong)).toThrow(message)
})

const other = { id: projectId.replace('00', 'ff'), name: 'other' }
const withGroups = (...ids: string[]) => ({
  ...seed,
  projects: [
    {
      ...other,
      gateways: [
        {
          id: gatewayId,
          name: 'main',
          groups: ids.map((id, at) => ({
            name: `group_${at}`,
            domains: [{ id, name: 'shop.example.org' }],
          })),
        },
      ],
    },
  ],
})

test.for([
  [
    { ...seed, projects: [...seed.projects, { ...other, tokens: ['a-token'] }] },
    /projects\.1\.tokens\.0: has the same token/,
  ],
  [{ ...seed, expiredTokens: ['a-token'] }, /expiredTokens\.0: has the same token/],
  [
    {
      ...seed,
      projects: ['1', '2'].map((secretKey, at) => ({
        id: String(at).repeat(32),
        name: secretKey,
        accessKeys: [{ accessKey: 'AK', secretKey }],
      })),
    },
    /projects\.1\.accessKeys\.0: has the same access key/,
  ],
  [{ ...seed, users: [...seed.users, ...seed.users] }, /users\.1: has the same name/],
  [
    withGroups('c'.repeat(32), 'c'.repeat(32)),
    /projects\.0\.gateways\.0\.groups\.1\.domains\.0: has the same domain id/,
  ],
] as const)('refuses what would stand for two things: %#', ([wrong, message]) => {
  expect(() => completeSeed(wrong)).toThrow(message)
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
