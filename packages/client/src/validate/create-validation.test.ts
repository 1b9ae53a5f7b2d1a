import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'

import { ClientError } from '../index.js'
import { contractOperations, exampleRequest } from '../test-support/contract.js'
import {
  createValidation,
  RequestValidationError,
  ResponseValidationError,
  type Problem,
} from './index.js'

type Request = Parameters<ReturnType<typeof createValidation>['request']>[1]

const project_id = '0123456789abcdef0123456789abcdef'
const certificate_id = '3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b'
const gatewayId = 'f0fa1789-3b76-433b-a787-9892951c620e'
const upload = { name: 'example_com', cert_content: 'certificate', private_key: 'key' }

const operations = contractOperations.map((operation) => [operation.id, operation] as const)
const successes = contractOperations.flatMap(({ id, successes: own }) =>
  own.map(({ status, name, body }) => [id, status, name, body] as const),
)

const { request, response } = createValidation({ strict: true })

/** What a call throws; undefined when it returns. */
function thrown(call: () => void): unknown {
  try {
    call()
    return undefined
  } catch (error) {
    return error
  }
}

function problemsOf(operationId: string, what: Request): readonly Problem[] {
  const error = thrown(() => request(operationId, what))
  if (error !== undefined) expect(error).toBeInstanceOf(RequestValidationError)
  return (error as RequestValidationError | undefined)?.problems ?? []
}

const brokenBy = (operationId: string, what: Request): string[] =>
  problemsOf(operationId, what).map(({ path, keyword }) => `${path} ${keyword}`)

const creating = (body: unknown): string[] =>
  brokenBy('createCertificate', { path: { project_id }, body })

const attaching = (domains: unknown): string[] =>
  brokenBy('attachDomains', { path: { project_id, certificate_id }, body: { domains } })

describe('a request', () => {
  test.for(operations)('%s passes with every example', ([id, operation]) => {
    const example = exampleRequest(operation)
    expect(problemsOf(id, example)).toEqual([])
    for (const body of operation.bodies.values()) {
      expect(problemsOf(id, { ...example, body })).toEqual([])
    }
  })

  test.for(operations)('%s is refused without what is required', ([id, operation]) => {
    const required = operation.parameters.filter((parameter) => parameter.required)
    const places = { path: 'path', query: 'query', header: 'headers' } as const
    const missing = required.map(({ in: place, name }) => `/${places[place]}/${name} required`)
    if (operation.bodySchema) missing.unshift('/body required')
    expect(brokenBy(id, {}).toSorted()).toEqual(missing.toSorted())
  })

  test.for([
    ['minLength', '/body/name', { name: 'abc' }],
    ['maxLength', '/body/name', { name: 'a'.repeat(51) }],
    ['maxLength', '/body/cert_content', { cert_content: 'a'.repeat(65_537) }],
    ['maxLength', '/body/trusted_root_ca', { trusted_root_ca: 'a'.repeat(65_537) }],
    ['minLength', '/body/private_key', { private_key: '' }],
    ['pattern', '/body/name', { name: '1example' }],
    ['pattern', '/body/instance_id', { instance_id: 'gateway' }],
    ['enum', '/body/type', { type: 'local' }],
    ['type', '/body/name', { name: 5 }],
    ['type', '/body/private_key', { private_key: null }],
    ['additionalProperties', '/body/certContent', { certContent: 'x' }],
    ['required', '/body/instance_id', { type: 'instance' }],
  ] as const)('is refused by %s at %s', ([keyword, path, change]) => {
    expect(creating({ ...upload, ...change })).toContain(`${path} ${keyword}`)
  })

  test('needs a gateway only where the type is instance', () => {
    expect(creating({ ...upload, type: 'instance' })).toEqual(['/body/instance_id required'])
    expect(creating({ ...upload, type: 'instance', instance_id: gatewayId })).toEqual([])
    expect(creating({ ...upload, type: 'global' })).toEqual([])
    expect(creating(upload)).toEqual([])
  })

  test('is refused by keywords of arrays and of what they hold', () => {
    expect(attaching([])).toEqual(['/body/domains minItems'])
    expect(attaching(Array.from({ length: 101 }, () => ({ domain: 'a.example' })))).toEqual([
      '/body/domains maxItems',
    ])
    expect(attaching([{ domain: 'a.example' }, { domain: '-' }, {}])).toEqual([
      '/body/domains/1/domain pattern',
      '/body/domains/2/domain required',
    ])
    expect(attaching([{ domain: 'a.example', verified_client_certificate_enabled: 1 }])).toEqual([
      '/body/domains/0/verified_client_certificate_enabled type',
    ])
    expect(attaching('a.example')).toEqual(['/body/domains type'])
  })

  test('counts characters as the contract does, by code points', () => {
    expect(creating({ ...upload, cert_content: '😀'.repeat(65_536) })).toEqual([])
  })

  test('is refused for a bad path parameter, the project too', () => {
    expect(brokenBy('showCertificate', { path: { project_id: 'x', certificate_id: '' } })).toEqual([
      '/path/project_id pattern',
      '/path/certificate_id pattern',
    ])
    expect(brokenBy('listGateways', { path: { project_id: undefined } })).toEqual([
      '/path/project_id required',
    ])
  })

  test('has numbers in its query, of any size, and leaves out what is undefined or null', () => {
    const listing = (query: unknown) => brokenBy('listGateways', { path: { project_id }, query })
    expect(listing({ limit: 20, offset: 0 })).toEqual([])
    expect(listing({ limit: 100_000, offset: -1 })).toEqual([])
    expect(listing({ limit: undefined, offset: null })).toEqual([])
    expect(listing({ limit: '20' })).toEqual(['/query/limit type'])
    expect(listing({ limit: 1.5 })).toEqual(['/query/limit type'])
    expect(listing({ limit: Number.NaN })).toEqual(['/query/limit type'])
    for (const none of ['limit=20', null, ['limit', 20]]) {
      expect(listing(none)).toEqual(['/query type'])
    }
  })

  test('has headers in any case', () => {
    const sending = (headers: unknown) =>
      brokenBy('createCertificate', { path: { project_id }, headers, body: upload })
    expect(sending({ 'Idempotency-Key': 'a-key', 'X-Other': 'x' })).toEqual([])
    expect(sending({ 'Idempotency-Key': undefined })).toEqual([])
    const broken = ['/headers/idempotency-key pattern']
    expect(sending({ 'IDEMPOTENCY-KEY': 'a key' })).toEqual(broken)
    expect(sending({ 'Idempotency-Key': null })).toEqual([])
    expect(sending('Idempotency-Key: a key')).toEqual(['/headers type'])
  })

  test('is judged by what is sent: the JSON of its body', () => {
    expect(creating({ ...upload, type: undefined, extra: undefined })).toEqual([])
    expect(creating({ toJSON: () => upload })).toEqual([])
    expect(creating({ ...upload, name: 10n })).toEqual(['/body json'])
    const circular: Record<string, unknown> = { ...upload }
    circular['self'] = circular
    expect(creating(circular)).toEqual(['/body json'])
    expect(creating(Object.create(upload))).toContain('/body/name required')
  })

  test('stays as it is: no default is filled in', () => {
    const body = Object.freeze({ ...upload })
    const query = Object.freeze({})
    request('createCertificate', { path: { project_id }, body })
    request('listGateways', { path: { project_id }, query })
    expect(body).toEqual(upload)
  })

  test('says everything that is wrong, where, and how many', () => {
    const error = thrown(() =>
      request('createCertificate', { path: { project_id }, body: { type: 'x' } }),
    )
    expect(error).toMatchObject({
      name: 'RequestValidationError',
      operationId: 'createCertificate',
      message:
        'createCertificate was not sent: /body/name is missing; /body/cert_content is missing; ' +
        '/body/private_key is missing; /body/type must be one of instance,global',
    })
    const many = thrown(() =>
      request('attachDomains', {
        path: { project_id, certificate_id },
        body: { domains: Array.from({ length: 100 }, () => ({})) },
      }),
    ) as RequestValidationError
    expect(many.problems).toHaveLength(100)
    expect(many.message).toMatch(/; and 90 more$/)
  })

  test.for(['unknown', 'toString', '__proto__', 'showCertificate.200x'])(
    'of the operation %s is no request of the contract',
    (operationId) => {
      expect(() => request(operationId, {})).toThrow(RangeError)
    },
  )
})

describe('an answer', () => {
  test.for(successes)('to %s (%i, %s) passes as in the contract', ([id, status, , body]) => {
    expect(thrown(() => response(id, status, body))).toBeUndefined()
  })

  test('may have properties that the contract does not declare, at every level', () => {
    for (const [id, status, , body] of successes) {
      const more = JSON.parse(JSON.stringify(body), (_key, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? { ...value, undeclared: { deeply: [null] } }
          : value,
      ) as unknown
      expect(thrown(() => response(id, status, more))).toBeUndefined()
    }
  })

  test.for(successes)('to %s (%i, %s) is refused when a value has another type', (success) => {
    const [id, status, , body] = success
    for (const [name, value] of Object.entries(body as object)) {
      const wrong = { ...(body as object), [name]: typeof value === 'string' ? 5 : 'text' }
      const error = thrown(() => response(id, status, wrong))
      expect(error).toBeInstanceOf(ResponseValidationError)
      expect(error).toMatchObject({ operationId: id, status })
      const { problems } = error as ResponseValidationError
      expect(problems).toContainEqual(
        expect.objectContaining({ path: `/body/${name}`, keyword: 'type' }),
      )
      expect(new Set(problems.map(({ path }) => path)).size).toBe(1)
    }
  })

  test('is refused when it is nothing, or misses a property', () => {
    const name = 'ResponseValidationError'
    expect(thrown(() => response('showCertificate', 200, undefined))).toMatchObject({
      name,
      message:
        'The answer 200 to showCertificate breaks the contract: /body must be of type object',
    })
    expect(thrown(() => response('listGateways', 200, { size: 0, total: 0 }))).toMatchObject({
      problems: [{ path: '/body/instances', keyword: 'required', message: 'is missing' }],
    })
  })

  test('is refused when a date is none', () => {
    const [id, status, , body] = successes.find(([own]) => own === 'showCertificate') ?? []
    const wrong = { ...(body as object), not_after: 'tomorrow' }
    expect(thrown(() => response(id ?? '', status ?? 0, wrong))).toMatchObject({
      problems: [{ path: '/body/not_after', message: 'must be a date-time' }],
    })
  })

  test('with a status that has no body is not looked at', () => {
    expect(thrown(() => response('deleteCertificate', 204, undefined))).toBeUndefined()
    expect(thrown(() => response('deleteCertificate', 204, {}))).toBeUndefined()
  })

  test('that is wrong warns where validation is not strict', () => {
    const warnings: ResponseValidationError[] = []
    createValidation({ onWarning: (warning) => warnings.push(warning) }).response(
      'showCertificate',
      200,
      [],
    )
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toBeInstanceOf(ResponseValidationError)

    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    createValidation().response('showCertificate', 200, [])
    expect(warn.mock.calls).toEqual([[warnings[0]?.message]])
    warn.mockRestore()
  })

  test('of many wrong items is judged in time that grows with their number', () => {
    const certs = Array(200_000).fill(1)
    const started = performance.now()
    const error = thrown(() => response('listCertificates', 200, { size: 0, total: 0, certs }))
    expect((error as ResponseValidationError).problems).toHaveLength(200_000)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('an error', () => {
  test('is one of the client: one catch is enough', () => {
    const unsent = thrown(() => request('createCertificate', { path: {} }))
    expect(unsent).toBeInstanceOf(ClientError)
    expect(unsent).toMatchObject({ status: undefined, code: undefined, retryable: false })
    const wrong = thrown(() => response('showCertificate', 200, []))
    expect(wrong).toBeInstanceOf(ClientError)
    expect(wrong).toMatchObject({ status: 200, code: undefined, retryable: false })
  })

  const SECRET = 'S3cr3t/marker+1234567890abcdefghijklmnop='

  /** The value with each place in it, names included, replaced in turn. */
  function* replaced(value: unknown): Generator<unknown> {
    yield SECRET
    yield [SECRET]
    yield { [SECRET]: SECRET }
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of replaced(value[0])) yield [item]
      return
    }
    yield { ...value, [SECRET]: 1 }
    yield { ...value, [SECRET.toLowerCase()]: { [SECRET]: SECRET } }
    for (const [name, item] of Object.entries(value)) {
      for (const other of replaced(item)) yield { ...value, [name]: other }
    }
  }

  const shown = (error: Error): string =>
    [
      error.message,
      error.stack,
      JSON.stringify(error),
      JSON.stringify((error as RequestValidationError).problems),
      inspect(error, { depth: 10, showHidden: true }),
    ].join('\n')

  const isSilent = (error: unknown): boolean =>
    error === undefined || !/s3cr3t|1234567890/i.test(shown(error as Error))

  test.for(operations)('of a request to %s holds no value', ([id, operation]) => {
    let errors = 0
    for (const what of replaced(exampleRequest(operation))) {
      if (typeof what !== 'object' || Array.isArray(what)) continue
      const error = thrown(() => request(id, what as Request))
      if (error !== undefined) errors++
      expect(isSilent(error), JSON.stringify(what)).toBe(true)
    }
    expect(errors).toBeGreaterThan(5)
  })

  test.for(successes)('of an answer to %s (%i, %s) holds no value', ([id, status, , body]) => {
    let errors = 0
    for (const what of replaced(body)) {
      const error = thrown(() => response(id, status, what))
      if (error !== undefined) errors++
      expect(isSilent(error), JSON.stringify(what)).toBe(true)
    }
    expect(errors).toBeGreaterThan(5)
  })

  test('names an undeclared property that is a word, and no other', () => {
    const names = ['certContent', 'private-key', 'abc123', 'x'.repeat(41), 'a/b', 'a b', '1234', '']
    expect(names.map((name) => creating({ ...upload, [name]: 1 })[0])).toEqual([
      '/body/certContent additionalProperties',
      '/body/private-key additionalProperties',
      ...Array<string>(5).fill('/body/? additionalProperties'),
      '/body/ additionalProperties',
    ])
  })
})
