import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'

import { createWorld, development, domains, type World } from './test-support/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
beforeEach(() => world.emulator.reset())
afterAll(() => world.close())

const files = (name: string) => ['--cert', `${name}.pem`, '--key', `${name}.key`]
const push = (name: string, ...more: string[]) => [
  'push',
  '--name',
  'example_com',
  ...files(name),
  ...more,
]

/** A certificate that domains present, with a CA. */
async function pushed(...more: string[]): Promise<string> {
  const { value } = await world.json(push('old', '--ca', 'ca.pem', ...more))
  const id = String(value['certificate']?.['id'])
  await world.cli(['attach', id, ...domains])
  return id
}

const shown = (id: string) => world.client.orThrow.showCertificate({ path: { certificate_id: id } })

/** A server that does to requests what the emulator does not. */
async function meddler(change: (body: Record<string, unknown>) => unknown): Promise<string> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const text = Buffer.concat(parts).toString()
    const isPut = request.method === 'PUT'
    const body = isPut ? JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)) : text
    const answer = await fetch(world.emulator.url + request.url, {
      method: request.method ?? 'GET',
      headers: {
        'x-auth-token': development.token,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body }),
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(answer.status === 204 ? undefined : await answer.text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('push', () => {
  test('creates a global certificate, or one of a gateway', async () => {
    const global = await world.json(push('old'))
    expect(global).toMatchObject({
      code: 0,
      value: { action: 'created', certificate: { type: 'global', name: 'example_com' } },
    })
    await world.emulator.reset()
    const own = await world.json(push('old', '--instance', development.gatewayId))
    expect(own.value['certificate']).toMatchObject({
      type: 'instance',
      instance_id: development.gatewayId,
    })
  })

  test.for([{ where: [] }, { where: ['--instance', development.gatewayId] }])(
    'replaces in place and keeps name, type, gateway, CA and domains: $where',
    async ({ where }) => {
      const id = await pushed(...where)
      const before = await shown(id)
      const { code, value } = await world.json(push('new', ...where))
      expect(code).toBe(0)
      expect(value).toMatchObject({ action: 'updated', certificate: { id } })
      expect(value['changes']).toContainEqual(
        expect.objectContaining({ property: 'serial_number', before: before.serial_number }),
      )
      const kept = ['name', 'type', 'instance_id', 'is_has_trusted_root_ca'] as const
      const after = await shown(id)
      for (const name of kept) expect(after[name]).toBe(before[name])
      expect(after.is_has_trusted_root_ca).toBe(true)
      expect(value['domains']?.map((domain) => domain['url_domain']).toSorted()).toEqual(
        domains.toSorted(),
      )
    },
  )

  test('does nothing when the same certificate is there', async () => {
    const id = await pushed()
    const { update_time } = await shown(id)
    const { code, stdout } = await world.cli(push('old', '--ca', 'ca.pem'))
    expect([code, stdout]).toEqual([0, expect.stringContaining('example_com unchanged')])
    expect((await shown(id)).update_time).toBe(update_time)
    const forced = await world.json(push('old', '--force'))
    expect(forced.value['action']).toBe('updated')
  })

  test('adds a CA to a certificate that has none', async () => {
    await world.cli(push('old'))
    const { value } = await world.json(push('old', '--ca', 'ca.pem'))
    expect(value).toMatchObject({
      action: 'updated',
      certificate: { is_has_trusted_root_ca: true },
    })
  })

  test('changes nothing with --dry-run', async () => {
    expect((await world.json(push('old', '--dry-run'))).value).toMatchObject({
      action: 'created',
      dryRun: true,
      certificate: null,
    })
    const id = await pushed()
    const before = await shown(id)
    const { value } = await world.json(push('new', '--dry-run'))
    expect(value).toMatchObject({ action: 'updated', dryRun: true })
    expect(value['changes']).not.toHaveLength(0)
    expect(await shown(id)).toEqual(before)
  })

  test('stops at two certificates of the name, and lists both', async () => {
    const id = await pushed()
    await world.cli(push('old', '--instance', development.gatewayId))
    const { code, value } = await world.json(push('new'))
    expect([code, value['error']?.['exit']]).toEqual([5, 'severalOfName'])
    expect(value['error']?.['certificates']).toHaveLength(2)
    const { stderr } = await world.cli(push('new'))
    expect(stderr).toContain(id)
    expect(stderr).toContain(development.gatewayId)
    expect(await world.cli(['renew', '--id', id, ...files('new')])).toMatchObject({ code: 0 })
  })

  test('fails loudly when the CA was lost', async () => {
    const id = await pushed()
    const endpoint = await meddler((body) => ({ ...body, trusted_root_ca: '' }))
    const { code, stderr } = await world.cli(push('new'), { env: { APIGW_ENDPOINT: endpoint } })
    expect(code).toBe(6)
    expect(stderr).toContain('lost its CA')
    expect((await shown(id)).is_has_trusted_root_ca).toBe(false)
    expect(await world.cli(push('new', '--ca', 'ca.pem'))).toMatchObject({ code: 0 })
    expect((await shown(id)).is_has_trusted_root_ca).toBe(true)
  })

  test('fails loudly when the name was changed', async () => {
    await pushed()
    const endpoint = await meddler((body) => ({ ...body, name: 'another' }))
    const { code, stderr } = await world.cli(push('new'), { env: { APIGW_ENDPOINT: endpoint } })
    expect([code, stderr]).toEqual([6, expect.stringContaining('lost its name')])
  })

  test('does not send what a bound domain is not covered by', async () => {
    const id = await pushed()
    const before = await shown(id)
    await world.issue('narrow', { subjectAlternativeNames: ['www.example.com'] })
    const { code, value } = await world.json(push('narrow'))
    expect(code).toBe(3)
    expect(value['error']?.['problems']).toMatchObject([{ kind: 'domain-not-covered' }])
    expect(await shown(id)).toEqual(before)
  })

  test('does not send a key of another certificate', async () => {
    const args = ['push', '--name', 'example_com', '--cert', 'new.pem', '--key', 'old.key']
    const { code, stderr } = await world.cli(args, {
      env: { APIGW_ENDPOINT: 'http://127.0.0.1:9' },
    })
    expect([code, stderr]).toEqual([3, expect.stringContaining('Nothing was sent')])
  })

  test('is repaired by the next run, wherever it was killed', async () => {
    const id = await pushed()
    for (const drop of ['request', 'answer'] as const) {
      await world.emulator.setFaults([{ operationId: 'updateCertificate', times: 10, drop }])
      const next = drop === 'request' ? 'new' : 'old'
      const killed = await world.cli(push(next), {
        during: (child) =>
          child.stderr?.on('data', (text: Buffer) => {
            if (text.includes('retry')) child.kill('SIGKILL')
          }),
      })
      expect(killed.signal).toBe('SIGKILL')
      await world.emulator.setFaults([])
      expect(await world.cli(push(next))).toMatchObject({ code: 0 })
      expect((await world.json(push(next))).value['action']).toBe('unchanged')
      expect(await shown(id)).toMatchObject({ name: 'example_com', is_has_trusted_root_ca: true })
    }
  })
})

describe('a push that is killed', () => {
  const operations = [
    'listGateways',
    'listCertificates',
    'showCertificate',
    'listAttachedDomains',
    'updateCertificate',
  ] as const
  test.for(operations)('during %s is repaired by the next run', async (operationId) => {
    const id = await pushed()
    await world.emulator.setFaults([{ operationId, times: 1, delay: 20_000 }])
    const killed = await world.cli(push('new'), {
      during: (child) => setTimeout(() => child.kill('SIGKILL'), 1500),
    })
    expect(killed.signal).toBe('SIGKILL')
    await world.emulator.setFaults([])
    expect(await world.cli(push('new'))).toMatchObject({ code: 0 })
    expect((await world.json(push('new'))).value['action']).toBe('unchanged')
    expect(await shown(id)).toMatchObject({ name: 'example_com', is_has_trusted_root_ca: true })
    expect((await world.json(['domains', id])).value['total']).toBe(domains.length)
  })
})

describe('a create whose answer was lost', () => {
  test('is not repeated blindly; the next run finds it', async () => {
    await world.emulator.setFaults([{ operationId: 'createCertificate', times: 1, drop: 'answer' }])
    const { code, stderr } = await world.cli(push('old'))
    expect([code, stderr]).toEqual([8, expect.stringContaining('not known whether')])
    expect((await world.json(push('old'))).value['action']).toBe('unchanged')
    expect((await world.json(['list'])).value['total']).toBe(1)
  })
})

describe('renew', () => {
  test('is push by ID', async () => {
    const id = await pushed()
    const { code, value } = await world.json(['renew', '--id', id, ...files('new')])
    expect([code, value['action'], value['certificate']?.['id']]).toEqual([0, 'updated', id])
    const missing = await world.json(['renew', '--id', 'f'.repeat(32), ...files('new')])
    expect(missing).toMatchObject({
      code: 4,
      value: { error: { code: 'APIG.3021', status: 404, remedy: expect.any(String) } },
    })
  })
})
