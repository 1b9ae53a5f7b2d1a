import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { openHar } from './har.js'
import { createRedactor } from './redactor.js'
import { createReport } from './report.js'
import { readContract } from '../contract/contract.js'
import { toHtml } from './html/page.js'
import { toJUnit } from './junit.js'
import { createSuite, runSuite } from '../run/suite.js'
import { NOTES_SPEC, PRIVATE_KEY, SECRETS, startNotes, TOKEN } from '../testing/notes.js'

const folder = await mkdtemp(join(tmpdir(), 'reports-'))
afterAll(() => rm(folder, { recursive: true }))

const document: object = parse(NOTES_SPEC) as object
const contract = readContract(document)
const config = { credentials: { 'X-Key': TOKEN }, refusedCredentials: [], parameters: {} }

/** Every report about a server, as files hold them. */
async function reportsOf(isLeaking: boolean) {
  const server = await startNotes({ isLeaking })
  const redactor = createRedactor(contract, config)
  const file = join(folder, `${isLeaking}.har`)
  const har = openHar(file, {
    document: contract.document,
    url: server.url,
    redactor,
    creator: { name: 'test', version: '0' },
  })
  const suite = createSuite(document, config, {
    url: server.url,
    onExchange(exchange) {
      redactor.learn(exchange.operation, exchange.request)
      har.record(exchange)
    },
  })
  const result = await runSuite(suite)
  har.close()
  await server.close()
  const { clean } = redactor
  const report = createReport(result, {
    clean,
    title: 'Notes & <b>more</b>',
    spec: 'openapi.yaml',
    url: server.url,
    thresholds: { status: 1 },
    locate: (pointer) => `openapi.yaml:${pointer.length}`,
    replayCommand: (replay) => `apigw-contract verify --replay '${replay}'`,
  })
  return {
    result,
    report,
    json: JSON.stringify(report),
    junit: toJUnit(result, report, clean),
    html: toHtml(report),
    har: await readFile(file, 'utf8'),
  }
}

const good = await reportsOf(false)
const bad = await reportsOf(true)

describe('no report holds a secret or a control character', () => {
  test.for(['json', 'junit', 'html', 'har'] as const)('%s', (kind) => {
    for (const secret of SECRETS) expect(bad[kind]).not.toContain(secret)
    expect(bad[kind]).not.toContain('\u001b')
    expect(bad[kind].length).toBeGreaterThan(1000)
  })
})

test('the server does leak what is looked for', () => {
  const answers = bad.result.cases.map(({ answer }) => answer?.text).join('\n')
  expect(SECRETS.filter((secret) => answers.includes(secret))).toEqual(SECRETS)
})

test('the JSON report follows its schema', async () => {
  const schema = JSON.parse(
    await readFile(new URL('../../report.schema.json', import.meta.url), 'utf8'),
  ) as object
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  formats.default(ajv)
  const validate = ajv.compile(schema)
  for (const { json } of [good, bad]) {
    validate(JSON.parse(json))
    expect(validate.errors).toBeNull()
  }
  expect(good.report.failures).toEqual([])
  expect(bad.report.failures.length).toBeGreaterThan(1)
})

test('violations that say the same are one entry, with the smallest request', () => {
  const keys = bad.report.failures.map(({ rule, operationId, message }) =>
    [rule, operationId, message].join(),
  )
  expect(new Set(keys).size).toBe(keys.length)
  const entry = bad.report.failures.find(({ rule }) => rule === 'body-schema')
  expect(entry?.count).toBeGreaterThan(5)
  expect(entry?.otherCases).toHaveLength(3)
  const sum = bad.report.failures.reduce((total, { count }) => total + count, 0)
  expect(sum).toBe(bad.result.failures.length)
  const sizes = bad.result.failures
    .filter(({ rule }) => rule === 'body-schema')
    .map((violation) => JSON.stringify(violation.case.request).length)
  const shown = bad.result.failures.find(
    (violation) => `${violation.case.group}: ${violation.case.name}` === entry?.case,
  )
  expect(JSON.stringify(shown?.case.request).length).toBe(Math.min(...sizes))
})

test.for(['good', 'bad'] as const)('JUnit of the %s server is XML and adds up', (which) => {
  const { junit, result, report } = which === 'good' ? good : bad
  expect(XMLValidator.validate(junit)).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['testsuite', 'testcase', 'failure'].includes(name),
  })
  const { testsuites } = parser.parse(junit) as {
    testsuites: {
      name: string
      tests: string
      failures: string
      testsuite: { name: string; tests: string; testcase: { failure?: unknown[] }[] }[]
    }
  }
  expect(testsuites.name).toBe('Notes & <b>more</b>')
  expect(testsuites.testsuite.map(({ name }) => name)).toEqual([
    ...report.phases.map(({ phase }) => phase),
    'run',
  ])
  for (const { tests, testcase } of testsuites.testsuite) {
    expect(testcase).toHaveLength(Number(tests))
  }
  const all = testsuites.testsuite.flatMap(({ testcase }) => testcase)
  expect(all).toHaveLength(Number(testsuites.tests))
  const failed = new Set(result.failures.map((violation) => violation.case)).size
  // The threshold is one more.
  expect(all.filter(({ failure }) => failure)).toHaveLength(failed + 1)
  expect(Number(testsuites.failures)).toBe(failed + 1)
})

test('HAR 1.2 has every exchange', () => {
  const { log } = JSON.parse(bad.har) as {
    log: {
      version: string
      comment: string
      entries: {
        startedDateTime: string
        request: { url: string; headers: { name: string; value: string }[] }
        response: { status: number; content: { text: string } }
      }[]
    }
  }
  expect(log.version).toBe('1.2')
  expect(log.entries.length).toBeGreaterThanOrEqual(bad.result.cases.length)
  for (const { startedDateTime, request } of log.entries) {
    expect(new Date(startedDateTime).toISOString()).toBe(startedDateTime)
    expect(URL.canParse(request.url)).toBe(true)
    const key = request.headers.find(({ name }) => name === 'X-Key')
    expect(key?.value).toBe('***')
  }
})

test('HAR says what it left out', async () => {
  const file = join(folder, 'limited.har')
  const har = openHar(file, {
    document: contract.document,
    url: 'http://127.0.0.1',
    redactor: createRedactor(contract, config),
    creator: { name: 'test', version: '0' },
    limit: 2,
  })
  const request = { method: 'GET', target: '/', headers: {} }
  for (let count = 0; count < 5; count += 1) {
    har.record({ operation: undefined, request, answer: undefined, startedAt: new Date() })
  }
  har.close()
  const { log } = JSON.parse(await readFile(file, 'utf8')) as {
    log: { entries: unknown[]; comment: string }
  }
  expect(log.entries).toHaveLength(2)
  expect(log.comment).toContain('2 of 5 exchanges')
  expect(await readdir(folder)).toContain('limited.har')
})

describe('the HTML page', () => {
  test('runs and fetches nothing, whatever an answer holds', () => {
    expect(bad.html).toContain('&lt;script&gt;alert(1)')
    expect(bad.html).not.toMatch(/<script|<img|<link|<iframe| on\w+=|url\(|@import/i)
    expect(bad.html).toContain('Notes &amp; &lt;b&gt;more&lt;/b&gt;')
    expect(bad.html).toContain('default-src &#39;none&#39;')
  })

  test('allows exactly its own style', () => {
    const style = /<style>([^]*?)<\/style>/.exec(bad.html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(bad.html).toContain(`sha256-${hash}`)
  })

  test('shows every failure, and the matrix of statuses', () => {
    expect(bad.html.match(/<article/g)).toHaveLength(bad.report.failures.length)
    expect(good.html).not.toContain('<article')
    expect(good.html.match(/<th scope="col">[1-5]\d\d<\/th>/g)).toHaveLength(5)
    expect(good.html).toMatch(/<td class="reached">✓<\/td>/)
    expect(good.html).toMatch(/<td class="missed">✗<\/td>/)
  })

  test('shows parameters, properties and both sides of keywords', () => {
    const item = (
      kind: 'keyword' | 'parameter' | 'property',
      name: string,
      isReached: boolean,
      exclusion: string | null = null,
    ) => ({
      operationId: 'createNote',
      kind,
      name,
      isReached,
      exclusion,
    })
    const items = [
      item('parameter', 'query tag', true),
      item('property', 'request text', true),
      item('keyword', 'body text maxLength inside', true),
      item('keyword', 'body text maxLength outside', false),
      item('keyword', 'query tag type outside', false, 'every text is a string'),
    ]
    const { html } = { html: toHtml({ ...good.report, coverage: { kinds: [], items } }) }
    expect(html).toContain('<code>query tag</code>')
    expect(html).toContain('<code>body text</code>')
    expect(html).toMatch(/✓\s+maxLength inside/)
    expect(html).toMatch(/✗ missed\s+maxLength outside/)
    expect(html).toMatch(/cannot be reached \(every text is a string\):\s+type outside/)
    expect(html).toMatch(/1 missed/)
  })
})

describe('the redactor', () => {
  const redactor = createRedactor(contract, config, 'given-token', 'no')
  const [operation] = contract.operations
  redactor.learn(operation, {
    method: 'POST',
    target: '/notes',
    headers: {},
    body: JSON.stringify({ text: 'public text', seal: 'sealed-value-0123' }),
  })

  test.for([
    ['a credential', `x ${TOKEN} y`, 'x *** y'],
    ['the token that was given', 'Bearer given-token', 'Bearer ***'],
    ['a short one, which other words hold', 'note', 'note'],
    ['an x-sensitive value of any request', 'a sealed-value-0123 b', 'a *** b'],
    ['the same twice', 'sealed-value-0123sealed-value-0123', '******'],
    ['a wrapped value', 'sealed-\nvalue-0123', '(repeats a secret, not shown)'],
    ['a key', `a ${PRIVATE_KEY.trimEnd()} b`, 'a *** b'],
    ['a key in JSON', JSON.stringify({ key: PRIVATE_KEY }), String.raw`{"key":"***\n"}`],
    ['a key that is cut off', PRIVATE_KEY.slice(0, 60), '***'],
    ['what is not secret', 'public text', 'public text'],
  ] as const)('%s', ([, text, shown]) => {
    expect(redactor.clean(text)).toBe(shown)
  })
})
