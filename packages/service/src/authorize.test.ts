import { operationList } from '@apigw-certificates/server'
import { signRequest } from '@apigw-certificates/signature'
import { describe, expect, test } from 'vitest'

import type { Role } from './caller.js'
import { createFetch } from './create-fetch.js'

const projectId = '0123456789abcdef0123456789abcdef'
const secretKey = 'secret-key-of-the-test'

const roles: Readonly<Record<string, readonly Role[]>> = {
  none: [],
  reader: ['read'],
  writer: ['write'],
  both: ['read', 'write'],
}

/** Names are tokens and access keys. */
const api = createFetch({
  tokens: async (name) => ({ state: 'valid', projectId, roles: roles[name] ?? [] }),
  accessKeys: async (name) => ({ secretKey, projectId, roles: roles[name] ?? [] }),
})

const ways = {
  'by token': async (name: string) => ({ 'x-auth-token': name }),
  'by signature': async (name: string, method: string, url: string) =>
    signRequest({ method, url, headers: {}, accessKey: name, secretKey }),
}

async function send(way: keyof typeof ways, name: string, method: string, template: string) {
  const path = template.replace('{project_id}', projectId).replaceAll(/\{\w+\}/g, '0'.repeat(32))
  const url = `https://apig.example${path}`
  const headers = await ways[way](name, method, url)
  const response = await api(url, { method, headers })
  const { error_code: code = '', error_msg: message = '' } = JSON.parse(
    (await response.text()) || '{}',
  ) as Record<string, string>
  return { status: response.status, code, message }
}

describe.for(Object.keys(ways) as (keyof typeof ways)[])('%s', (way) => {
  test.for(operationList)('$id needs its role', async ({ method, path }) => {
    const needed = method === 'GET' ? 'read' : 'write'
    const allowed = needed === 'read' ? ['reader', 'writer', 'both'] : ['writer', 'both']
    for (const name of Object.keys(roles)) {
      const { status, code, message } = await send(way, name, method, path)
      if (allowed.includes(name)) {
        expect([401, 403]).not.toContain(status)
      } else {
        expect([status, code]).toEqual([403, 'APIG.1005'])
        expect(message).toContain(`The role "${needed}" is needed.`)
      }
    }
  })
})

test('there are operations of both kinds', () => {
  const kinds = new Set(operationList.map(({ method }) => method === 'GET'))
  expect(kinds).toEqual(new Set([true, false]))
})
