import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { hooks, nameOfDomain } from './hooks.ts'
import { createWorld, domains, type World } from './test-support/world.ts'

let world: World
let lineage: string
beforeAll(async () => {
  world = await createWorld()
  lineage = join(world.folder, 'live/www.example.com')
  mkdirSync(lineage, { recursive: true })
})
beforeEach(async () => {
  await world.emulator.reset()
  renew('old')
})
afterAll(() => world.close())

/** Puts a certificate where the tools have theirs. */
function renew(name: string): void {
  copyFileSync(join(world.folder, `${name}.pem`), join(lineage, 'fullchain.pem'))
  copyFileSync(join(world.folder, `${name}.key`), join(lineage, 'privkey.pem'))
}

/** What each tool documents that it gives its hooks. */
const calls = () => {
  const [fullchain, key] = [join(lineage, 'fullchain.pem'), join(lineage, 'privkey.pem')]
  const name = 'www.example.com'
  return {
    certbot: { env: { RENEWED_LINEAGE: lineage, RENEWED_DOMAINS: domains.join(' ') } },
    'acme.sh': {
      env: {
        Le_Domain: name,
        CERT_PATH: join(lineage, 'cert.pem'),
        CERT_KEY_PATH: key,
        CA_CERT_PATH: join(lineage, 'ca.pem'),
        CERT_FULLCHAIN_PATH: fullchain,
      },
    },
    'acme.sh deploy': {
      args: [name, key, join(lineage, 'cert.pem'), join(lineage, 'ca.pem'), fullchain],
    },
    lego: {
      env: {
        LEGO_ACCOUNT_EMAIL: 'admin@example.com',
        LEGO_CERT_DOMAIN: name,
        LEGO_CERT_PATH: fullchain,
        LEGO_CERT_KEY_PATH: key,
      },
    },
    'lego 5': {
      env: {
        LEGO_HOOK_ACCOUNT_EMAIL: 'admin@example.com',
        LEGO_HOOK_CERT_NAME: name,
        LEGO_HOOK_CERT_PATH: fullchain,
        LEGO_HOOK_CERT_KEY_PATH: key,
      },
    },
  }
}

describe('hook', () => {
  test.for(['certbot', 'acme.sh', 'acme.sh deploy', 'lego', 'lego 5'] as const)(
    '%s renews in place, once, and keeps CA and domains',
    async (call) => {
      const given: { env?: Record<string, string>; args?: string[] } = calls()[call]
      const { env = {}, args = [] } = given
      const hook = ['hook', call.split(' ')[0] ?? '', ...args]
      const created = await world.json([...hook, '--ca', 'ca.pem'], { env })
      expect(created.value).toMatchObject({
        action: 'created',
        certificate: { name: 'www_example_com' },
      })
      const id = String(created.value['certificate']?.['id'])
      await world.cli(['attach', id, ...domains])
      renew('new')
      const renewed = await world.json(hook, { env })
      expect(renewed).toMatchObject({
        code: 0,
        value: { action: 'updated', certificate: { id, is_has_trusted_root_ca: true } },
      })
      expect(renewed.value['domains']).toHaveLength(domains.length)
      expect((await world.json(hook, { env })).value['action']).toBe('unchanged')
      renew('old')
      const byId = await world.json([...hook, '--id', id], { env })
      expect(byId.value).toMatchObject({ action: 'updated', certificate: { id } })
    },
  )

  test.for(Object.keys(hooks))('%s that did not call is no success', async (tool) => {
    const { code, stderr } = await world.cli(['hook', tool])
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${tool} did not call this`)])
    expect(stderr).toContain(`apigw-cert hook ${tool} --install`)
  })

  test.for(Object.keys(hooks))('%s --install prints what to type', async (tool) => {
    const { code, stdout } = await world.cli(['hook', tool, '--install'])
    expect([code, stdout]).toEqual([0, expect.stringContaining(`apigw-cert hook ${tool}`)])
  })

  test('an ID and a name exclude each other', async () => {
    const { env } = calls().lego
    const line = ['hook', 'lego', '--id', 'f'.repeat(32), '--name', 'example_com']
    expect(await world.cli(line, { env })).toMatchObject({ code: 2 })
  })
})

test.for([
  ['www.example.com', 'www_example_com'],
  ['*.example.com', 'wildcard_example_com'],
  ['1and1.example', 'cert_1and1_example'],
  ['a.b', 'a_b_'],
  [`${'a'.repeat(60)}.example`, 'a'.repeat(50)],
] as const)('the certificate of %s is called %s', ([domain, name]) => {
  expect(nameOfDomain(domain)).toBe(name)
})
