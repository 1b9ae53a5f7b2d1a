import { issueCertificate } from '@apigw-certificates/x509/testing'
import { describe, expect, test } from 'vitest'

import {
  domains,
  foreignGatewayId,
  gatewayId,
  groupId,
  newBody,
  otherGatewayId,
  startApi,
  validity,
} from './test-support/api.js'

function start() {
  const api = startApi()
  const change = (id: string, action: 'attach' | 'detach', ...selected: object[]) =>
    api.call('POST', `/certificates/${id}/domains/${action}`, { body: { domains: selected } })
  const attach = (id: string, ...selected: object[]) => change(id, 'attach', ...selected)
  const detach = (id: string, ...selected: object[]) => change(id, 'detach', ...selected)
  const bound = async (id: string, query = '') => {
    const { body } = await api.call('GET', `/certificates/${id}/attached-domains${query}`)
    return (body['bound_domains'] as { id: string }[]).map((domain) => domain.id)
  }
  return { ...api, attach, detach, bound }
}

const code = ({ status, body }: { status: number; body: Readonly<Record<string, unknown>> }) =>
  `${status} ${String(body['error_code'] ?? '')}`.trim()

const www = { domain: 'www.example.com' }
const unknown = '0'.repeat(32)

describe('by name', () => {
  test('binds a domain on every gateway that can use the certificate', async () => {
    const { create, attach, bound } = start()
    const global = await create()
    expect((await attach(global, { domain: 'WWW.example.COM' })).status).toBe(204)
    expect(await bound(global)).toEqual([domains.www.id, domains.wwwOnOther.id])
    expect((await attach(global, www)).status).toBe(204)
    const own = await create({ type: 'instance', instance_id: otherGatewayId })
    expect(code(await attach(own, www))).toBe('400 APIG.2051')
  })

  test('binds on the gateways that the request names, and only there', async () => {
    const { create, attach, detach, bound } = start()
    const id = await create()
    const there = { ...www, instance_ids: [otherGatewayId] }
    expect((await attach(id, there)).status).toBe(204)
    expect(await bound(id)).toEqual([domains.wwwOnOther.id])
    const both = { ...www, instance_ids: [gatewayId, otherGatewayId] }
    expect(code(await detach(id, both))).toBe('400 APIG.2000')
    expect((await detach(id, www)).status).toBe(204)
    expect(await bound(id)).toEqual([])
    const other = await create()
    expect((await attach(other, both)).status).toBe(204)
  })

  test('changes all domains of a request, or none', async () => {
    const { create, attach, detach, bound } = start()
    const id = await create()
    const refused = await attach(id, www, { domain: 'nowhere.example.com' })
    expect(code(refused)).toBe('404 APIG.3020')
    expect(refused.body['error_msg']).toContain('has a domain nowhere.example.com')
    expect(await bound(id)).toEqual([])
    expect((await attach(id, www)).status).toBe(204)
    expect(code(await detach(id, www, { domain: 'api.example.com' }))).toBe('400 APIG.2000')
    expect(await bound(id)).toHaveLength(2)
  })

  test('of entries for the same domain, the last decides', async () => {
    const { call, create, attach } = start()
    const { certificate: ca } = await issueCertificate({ ...validity, isCa: true })
    const id = await create({ trusted_root_ca: ca })
    const api = (enabled: boolean) => ({
      domain: 'api.example.com',
      verified_client_certificate_enabled: enabled,
    })
    await attach(id, api(true), api(false))
    const { body } = await call('GET', `/certificates/${id}/attached-domains`)
    expect(body['bound_domains']).toMatchObject([{ verified_client_certificate_enabled: false }])
  })

  test('asks for client certificates when there is a CA for them, unless told otherwise', async () => {
    const { call, create, attach } = start()
    const { certificate: ca } = await issueCertificate({ ...validity, isCa: true })
    const id = await create({ trusted_root_ca: ca })
    const off = { domain: 'api.example.com', verified_client_certificate_enabled: false }
    await attach(id, { ...www, instance_ids: [gatewayId] }, off)
    const { body } = await call('GET', `/certificates/${id}/attached-domains`)
    expect(body['bound_domains']).toMatchObject([
      { url_domain: 'www.example.com', verified_client_certificate_enabled: true },
      { url_domain: 'api.example.com', verified_client_certificate_enabled: false },
    ])
    const on = { ...off, verified_client_certificate_enabled: true }
    const without = await create()
    expect(code(await attach(without, { ...on, domain: 'shop.example.org' }))).toBe('400 APIG.2000')
  })

  test('refuses with the code for what is wrong', async () => {
    const { create, attach, detach } = start()
    const global = await create()
    const own = await create({ type: 'instance', instance_id: otherGatewayId })
    const narrow = await create(await newBody({ subjectAlternativeNames: ['example.com'] }))
    await attach(global, { domain: 'api.example.com' })
    const cases: [string, Promise<Parameters<typeof code>[0]>][] = [
      ['404 APIG.3021', attach(unknown, www)],
      ['404 APIG.3021', detach(unknown, www)],
      ['404 APIG.3030', attach(global, { ...www, instance_ids: [foreignGatewayId] })],
      ['404 APIG.3020', attach(global, { domain: 'nowhere.example.com' })],
      ['404 APIG.3020', attach(own, { domain: 'api.example.com' })],
      [
        '404 APIG.3020',
        attach(global, { domain: 'api.example.com', instance_ids: [otherGatewayId] }),
      ],
      ['400 APIG.2000', attach(own, { ...www, instance_ids: [gatewayId] })],
      [
        '404 APIG.3030',
        attach(own, { ...www, instance_ids: [gatewayId] }, { ...www, instance_ids: [unknown] }),
      ],
      [
        '404 APIG.3020',
        attach(own, { ...www, instance_ids: [gatewayId] }, { domain: 'nowhere.example.com' }),
      ],
      [
        '404 APIG.3020',
        attach(own, { domain: 'shop.example.org', instance_ids: [otherGatewayId] }),
      ],
      ['400 APIG.2103', attach(narrow, www)],
      ['400 APIG.2000', detach(own, www)],
      ['400 APIG.2000', detach(narrow, { domain: 'api.example.com' })],
    ]
    for (const [expected, answer] of cases) expect(code(await answer)).toBe(expected)
  })

  test('a bound certificate is not deleted, and the message names its domains', async () => {
    const { call, create, attach, detach } = start()
    const id = await create()
    await attach(id, { domain: 'api.example.com' }, { domain: 'shop.example.org' })
    const refused = await call('DELETE', `/certificates/${id}`)
    expect(code(refused)).toBe('400 APIG.2000')
    expect(refused.body['error_msg']).toContain('bound to api.example.com, shop.example.org')
    await detach(id, { domain: 'api.example.com' }, { domain: 'shop.example.org' })
    expect((await call('DELETE', `/certificates/${id}`)).status).toBe(204)
    expect(code(await call('DELETE', `/certificates/${id}`))).toBe('404 APIG.3021')
    expect(code(await call('GET', `/certificates/${id}`))).toBe('404 APIG.3021')
  })

  test('lists the bound domains by page and by name', async () => {
    const { call, create, attach, bound } = start()
    const id = await create()
    await attach(id, www, { domain: 'api.example.com' })
    expect(await bound(id, '?url_domain=api.example.com')).toEqual([domains.api.id])
    expect(await bound(id, '?url_domain=API.Example.com')).toEqual([domains.api.id])
    expect(await bound(id, '?url_domain=example.com')).toEqual([])
    expect(
      await call('GET', `/certificates/${id}/attached-domains?limit=1&offset=1`),
    ).toMatchObject({
      status: 200,
      body: {
        size: 1,
        total: 3,
        bound_domains: [{ ...domains.wwwOnOther, ssl_id: id, ssl_name: 'example_com' }],
      },
    })
  })
})

describe('by domain', () => {
  const path = (domain = domains.api, group = groupId, gateway = domain.instance_id) =>
    `/instances/${gateway}/api-groups/${group}/domains/${domain.id}/certificates`

  test('binds and releases one certificate', async () => {
    const { call, create, bound } = start()
    const id = await create()
    const body = { certificate_ids: [id] }
    expect(code(await call('POST', `${path()}/detach`, { body }))).toBe('404 APIG.3097')
    expect((await call('POST', `${path()}/attach`, { body })).status).toBe(204)
    expect(await bound(id)).toEqual([domains.api.id])
    const other = { certificate_ids: [await create()] }
    expect(code(await call('POST', `${path()}/attach`, { body: other }))).toBe('400 APIG.2051')
    expect((await call('POST', `${path()}/detach`, { body })).status).toBe(204)
    expect(await bound(id)).toEqual([])
  })

  test('refuses with the code for what is wrong', async () => {
    const { call, create } = start()
    const body = { certificate_ids: [await create()] }
    const own = {
      certificate_ids: [await create({ type: 'instance', instance_id: otherGatewayId })],
    }
    const cases: [string, string, object][] = [
      ['404 APIG.3030', path(domains.api, groupId, unknown), body],
      ['404 APIG.3030', path(domains.foreign), body],
      ['404 APIG.3020', path(domains.api, unknown), body],
      ['404 APIG.3020', path(domains.api, groupId, otherGatewayId), body],
      ['404 APIG.3020', path({ ...domains.api, id: unknown }), body],
      ['404 APIG.3021', path(), { certificate_ids: [unknown] }],
      ['400 APIG.2000', path(), own],
      ['400 APIG.2012', path(), { certificate_ids: [unknown, unknown] }],
      ['400 APIG.2012', path(), { certificate_ids: [] }],
    ]
    for (const [expected, place, selection] of cases) {
      expect(code(await call('POST', `${place}/attach`, { body: selection }))).toBe(expected)
    }
  })
})
