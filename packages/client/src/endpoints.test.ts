import { expect, test } from 'vitest'

import { endpointOf, iamEndpointOf } from './endpoints.js'

test.for([
  ['cn-north-4', 'cn-north-4.myhuaweicloud.com'],
  ['ap-southeast-3', 'ap-southeast-3.myhuaweicloud.com'],
  ['my-kualalumpur-1', 'my-kualalumpur-1.myhuaweicloud.com'],
  ['eu-west-101', 'eu-west-101.myhuaweicloud.eu'],
  ['eu-de', 'eu-de.otc.t-systems.com'],
  ['eu-nl', 'eu-nl.otc.t-systems.com'],
] as const)('%s answers below %s', ([region, domain]) => {
  expect(endpointOf(region)).toBe(`https://apig.${domain}`)
  expect(iamEndpointOf(region)).toBe(`https://iam.${domain}`)
})

test.for([
  // Regions of others; they are not guessed.
  'eu-ch2',
  'eu-fr',
  // Not names at all.
  '',
  'eu',
  'EU-DE',
  'eu-de ',
  'cn-north-4.evil.example.com/',
  'evil.example.com/cn-north-4',
  'cn-north-4\n',
  'cn-north-4@evil.example.com',
  '{region}',
  '$&-a-1',
])('%j is no region', (region) => {
  expect(() => endpointOf(region)).toThrow(TypeError)
  expect(() => iamEndpointOf(region)).toThrow('give the endpoint instead')
})
