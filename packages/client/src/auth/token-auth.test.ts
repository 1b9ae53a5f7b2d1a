import { inspect } from 'node:util'
import { expect, test } from 'vitest'

import type { RequestToAuthorize } from './authorizer.js'
import { tokenAuth } from './token-auth.js'

const request = (signal = new AbortController().signal): RequestToAuthorize => ({
  method: 'GET',
  url: 'https://apig.example.com/',
  headers: new Headers(),
  body: new Uint8Array(),
  signal,
})

test('adds the token as X-Auth-Token', async () => {
  expect(await tokenAuth('the-token').authorize(request())).toEqual({ 'X-Auth-Token': 'the-token' })
})

test('asks a function for each attempt', async () => {
  let calls = 0
  const auth = tokenAuth(async () => `token-${++calls}`)
  await auth.authorize(request())
  expect(await auth.authorize(request())).toEqual({ 'X-Auth-Token': 'token-2' })
  expect(await tokenAuth(() => 'plain').authorize(request())).toEqual({ 'X-Auth-Token': 'plain' })
})

test('has nothing to refresh', () => {
  expect(tokenAuth('the-token').refresh).toBeUndefined()
})

test.for(['secret-1\n', 'secret-1\r\nX-Other: 1', 'secret 1', 'secret-1\0', 'sécret-1', ''])(
  'refuses the token %j, and does not repeat it',
  async (token) => {
    const thrown = () => tokenAuth(token)
    expect(thrown).toThrow(TypeError)
    expect(thrown).not.toThrow(/s.cret/)
    const rejection = tokenAuth(() => token).authorize(request())
    await expect(rejection).rejects.toThrow(TypeError)
    await expect(rejection).rejects.not.toThrow(/s.cret/)
  },
)

test.for([
  [undefined, 'not undefined'],
  [null, 'not null'],
  [{}, 'not object'],
] as const)('refuses %j in the place of a token', async ([value, part]) => {
  const auth = tokenAuth(() => value as unknown as string)
  await expect(auth.authorize(request())).rejects.toThrow(part)
})

test('rejects with what the function throws', async () => {
  const auth = tokenAuth(() => {
    throw new Error('vault is sealed')
  })
  await expect(auth.authorize(request())).rejects.toThrow('vault is sealed')
})

test('gives up when it is told to, and then asks nobody', async () => {
  const controller = new AbortController()
  let calls = 0
  const auth = tokenAuth(() => {
    calls += 1
    return new Promise<string>(() => {})
  })
  const pending = auth.authorize(request(controller.signal))
  controller.abort(new Error('enough'))
  await expect(pending).rejects.toThrow('enough')
  await expect(auth.authorize(request(controller.signal))).rejects.toThrow('enough')
  expect(calls).toBe(1)
})

test('gives up when it is told to while it asks', async () => {
  const controller = new AbortController()
  const auth = tokenAuth(() => {
    controller.abort(new Error('enough'))
    return new Promise<string>(() => {})
  })
  await expect(auth.authorize(request(controller.signal))).rejects.toThrow('enough')
})

test('says that a token is empty', () => {
  expect(() => tokenAuth('')).toThrow('The token is empty.')
})

test('does not show the token', () => {
  const auth = tokenAuth('the-token')
  expect(inspect(auth, { depth: Infinity, showHidden: true })).not.toContain('the-token')
  expect(JSON.stringify(auth)).not.toContain('the-token')
})
