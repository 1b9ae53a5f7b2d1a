import { expect, test } from 'vitest'

import { foreignGatewayId, gatewayId, otherGatewayId, startApi } from './test-support/api.js'

test.for([
  ['', [gatewayId, otherGatewayId], 2],
  ['?limit=1', [gatewayId], 2],
  ['?offset=1', [otherGatewayId], 2],
  [`?instance_id=${gatewayId.replaceAll('-', '')}`, [gatewayId], 1],
  [`?instance_id=${foreignGatewayId}`, [], 0],
  ['?instance_name=gateway_0a1b', [otherGatewayId], 1],
  ['?status=Running', [gatewayId, otherGatewayId], 2],
  ['?status=Frozen', [], 0],
] as const)('lists with the query %j', async ([query, expected, total]) => {
  const { call } = startApi()
  const { status, body } = await call('GET', `/instances${query}`)
  expect(status).toBe(200)
  expect(body).toMatchObject({ size: expected.length, total })
  expect((body['instances'] as { id: string }[]).map(({ id }) => id)).toEqual(expected)
})
