import { parseAuthorization, verifySignature } from '@apigw-certificates/signature'
import { inspect } from 'node:util'
import { expect, onTestFinished, test, vi } from 'vitest'

import { accessKeyAuth } from '../access-key.js'
import type { RequestToAuthorize } from './authorizer.js'

const accessKey = 'ACCESSKEY'
const secretKey = 'secret-key-1'
const at = new Date('2026-01-02T00:00:00Z')

const request = (signal = new AbortController().signal): RequestToAuthorize => ({
  method: 'POST',
  url: 'https://apig.example.com/v2/f00/apigw/certificates?limit=2&name=%C3%A4+b',
  headers: new Headers({ 'content-type': 'application/json' }),
  body: new TextEncoder().encode('{"name":"ä"}'),
  signal,
})

/** Why a server that was sent the request with these headers refuses it. */
function verify(
  added: Readonly<Record<string, string>>,
  { method, url, headers, body } = request(),
) {
  const { host, pathname, search } = new URL(url)
  const sent = new Headers(headers)
  for (const [name, value] of Object.entries({ ...added, host })) sent.set(name, value)
  const authorization = parseAuthorization(sent.get('authorization') ?? '')
  expect(authorization?.accessKey).toBe(accessKey)
  return (
    authorization &&
    verifySignature({
      method,
      target: pathname + search,
      header: (name) => sent.get(name) ?? undefined,
      body,
      authorization,
      secretKey,
      at,
    })
  )
}

test('signs method, path, query, content type and body', async () => {
  const added = await accessKeyAuth({ accessKey, secretKey, now: () => at }).authorize(request())
  expect(Object.keys(added).toSorted()).toEqual(['Authorization', 'X-Sdk-Date'])
  expect(await verify(added)).toBeUndefined()
  const changes: Partial<RequestToAuthorize>[] = [
    { method: 'PUT' },
    { url: 'https://apig.example.com/v2/f00/apigw/certificates?limit=3&name=%C3%A4+b' },
    { url: 'https://apig.example.org/v2/f00/apigw/certificates?limit=2&name=%C3%A4+b' },
    { headers: new Headers({ 'content-type': 'text/plain' }) },
    { body: new TextEncoder().encode('{}') },
  ]
  for (const change of changes) {
    expect(await verify(added, { ...request(), ...change })).toBe('signature')
  }
})

test('signs each attempt anew, with its own time', async () => {
  let time = at.getTime()
  const auth = accessKeyAuth({ accessKey, secretKey, now: () => new Date(time) })
  const first = await auth.authorize(request())
  time += 60_000
  const second = await auth.authorize(request())
  expect([first['X-Sdk-Date'], second['X-Sdk-Date']]).toEqual([
    '20260102T000000Z',
    '20260102T000100Z',
  ])
  expect(second['Authorization']).not.toBe(first['Authorization'])
  expect(await verify(second)).toBeUndefined()
  time += 15 * 60_000
  expect(await verify(await auth.authorize(request()))).toBe('expired')
})

test("takes the system's time where none is given", async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at })
  onTestFinished(() => void vi.useRealTimers())
  expect(await verify(await accessKeyAuth({ accessKey, secretKey }).authorize(request()))).toBe(
    undefined,
  )
})

test('has nothing to refresh', () => {
  expect(accessKeyAuth({ accessKey, secretKey }).refresh).toBeUndefined()
})

test('does not sign for who has given up', async () => {
  const gone = AbortSignal.abort(new Error('enough'))
  const auth = accessKeyAuth({ accessKey, secretKey })
  await expect(auth.authorize(request(gone))).rejects.toThrow('enough')
})

test('the secret key is not shown, and no error holds a key', async () => {
  const auth = accessKeyAuth({ accessKey, secretKey })
  expect(inspect(auth, { depth: Infinity, showHidden: true })).not.toContain(secretKey)
  expect(JSON.stringify(auth)).not.toContain(secretKey)
  expect(JSON.stringify(await auth.authorize(request()))).not.toContain(secretKey)
  for (const keys of [
    { accessKey: '', secretKey },
    { accessKey: 'other,key', secretKey },
    { accessKey: 'other\nkey', secretKey },
    { accessKey, secretKey: '' },
  ]) {
    const failure = accessKeyAuth(keys).authorize(request())
    await expect(failure).rejects.toThrow(TypeError)
    await expect(failure).rejects.not.toThrow(/secret-key-1|other/)
  }
})
