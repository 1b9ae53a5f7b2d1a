import contract from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }
import { fastify } from 'fastify'
import { once } from 'node:events'
import { request as sendRequest } from 'node:http'
import { connect } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'

import { answerFrameworkError, certificateApi } from './fastify.js'
import { operationList, type Authenticate, type Handlers, type ResponseBody } from './index.js'
import type { ServerOptions } from './pipeline.js'
import { validateResponse } from './response-validation.js'
import { createWebHandler } from './web.js'

interface Caller {
  projectId: string
}

const projectId = '0123456789abcdef0123456789abcdef'
const path = `/v2/${projectId}/apigw/certificates`
const request = contract.components.examples['create-global'].value
const certificate = contract.components.examples['certificate-global'].value as ResponseBody<
  'createCertificate',
  200
>

const authenticate: Authenticate<Caller> = ({ header, path: parameters }) => {
  const token = header('x-auth-token')
  if (!token) return { error: 'APIG.1000' }
  if (parameters['project_id'] !== projectId) return { error: 'APIG.1005' }
  return { caller: { projectId } }
}

const create: Handlers<Caller>['createCertificate'] = (_, respond) => respond(200, certificate)

type Send = (path: string, init?: RequestInit) => Promise<Response>

interface Overrides extends Partial<Omit<ServerOptions<Caller>, 'handlers'>> {
  handlers?: Partial<Handlers<Caller>>
}

const unused = Object.fromEntries(
  operationList.map(({ id }) => [
    id,
    () => {
      throw new Error(`${id} is not used in this test`)
    },
  ]),
) as unknown as Handlers<Caller>

const optionsWith = ({ handlers, ...rest }: Overrides): ServerOptions<Caller> => ({
  handlers: { ...unused, createCertificate: create, ...handlers },
  authenticate,
  validateResponse,
  ...rest,
})

const adapters: Record<string, (overrides?: Overrides) => Promise<Send>> = {
  fastify: async (overrides = {}) => {
    // A client that was answered before it had sent its body can keep a connection from being idle.
    const options = { frameworkErrors: answerFrameworkError, forceCloseConnections: true }
    const app = fastify(options).register(certificateApi(optionsWith(overrides)))
    onTestFinished(() => app.close())
    const base = await app.listen({ port: 0 })
    return (target, init) => fetch(base + target, init)
  },
  web: async (overrides = {}) => {
    const handle = createWebHandler(optionsWith(overrides))
    return (target, init) => handle(new Request(`http://localhost${target}`, init))
  },
}

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'x-auth-token': 'token', 'content-type': 'application/json', ...headers },
  body:
    typeof body === 'string' || body instanceof Uint8Array
      ? (body as BodyInit)
      : JSON.stringify(body),
})

const refusal = async (response: Response) => {
  const body = (await response.json()) as { error_code: string; error_msg: string }
  return { status: response.status, code: body.error_code, message: body.error_msg }
}

describe.each(Object.entries(adapters))('%s', (_name, start) => {
  test('answers what the handler responds, as JSON with a request ID', async () => {
    const send = await start()
    const response = await send(path, post(request))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
    expect(await response.json()).toEqual(certificate)
  })

  test.for([
    ['a handler', path, post(request)],
    ['no credentials', path, { method: 'POST' }],
    ['another method', path, { method: 'PATCH' }],
    ['another path', '/elsewhere', {}],
    ['a path that does not decode', '/%ff', {}],
    [
      'a handler that throws',
      `${path}/${certificate.id}`,
      { headers: { 'x-auth-token': 'token' } },
    ],
  ] as const)('answers with the caller’s request ID: %s', async ([, target, init]) => {
    const send = await start()
    const sendWith = (id: string) =>
      send(target, { ...init, headers: { ...(init as RequestInit).headers, 'x-request-id': id } })
    for (const id of ['a', 'A-b_c.9', 'f'.repeat(128)]) {
      const response = await sendWith(id)
      expect(response.headers.get('x-request-id')).toBe(id)
      const body = (await response.json()) as { request_id?: string }
      expect(body.request_id ?? id).toBe(id)
    }
    for (const id of ['', 'f'.repeat(129), 'a b', 'a, b', '"a"', '{}']) {
      const response = await sendWith(id)
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
      await response.text()
    }
  })

  test('hands the handler the request ID that it answers with', async () => {
    const seen: unknown[] = []
    const failures: unknown[] = []
    const send = await start({
      handlers: {
        createCertificate: ({ requestId }) => {
          seen.push(requestId)
          throw new Error('failed')
        },
      },
      newRequestId: () => 'made',
      onError: (_, { requestId }) => failures.push(requestId),
    })
    await (await send(path, post(request, { 'x-request-id': 'sent' }))).text()
    const response = await send(path, post(request))
    await response.text()
    expect(response.headers.get('x-request-id')).toBe('made')
    expect(seen).toEqual(['sent', 'made'])
    expect(failures).toEqual(seen)
  })

  test('hands the handler the parsed request, its defaults and its caller', async () => {
    const seen: unknown[] = []
    const send = await start({
      handlers: {
        createCertificate: (input, respond) => {
          seen.push(input)
          return respond(200, certificate)
        },
      },
    })
    await send(path, post(request))
    expect(seen).toMatchObject([
      {
        path: { project_id: projectId },
        body: { ...request, type: 'global' },
        caller: { projectId },
      },
    ])
  })

  test('hands the authenticator the host that the request was sent to', async () => {
    const seen: (string | undefined)[] = []
    const send = await start({
      authenticate: ({ header }) => {
        seen.push(header('host'))
        return { caller: { projectId } }
      },
    })
    await send(path, post(request))
    expect(seen).toEqual([expect.stringMatching(/^(?:localhost|127\.0\.0\.1|\[::1?\])(?::\d+)?$/)])
  })

  test('refuses in the order of the contract, before the body is read where it says so', async () => {
    const send = await start()
    const huge = 'x'.repeat(1024 * 1024)
    const text = { 'content-type': 'text/plain' }
    expect(await refusal(await send('/v2/nowhere', post(huge, text)))).toMatchObject({
      status: 404,
      code: 'APIGW.0101',
    })
    const put = await send(path, { ...post(huge, text), method: 'PUT' })
    expect(put.headers.get('allow')).toBe('GET, POST')
    expect(await refusal(put)).toMatchObject({ status: 405, code: 'APIGW.0101' })
    expect(
      await refusal(await send(path, post(huge, { 'x-auth-token': '', ...text }))),
    ).toMatchObject({ status: 401, code: 'APIG.1000' })
    const foreign = path.replace('0123', 'ffff')
    expect(await refusal(await send(foreign, post(huge, text)))).toMatchObject({
      status: 403,
      code: 'APIG.1005',
    })
    expect(await refusal(await send(path, post(huge, text)))).toMatchObject({
      status: 415,
      code: 'APIGW.0201',
    })
    expect(await refusal(await send(path, post(huge)))).toMatchObject({
      status: 413,
      code: 'APIGW.0201',
      message: 'Request entity too large.',
    })
  })

  test('judges no item of an array that has too many, which would take minutes', async () => {
    const send = await start()
    const attach = `${path}/${'0'.repeat(32)}/domains/attach`
    const domains = Array.from({ length: 80_000 }, () => ({}))
    const { code, message } = await refusal(await send(attach, post({ domains })))
    expect(code).toBe('APIG.2012')
    expect(message).toMatch(/ domains must NOT have more than 100 items\.$/)
    const few = { domains: domains.slice(0, 2) }
    expect(await refusal(await send(attach, post(few)))).toMatchObject({
      code: 'APIG.2001',
      message: expect.stringMatching(
        /domains\.0\.domain is missing; domains\.1\.domain is missing/,
      ),
    })
  })

  test.for([
    ['{"name":', 'APIG.2000', 'The body is not valid JSON.'],
    [new Uint8Array([0x22, 0xff, 0x22]), 'APIG.2000', 'The body is not valid UTF-8.'],
    ['', 'APIG.2001', 'The body is missing.'],
    ['[]', 'APIG.2012', 'body must be object'],
    ['['.repeat(200_000), 'APIG.2000', 'not valid JSON'],
    [{ ...request, name: 'a' }, 'APIG.2005', 'name must NOT have fewer than 4 characters'],
    [{ ...request, name: 'a'.repeat(51) }, 'APIG.2006', 'name must NOT have more than 50'],
    [{ ...request, name: '1abc' }, 'APIG.2012', 'parameterName:name.'],
    [{ ...request, name: 12345 }, 'APIG.2012', 'name must be string'],
    [{ ...request, type: 'other' }, 'APIG.2012', 'type must be one of instance, global'],
    [{ ...request, type: 'instance' }, 'APIG.2001', 'instance_id is missing'],
    [{ name: 'example' }, 'APIG.2001', 'cert_content is missing; private_key is missing'],
    [{ ...request, extra: 1 }, 'APIG.2012', 'extra is not a property of the body'],
    ['{"__proto__": {"name": 1}}', 'APIG.2001', 'name is missing'],
  ] as const)('answers the body %j with %s', async ([body, code, part]) => {
    const send = await start()
    const answer = await refusal(await send(path, post(body)))
    expect(answer).toMatchObject({ status: 400, code })
    expect(answer.message).toContain(part)
  })

  test('never repeats a secret that was pasted into the wrong place', async () => {
    const send = await start()
    const key = String(request['private_key'])
    const bodies = [key, { [key]: 1 }, { ...request, name: key }, { ...request, type: key }]
    for (const body of bodies) {
      const text = await (await send(path, post(body))).text()
      expect(text).not.toContain(key.split('\n')[1])
    }
  })

  test.for([
    [{ 'content-type': 'text/plain' }, 'application/json'],
    [{ 'content-type': 'application/json; charset=utf-16' }, 'UTF-8'],
    [{ 'content-encoding': 'gzip' }, 'compressed'],
  ] as const)('refuses the media type of %j', async ([headers, part]) => {
    const send = await start()
    const answer = await refusal(await send(path, post(request, headers)))
    expect(answer).toMatchObject({ status: 415, code: 'APIGW.0201' })
    expect(answer.message).toContain(part)
  })

  test.for([
    'application/json',
    'Application/JSON; charset=UTF-8',
    'application/json;charset="utf-8"',
  ])('accepts the media type %s', async (type) => {
    const send = await start()
    expect((await send(path, post(request, { 'content-type': type }))).status).toBe(200)
  })

  test('a path that does not decode is no path of the API', async () => {
    const send = await start()
    expect(await refusal(await send('/v2/%zz/apigw/certificates', post(request)))).toMatchObject({
      status: 404,
      code: 'APIGW.0101',
    })
  })

  test('answers a status without a body, whatever the request says of its own', async () => {
    const send = await start({
      handlers: { deleteCertificate: (_, respond) => respond(204) },
    })
    const headers = { 'x-auth-token': 'token', 'content-type': 'application/json' }
    const response = await send(`${path}/${certificate.id}`, { method: 'DELETE', headers })
    expect(response.status).toBe(204)
    expect(response.headers.get('content-type')).toBeNull()
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
    expect(await response.text()).toBe('')
  })

  test.for([
    ['', { offset: 0, limit: 20 }],
    ['&offset=7&limit=500', { offset: 7, limit: 500 }],
    ['&offset=-1&limit=0', { offset: 0, limit: 20 }],
    ['&offset=-99999999999999999999&limit=-5', { offset: 0, limit: 20 }],
    ['&offset=99999999999999999999', { offset: Number.MAX_SAFE_INTEGER, limit: 20 }],
    ['&limit=501', { offset: 0, limit: 500 }],
    ['&limit=99999999999999999999', { offset: 0, limit: 500 }],
    ['&name=a%20b&name=c', { offset: 0, limit: 20, name: 'a b' }],
  ] as const)('reads the query %j', async ([more, expected]) => {
    const seen: unknown[] = []
    const send = await start({
      handlers: {
        listCertificates: ({ query }, respond) => {
          seen.push(query)
          return respond(200, { size: 0, total: 0, certs: [] })
        },
      },
    })
    const gateway = 'f0fa17893b76433ba7879892951c620e'
    const headers = { 'x-auth-token': 'token' }
    const response = await send(`${path}?instance_id=${gateway}${more}`, { headers })
    expect(response.status).toBe(200)
    expect(seen).toEqual([{ instance_id: gateway, ...expected }])
  })

  test.for([
    ['', 'APIG.2001', 'instance_id is missing'],
    ['?instance_id=f0fa', 'APIG.2012', 'instance_id must match pattern'],
    [
      '?instance_id=f0fa17893b76433ba7879892951c620e&limit=ten',
      'APIG.2012',
      'limit must be integer',
    ],
    ['?instance_id=f0fa17893b76433ba7879892951c620e&limit=', 'APIG.2012', 'limit must be integer'],
    ['?instance_id=f0fa17893b76433ba7879892951c620e&type=x', 'APIG.2012', 'type must be one of'],
  ] as const)('answers the query %j with %s', async ([query, code, part]) => {
    const send = await start()
    const answer = await refusal(await send(path + query, { headers: { 'x-auth-token': 'token' } }))
    expect(answer).toMatchObject({ status: 400, code })
    expect(answer.message).toContain(part)
  })

  test('hands over a declared header, and refuses one that breaks its schema', async () => {
    const seen: unknown[] = []
    const send = await start({
      handlers: {
        createCertificate: ({ header }, respond) => {
          seen.push(header)
          return respond(200, certificate)
        },
      },
    })
    await send(path, post(request, { 'idempotency-key': 'once', 'x-other': 'x' }))
    expect(seen).toEqual([{ 'Idempotency-Key': 'once' }])
    const answer = await send(path, post(request, { 'idempotency-key': 'with space' }))
    expect(await refusal(answer)).toMatchObject({ status: 400, code: 'APIG.2012' })
  })

  test('credentials that cover the body decide before anything else of it', async () => {
    const bodies: string[] = []
    const send = await start({
      authenticate: () => ({
        verify: (body) => {
          const text = new TextDecoder().decode(body)
          bodies.push(text)
          return text.includes('good')
            ? { caller: { projectId } }
            : { error: 'APIGW.0301', details: { values: { reason: 'test' } } }
        },
      }),
      handlers: { deleteCertificate: (_, respond) => respond(204) },
    })
    const text = { 'content-type': 'text/plain' }
    expect((await send(path, post('bad', text))).status).toBe(401)
    expect((await send(path, post('good', text))).status).toBe(415)
    expect((await send(path, post({ ...request, name: 'good_name' }))).status).toBe(200)
    expect((await send(`${path}/${certificate.id}`, { method: 'DELETE' })).status).toBe(401)
    expect(bodies.at(-1)).toBe('')
  })

  test('lets a caller wait before anything of the body is looked at', async () => {
    const throttled: unknown[] = []
    const waits = [0.2, 2, undefined]
    const send = await start({
      throttle: async (caller) => {
        throttled.push(caller)
        return waits.shift()
      },
    })
    const huge = post('x'.repeat(1024 * 1024), { 'content-type': 'text/plain' })
    const first = await send(path, huge)
    expect(first.headers.get('retry-after')).toBe('1')
    expect(first.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/)
    expect(await refusal(first)).toEqual({
      status: 429,
      code: 'APIGW.0308',
      message: 'The throttling threshold has been reached.',
    })
    expect((await send(path, huge)).headers.get('retry-after')).toBe('2')
    expect((await send(path, post(request))).status).toBe(200)
    expect(throttled).toEqual([{ projectId }, { projectId }, { projectId }])
  })

  test('lets nobody wait whose credentials or project were refused', async () => {
    const throttled: unknown[] = []
    const send = await start({ throttle: (caller) => throttled.push(caller) })
    expect((await send(path, post(request, { 'x-auth-token': '' }))).status).toBe(401)
    expect((await send(path.replace('0123', 'ffff'), post(request))).status).toBe(403)
    expect((await send('/v2/nowhere', post(request))).status).toBe(404)
    expect(throttled).toEqual([])
  })

  test('lets a caller wait whose credentials cover the body, once they are accepted', async () => {
    const throttled: unknown[] = []
    const send = await start({
      authenticate: () => ({
        verify: (body) =>
          new TextDecoder().decode(body) === 'good'
            ? { caller: { projectId } }
            : { error: 'APIGW.0301', details: { values: { reason: 'test' } } },
      }),
      throttle: (caller) => throttled.push(caller),
    })
    const text = { 'content-type': 'text/plain' }
    expect((await send(path, post('bad', text))).status).toBe(401)
    expect(throttled).toEqual([])
    expect((await send(path, post('good', text))).status).toBe(429)
    expect(throttled).toEqual([{ projectId }])
  })

  test.for([
    ['{', 'text/plain'],
    ['x'.repeat(1024 * 1024), 'application/json'],
  ] as const)('an operation without a body ignores one: %#', async ([body, type]) => {
    const send = await start({ handlers: { deleteCertificate: (_, respond) => respond(204) } })
    const headers = { 'content-type': type }
    const response = await send(`${path}/${certificate.id}`, {
      ...post(body, headers),
      method: 'DELETE',
    })
    expect(response.status).toBe(204)
  })

  test('a handler that throws is a 500 that says nothing, and is reported', async () => {
    const reported: unknown[] = []
    const failure = new Error('the database password is hunter2')
    const send = await start({
      handlers: {
        createCertificate: () => {
          throw failure
        },
      },
      onError: (error, context) => reported.push([error, context.operationId]),
    })
    const response = await send(path, post(request))
    expect(await refusal(response)).toEqual({
      status: 500,
      code: 'APIG.9999',
      message: 'System error.',
    })
    expect(reported).toEqual([[failure, 'createCertificate']])
  })

  test('an answer that breaks the contract is a 500 when answers are checked', async () => {
    const reported: string[] = []
    const broken: Partial<Handlers<Caller>> = {
      createCertificate: (_, respond) => respond(200, { ...certificate, id: 'short' }),
    }
    const onError = (error: unknown) => reported.push(String(error))
    const send = await start({ handlers: broken, onError })
    expect((await send(path, post(request))).status).toBe(500)
    expect(reported[0]).toContain('createCertificate 200: /id must match pattern')
    const { validateResponse: _unused, ...unchecked } = optionsWith({ handlers: broken })
    const response = await createWebHandler(unchecked)(
      new Request(`http://localhost${path}`, post(request)),
    )
    expect(response.status).toBe(200)
  })
})

/** Sends bytes to a Fastify server as they are; the answer is what came until the connection ended. */
async function sendRaw(text: string, overrides: Overrides, ends = false): Promise<string> {
  const app = fastify({ frameworkErrors: answerFrameworkError }).register(
    certificateApi(optionsWith(overrides)),
  )
  onTestFinished(() => app.close())
  const socket = connect(Number(new URL(await app.listen({ port: 0 })).port))
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  const head = `Host: localhost\r\nX-Auth-Token: token\r\nConnection: close\r\n`
  socket.write(text.replace('\r\n', `\r\n${head}`))
  if (ends) socket.end()
  await once(socket, 'close')
  await app.close()
  return Buffer.concat(chunks).toString()
}

test('fastify: a media type that cannot be read is the fault of the caller', async () => {
  const reported: unknown[] = []
  const answer = await sendRaw(
    `POST ${path} HTTP/1.1\r\nContent-Type: json\r\nContent-Length: 2\r\n\r\n{}`,
    { onError: (error) => reported.push(error) },
  )
  expect(answer).toMatch(/^HTTP\/1.1 415 .*"error_code":"APIGW\.0201"/s)
  expect(reported).toEqual([])
})

test('fastify: a media type that cannot be read matters to no operation without a body', async () => {
  const answer = await sendRaw(
    `DELETE ${path}/${certificate.id} HTTP/1.1\r\nContent-Type: json\r\nContent-Length: 2\r\n\r\n{}`,
    { handlers: { deleteCertificate: (_, respond) => respond(204) } },
  )
  expect(answer).toMatch(/^HTTP\/1.1 204 /)
})

test('fastify: a client that has sent 1 MiB sees the 413, also when it ends the connection', async () => {
  const app = fastify().register(certificateApi(optionsWith({})))
  onTestFinished(() => app.close())
  const url = (await app.listen({ port: 0 })) + path
  const body = 'x'.repeat(1024 * 1024)
  const tokenAndType = { 'x-auth-token': 'token', 'content-type': 'application/json' }
  const upload = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const options = { method: 'POST', headers: { ...tokenAndType, ...headers } }
      const sent = sendRequest(url, options)
      sent.on('error', reject).on('response', (response) => {
        response.resume().on('end', () => resolve(response.statusCode))
      })
      sent.end(body)
    })
  const statuses = await Promise.all(
    Array.from({ length: 25 }, () => [
      fetch(url, post(body)).then(async (response) => (await response.text()) && response.status),
      upload({}),
      upload({ connection: 'close' }),
    ]).flat(),
  )
  expect(statuses).toEqual(Array.from({ length: 75 }, () => 413))
})

test('fastify: a client that looks for the answer when it has sent 1 MiB finds the 413', async () => {
  const app = fastify().register(certificateApi(optionsWith({})))
  onTestFinished(() => app.close())
  const socket = connect(Number(new URL(await app.listen({ port: 0 })).port))
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  const part = 'x'.repeat(64 * 1024)
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: token\r\nConnection: close\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${16 * part.length}\r\n\r\n`,
  )
  for (let count = 0; count < 16; count++) {
    // The server has the time to answer, and to end the connection, while the client still sends.
    // oxlint-disable-next-line no-await-in-loop
    await setTimeout(5)
    // oxlint-disable-next-line no-await-in-loop
    await new Promise<void>((resolve, reject) => {
      socket.write(part, (error) => (error ? reject(error) : resolve()))
    })
  }
  expect(await readText(socket)).toMatch(/^HTTP\/1.1 413 /)
})

test('fastify: a caller who must wait hears so before the body has come', async () => {
  const app = fastify().register(certificateApi(optionsWith({ throttle: () => 7 })))
  const socket = connect(Number(new URL(await app.listen({ port: 0 })).port))
  // The connection is kept for the rest of the body, so `close` alone would wait for it.
  onTestFinished(async () => {
    socket.destroy()
    app.server.closeAllConnections()
    await app.close()
  })
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: token\r\n` +
      'Content-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{',
  )
  const [answer] = (await once(socket, 'data')) as [Buffer]
  expect(answer.toString()).toMatch(/^HTTP\/1.1 429 .*\r\nretry-after: 7\r\n/s)
})

test('fastify: a body that does not end is cut off', async () => {
  const app = fastify().register(certificateApi(optionsWith({})))
  onTestFinished(() => app.close())
  const socket = connect(Number(new URL(await app.listen({ port: 0 })).port))
  onTestFinished(() => void socket.destroy())
  const closed = new Promise((resolve) => socket.on('close', resolve).on('error', () => {}))
  socket.resume()
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: token\r\n` +
      'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
  )
  const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`
  let sent = 0
  while (!socket.destroyed && sent < 1024) {
    sent += 1
    // Each chunk waits until the one before it has gone.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => socket.write(chunk, resolve))
  }
  await closed
  expect(sent).toBeLessThan(1024)
})

test('fastify: a caller that goes away while it sends its body is no failure', async () => {
  const reported: unknown[] = []
  await sendRaw(
    `POST ${path} HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    { onError: (error) => reported.push(error) },
    true,
  )
  expect(reported).toEqual([])
})

test.for(['constructor', '__proto__'])('fastify: %s is no header that was sent', async (name) => {
  const seen: unknown[] = []
  await sendRaw(`GET ${path} HTTP/1.1\r\n\r\n`, {
    authenticate: ({ header }) => {
      seen.push(header(name))
      return { error: 'APIG.1000' }
    },
  })
  expect(seen).toEqual([undefined])
})
