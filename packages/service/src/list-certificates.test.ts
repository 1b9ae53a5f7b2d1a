import { expect, test } from 'vitest'

import {
  foreignGatewayId,
  gatewayId,
  newBody,
  otherGatewayId,
  otherProjectId,
  startApi,
} from './test-support/api.js'

const idsOf = ({ body }: { body: Readonly<Record<string, unknown>> }) =>
  (body['certs'] as { id: string }[]).map(({ id }) => id)

test("lists the gateway's own certificates and the global ones, the oldest first", async () => {
  const { call, create } = startApi()
  const global = await create()
  const own = await create({ type: 'instance', instance_id: gatewayId })
  const other = await create({ type: 'instance', instance_id: otherGatewayId })
  await create({}, { token: otherProjectId })
  const later = await create()

  const here = await call('GET', `/certificates?instance_id=${gatewayId}`)
  expect(here).toMatchObject({ status: 200, body: { size: 3, total: 3 } })
  expect(idsOf(here)).toEqual([global, own, later])
  const there = await call('GET', `/certificates?instance_id=${otherGatewayId}`)
  expect(idsOf(there)).toEqual([global, other, later])
  const compact = gatewayId.replaceAll('-', '')
  expect(await call('GET', `/certificates?instance_id=${compact}`)).toEqual(here)
})

test('an entry says what the contract says, and no more', async () => {
  const { call, create } = startApi()
  const id = await create()
  const { body } = await call('GET', `/certificates?instance_id=${gatewayId}`)
  const shown = (await call('GET', `/certificates/${id}`)).body
  const [entry] = body['certs'] as Record<string, unknown>[]
  expect(shown).toMatchObject(entry ?? {})
  expect(Object.keys(entry ?? {}).toSorted()).toEqual(
    'common_name create_time id instance_id is_has_trusted_root_ca name not_after project_id san signature_algorithm type update_time'.split(
      ' ',
    ),
  )
})

test('pages are clamped, and `total` counts what matches', async () => {
  const { call, create } = startApi()
  const ids: string[] = []
  for (let count = 0; count < 25; count++) ids.push(await create())
  const list = (query: string) => call('GET', `/certificates?instance_id=${gatewayId}${query}`)
  expect(idsOf(await list(''))).toEqual(ids.slice(0, 20))
  expect(idsOf(await list('&limit=-3&offset=-1'))).toEqual(ids.slice(0, 20))
  expect(idsOf(await list('&limit=1000&offset=20'))).toEqual(ids.slice(20))
  expect(await list('&offset=99')).toMatchObject({ body: { size: 0, total: 25, certs: [] } })
})

test('each filter is exact, and all of them must hold', async () => {
  const { call, create } = startApi()
  const rsa = await newBody({ key: 'RSA-2048', subject: { commonName: 'rsa.example.com' } })
  const first = await create({ name: 'first_one' })
  const second = await create({ ...rsa, name: 'second' })
  const own = await create({ name: 'first_one', type: 'instance', instance_id: gatewayId })
  const cases: [string, string[]][] = [
    ['name=first_one', [first, own]],
    ['name=first', []],
    ['name=FIRST_ONE', []],
    ['common_name=rsa.example.com', [second]],
    ['signature_algorithm=SHA256-RSA', [second]],
    ['type=global', [first, second]],
    ['type=instance', [own]],
    ['type=global&name=first_one', [first]],
  ]
  for (const [query, expected] of cases) {
    const answer = await call('GET', `/certificates?instance_id=${gatewayId}&${query}`)
    expect([query, idsOf(answer), answer.body['total']]).toEqual([query, expected, expected.length])
  }
})

test.for(['f'.repeat(32), foreignGatewayId])('an unknown gateway, %s, is a 404', async (id) => {
  const { call } = startApi()
  expect(await call('GET', `/certificates?instance_id=${id}`)).toEqual({
    status: 404,
    body: { error_code: 'APIG.3030', error_msg: `The instance does not exist;id:${id}` },
  })
})
