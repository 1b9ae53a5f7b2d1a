import { accessKeyAuth } from '@apigw-certificates/client/access-key'
import { passwordAuth, type Authorizer } from '@apigw-certificates/client/iam'
import { expect, onTestFinished, test } from 'vitest'

import { development, startEmulator, type Emulator } from '../index.js'

const { domain, name: user, password } = development.user

async function start(): Promise<Emulator> {
  const emulator = await startEmulator()
  onTestFinished(() => emulator.close())
  return emulator
}

/** Who asks by password, how often IAM was asked, and by the emulator's clock. */
function byPassword(emulator: Emulator, now = () => new Date()) {
  const asked: string[] = []
  const auth = passwordAuth({
    endpoint: emulator.url,
    domain,
    user,
    password,
    project: development.projectName,
    now,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      asked.push(request.url)
      return fetch(request)
    },
  })
  return { auth, asked }
}

const gateways = `/v2/${development.projectId}/apigw/instances?instance_name=dev_gateway&limit=2`
const certificates = `/v2/${development.projectId}/apigw/certificates`

/** Sends a request with what proves who calls; answers the status, and what `authorize` gave. */
async function send(auth: Authorizer, url: string, method = 'GET', text = '') {
  const body = new TextEncoder().encode(text)
  const headers = new Headers(text === '' ? {} : { 'content-type': 'application/json' })
  const { signal } = new AbortController()
  const added = await auth.authorize({ method, url, headers, body, signal })
  for (const [name, value] of Object.entries(added)) headers.set(name, value)
  const response = await fetch(url, { method, headers, ...(text !== '' && { body }) })
  const { error_code: code } = (await response.json()) as { error_code?: string }
  return { status: response.status, code, added }
}

test('a hundred requests at once by password ask IAM once, and are let in', async () => {
  const emulator = await start()
  const { auth, asked } = byPassword(emulator)
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => send(auth, emulator.url + gateways)),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(await auth.projectId()).toBe(development.projectId)
  expect(asked).toEqual([`${emulator.url}/v3/auth/tokens?nocatalog=true`])
})

test('a token that has ended is replaced before it is sent', async () => {
  const emulator = await start()
  let time = new Date()
  const { auth, asked } = byPassword(emulator, () => time)
  expect(await send(auth, emulator.url + gateways)).toMatchObject({ status: 200 })
  time = new Date(time.getTime() + 25 * 3_600_000)
  emulator.setTime(time)
  expect(await send(auth, emulator.url + gateways)).toMatchObject({ status: 200 })
  expect(asked).toHaveLength(2)
})

test('a token that ended by the clock of the API alone is replaced when it is refused', async () => {
  const emulator = await start()
  const { auth, asked } = byPassword(emulator)
  await send(auth, emulator.url + gateways)
  emulator.setTime(new Date(Date.now() + 25 * 3_600_000))
  const refused = await send(auth, emulator.url + gateways)
  expect(refused).toMatchObject({ status: 401, code: 'APIG.1001' })
  expect(auth.refresh(refused.added)).toBe(true)
  expect(await send(auth, emulator.url + gateways)).toMatchObject({ status: 200 })
  expect(asked).toHaveLength(2)
})

test('requests that an access key signed are let in, with a query and with a body', async () => {
  const emulator = await start()
  const { accessKey, secretKey } = development
  const auth = accessKeyAuth({ accessKey, secretKey })
  expect(await send(auth, emulator.url + gateways)).toMatchObject({ status: 200 })
  const body = JSON.stringify({ name: 'ä' })
  // The signature was accepted: what is wrong is the body.
  const answer = await send(auth, emulator.url + certificates, 'POST', body)
  expect(answer).toMatchObject({ status: 400 })

  const wrong = accessKeyAuth({ accessKey, secretKey: 'other' })
  expect(await send(wrong, emulator.url + gateways)).toMatchObject({
    status: 401,
    code: 'APIGW.0301',
  })
  const late = accessKeyAuth({ accessKey, secretKey, now: () => new Date(Date.now() - 1_000_000) })
  expect(await send(late, emulator.url + gateways)).toMatchObject({ status: 401 })
})
