import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startMock } from '../prism.js'
import { RULE_IDS } from '../rules/rules.js'
import { listen } from '../run/listen.js'
import { runCommand, startCommand, type CommandEnvironment } from '../testing/command.js'
import { NOTES_SPEC, SECRETS, startNotes, TOKEN } from '../testing/notes.js'

const folder = await mkdtemp(join(tmpdir(), 'command-'))
afterAll(() => rm(folder, { recursive: true }))
const file = (name: string): string => join(folder, name)
const put = async (name: string, text: string): Promise<string> => {
  await writeFile(file(name), text)
  return file(name)
}
const spec = await put('openapi.yaml', NOTES_SPEC)
const good = await startNotes()
afterAll(() => good.close())
const leaking = await startNotes({ isLeaking: true })
afterAll(() => leaking.close())

const withToken: CommandEnvironment = { cwd: folder, env: { CONTRACT_TOKEN: TOKEN } }
const verify = (url: string, ...args: readonly string[]) =>
  runCommand(['verify', '--spec', 'openapi.yaml', '--url', url, ...args], withToken)

describe('what it is', () => {
  test.for([[[]], [['--help']], [['verify', '--help']], [['-h']]])('%j is help', async ([args]) => {
    const { status, stdout } = await runCommand(args ?? [])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Usage: apigw-contract verify --spec FILE --url URL/)
  })

  test("its version is the package's", async () => {
    const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8')
    const { version } = JSON.parse(text) as { version: string }
    expect(await runCommand(['--version'])).toEqual({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    })
  })

  test('rules lists every rule', async () => {
    const { status, stdout } = await runCommand(['rules'])
    expect(status).toBe(0)
    expect(stdout.match(/^[\w-]+(?=: )/gm)).toEqual([...RULE_IDS])
  })
})

describe('a server that keeps the contract', () => {
  test('passes, with a line for each phase', async () => {
    const { status, stdout, stderr } = await verify(good.url)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^ok {3}examples +1 cases\nok {3}coverage +\d+ cases\n/)
    expect(stdout).toContain(' 0 violations')
    expect(status).toBe(0)
  })

  test('takes the token as an option, a document by URL as JSON, and phases', async () => {
    const { parse } = await import('yaml')
    const server = await listen(
      createServer((_, answer) => answer.end(JSON.stringify(parse(NOTES_SPEC)))),
    )
    const args = ['--url', good.url, '--token', TOKEN, '--phases', 'examples,malformed']
    const document = `${server.url}/openapi.json`
    const { status, stdout } = await runCommand(['verify', '--spec', document, ...args])
    await server.close()
    expect(stdout).toMatch(/^ok {3}examples .*\nok {3}malformed .*\n\nReached/)
    expect(status).toBe(0)
  })

  test('is called wrong without the token, which is the only thing that differs', async () => {
    const args = ['verify', '--spec', spec, '--url', good.url, '--phases', 'examples']
    const { status, stdout } = await runCommand(args)
    expect(stdout).toContain('expected-status: the status is 401, not 200')
    expect(status).toBe(1)
  })

  test('--param fills a parameter, again and again', async () => {
    const { stdout } = await verify(
      leaking.url,
      '--phases',
      'examples',
      '--param',
      'tag=a',
      '--param',
      'tag=x=y',
    )
    expect(stdout).toContain('--param tag=x=y --replay')
  })
})

describe('a server that breaks the contract', () => {
  const failing = verify(leaking.url)

  test('fails, with rule, request, answer, place and a way to run it again', async () => {
    const { status, stdout } = await failing
    expect(status).toBe(1)
    const entry = stdout.split('\n\n').find((text) => text.startsWith('body-schema: '))
    expect(entry).toMatch(/^body-schema: .+ \(\d+ times\)$/m)
    expect(entry).toContain(`request  curl -X POST '${leaking.url}/notes' -H 'X-Key: ***'`)
    expect(entry).toContain('answer   200 (repeats a secret, not shown)')
    const line = NOTES_SPEC.split('\n').findIndex((text) => text.includes("'200':")) + 1
    expect(entry).toContain(`contract openapi.yaml:${line} /paths/~1notes/post/responses/200`)
    expect(entry).toContain(
      `replay   apigw-contract verify --spec openapi.yaml --url ${leaking.url}`,
    )
  })

  test('shows no secret, and no control character', async () => {
    const { stdout, stderr } = await failing
    for (const secret of SECRETS) expect(stdout + stderr).not.toContain(secret)
    expect(stdout).not.toContain('\u001b')
  })

  test.for([
    ['a case', 'examples,coverage'],
    ['a random request', 'fuzz'],
  ])('%s that failed runs again by what the report says, alone', async ([, phases = '']) => {
    const { stdout } = await verify(leaking.url, '--phases', phases)
    const line = stdout.match(/replay {3}apigw-contract (.*) --replay '?(.*?)'?$/m)
    expect(line).not.toBeNull()
    const args = (line?.[1] ?? '').split(' ')
    const again = await runCommand([...args, '--replay', line?.[2] ?? ''], withToken)
    expect(again.stdout).toContain('1 cases, ')
    expect(again.stdout).toContain('body-schema: ')
    expect(again.status).toBe(1)
  })

  test('--foreign only warns of undeclared properties', async () => {
    const { stdout } = await verify(leaking.url, '--foreign', '--phases', 'examples')
    expect(stdout).toContain('warning: undeclared-property')
    expect(stdout).not.toMatch(/^undeclared-property/m)
  })
})

test('the mock is verified with --mock, and its known deviations are accepted', async () => {
  const { parse } = await import('yaml')
  const mock = await startMock({ document: parse(NOTES_SPEC) as object })
  const { status, stdout } = await verify(mock.url, '--mock')
  await mock.close()
  expect(stdout).toMatch(/, [1-9]\d* known deviations\.$/m)
  expect(stdout).toMatch(/ 0 violations/)
  expect(status).toBe(0)
})

test.for(['petstore', 'train-travel'])('%s is verified with nothing but its mock', async (name) => {
  const foreign = createRequire(import.meta.url).resolve(
    `@readme/oas-examples/3.1/json/${name}.json`,
  )
  const mock = await startMock({ document: JSON.parse(await readFile(foreign, 'utf8')) as object })
  const args = ['verify', '--spec', foreign, '--url', mock.url, '--mock']
  const { status, stdout } = await runCommand(args, { cwd: folder })
  await mock.close()
  expect(stdout).toContain(' 0 violations')
  expect(status).toBe(0)
})

describe('the configuration', () => {
  const configured = (text: string, name = 'own.config.mjs', ...args: readonly string[]) =>
    put(name, text).then((config) =>
      runCommand(['verify', '--config', config, '--token', TOKEN, ...args], { cwd: folder }),
    )
  const base = `spec: './openapi.yaml', url: '${good.url}'`

  test('names document and server, relative to itself', async () => {
    const { status, stdout } = await configured(
      `export default { ${base}, suite: { credentials: { 'X-Key': '${TOKEN}' } } }`,
    )
    expect(stdout).toContain(' 0 violations')
    expect(status).toBe(0)
  })

  test('is TypeScript, and a function that is told what the command line says', async () => {
    const { status, stdout } = await configured(
      `const name: string = 'X-Key'
export default {
  ${base},
  suite: async ({ token, parameters, url, isMock }: { token: string }) => {
    console.log(JSON.stringify({ parameters, url, isMock }))
    return { credentials: { [name]: token }, refusedCredentials: [], parameters }
  },
}`,
      'typed.config.ts',
      '--param',
      'anything=1',
    )
    const told = { parameters: { anything: '1' }, url: good.url, isMock: false }
    expect(stdout).toContain(JSON.stringify(told))
    expect(status).toBe(0)
  })

  test('is found in the working directory', async () => {
    const cwd = await mkdtemp(join(folder, 'found-'))
    await writeFile(join(cwd, 'contract.config.mjs'), `export default { spec: '../openapi.yaml' }`)
    const { status, stdout } = await runCommand(['verify', '--url', good.url], {
      cwd,
      env: { CONTRACT_TOKEN: TOKEN },
    })
    expect(stdout).toContain(' 0 violations')
    expect(status).toBe(0)
  })

  test('is TypeScript only where Node.js reads it', async () => {
    const config = await put('old.config.ts', 'export default {}')
    const { status, stderr } = await runCommand(['verify', '--config', config], {
      env: { NODE_OPTIONS: '--no-experimental-strip-types' },
    })
    expect(stderr).toMatch(/cannot read .*old\.config\.ts: use 22\.18 or newer/)
    expect(status).toBe(2)
  })

  test('says how to be an ES module in a package that has none', async () => {
    const cwd = await mkdtemp(join(folder, 'commonjs-'))
    await writeFile(join(cwd, 'package.json'), '{"type":"commonjs"}')
    await writeFile(join(cwd, 'contract.config.ts'), 'export default {}')
    const { status, stderr } = await runCommand(['verify'], { cwd })
    expect(stderr).toContain('name it .mts or .mjs')
    expect(status).toBe(2)
  })

  test('a threshold that is not reached fails a whole run, and no part of one', async () => {
    const text = `export default { ${base}, thresholds: { status: 1 } }`
    const { status, stdout } = await configured(text)
    expect(stdout).toMatch(/Coverage is too low: \d of \d \(status\), at least 100 % wanted\./)
    expect(status).toBe(1)
    const part = await configured(text, 'own.config.mjs', '--phases', 'examples')
    expect(part.status).toBe(0)
  })

  test('a known deviation is accepted, and one that no longer occurs fails', async () => {
    const deviation = (rule: string, reason: string) =>
      `{ rules: ['${rule}'], groups: ['example'], reason: '${reason}' }`
    const entries = `${deviation('body-schema', 'A')}, ${deviation('meaning', 'B')}`
    const { status, stdout } = await configured(
      `export default { spec: './openapi.yaml', url: '${leaking.url}', deviations: [${entries}] }`,
    )
    expect(stdout).toMatch(/, 1 known deviations\.$/m)
    expect(stdout).toContain('A known deviation no longer occurs; remove its entry: B')
    expect(stdout).not.toContain('remove its entry: A')
    expect(status).toBe(1)
  })
})

describe('called wrongly, it says what to do and exits 2', () => {
  const server = ['--url', good.url]
  const document = ['--spec', spec]
  const texts: Readonly<Record<string, string>> = {
    'v30.yaml': 'openapi: 3.0.3\npaths: {}\n',
    'v20.json': '{"swagger":"2.0"}',
    'broken.yaml': 'openapi: 3.1.0\npaths: [\n',
    'list.json': '[]',
    'other.yaml': 'name: something else\n',
    'empty.yaml': '',
    'no-paths.yaml': 'openapi: 3.1.0\npaths: {}\n',
    'parts.yaml': `openapi: 3.1.0\npaths:\n  /a:\n    $ref: './a.yaml'\n`,
    'dangling.yaml': NOTES_SPEC.replace(
      'schema: { type: string }',
      `schema: { $ref: '#/nowhere' }`,
    ),
    'bomb.yaml': `a: &a [x, x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]}, `.repeat(9)}]\n`).join('')}`,
    'no-default.mjs': 'export const config = {}',
    'unknown.mjs': 'export default { specs: 1 }',
    'wrong.mjs': 'export default { spec: 1 }',
    'throws.mjs': `throw new Error('on purpose')`,
  }
  const cases: readonly [title: string, args: readonly string[], message: RegExp][] = [
    ['no command', ['--spec', 'x'], /verify or rules/],
    ['another command', ['test'], /no command "test"/],
    ['one argument too many', ['verify', 'x'], /"x"/],
    ['an unknown option', ['verify', '--sepc', 'x'], /--sepc/],
    ['an option without value', ['verify', '--spec'], /--spec/],
    ['no document', ['verify', ...server], /--spec is missing/],
    ['an empty document name', ['verify', '--spec', '', ...server], /--spec is empty/],
    ['no server', ['verify', ...document], /--url is missing/],
    ['an address that is none', ['verify', ...document, '--url', 'x'], /--url must be an http/],
    ['another protocol', ['verify', ...document, '--url', 'ftp://x'], /--url must be an http/],
    [
      'credentials in the address',
      ['verify', ...document, '--url', 'http://u:pass-word@x'],
      /no credentials/,
    ],
    ['a query in the address', ['verify', ...document, '--url', 'http://x?a=1'], /no query/],
    ['nobody there', ['verify', ...document, '--url', 'http://127.0.0.1:1'], /Nothing answers at/],
    [
      'a token for no header',
      ['verify', ...document, ...server, '--token', 'a\nb'],
      /no header can carry/,
    ],
    ['a parameter without value', ['verify', ...document, ...server, '--param', 'x'], /NAME=VALUE/],
    [
      'an unknown parameter',
      ['verify', ...document, ...server, '--param', 'x=1'],
      /no parameter "x": tag/,
    ],
    [
      'an unknown phase',
      ['verify', ...document, ...server, '--phases', 'exmaples'],
      /no phase "exmaples": examples/,
    ],
    ['an unknown case', ['verify', ...document, ...server, '--replay', 'x'], /no case "x"/],
    [
      'an unknown report',
      ['verify', ...document, ...server, '--report', 'pdf=x'],
      /junit, json, html or har/,
    ],
    [
      'a report nowhere',
      ['verify', ...document, ...server, '--report', `${spec}/x`],
      /cannot be written/,
    ],
    ['a missing document', ['verify', '--spec', 'no.yaml', ...server], /cannot be read: ENOENT/],
    [
      'a document on no server',
      ['verify', '--spec', 'http://127.0.0.1:1/a', ...server],
      /cannot be read/,
    ],
    [
      'a document that is no document',
      ['verify', '--spec', `${good.url}/nothing`, ...server],
      /the answer is 404/,
    ],
    [
      'OpenAPI 3.0',
      ['verify', '--spec', 'v30.yaml', ...server],
      /is OpenAPI 3\.0\.3; only 3\.1.*Upgrade/,
    ],
    ['Swagger 2.0', ['verify', '--spec', 'v20.json', ...server], /is OpenAPI 2\.0/],
    [
      'broken YAML',
      ['verify', '--spec', 'broken.yaml', ...server],
      /neither YAML nor JSON: .*line \d/,
    ],
    ['no object', ['verify', '--spec', 'list.json', ...server], /no object/],
    ['no OpenAPI', ['verify', '--spec', 'other.yaml', ...server], /no property openapi/],
    ['an empty file', ['verify', '--spec', 'empty.yaml', ...server], /no object/],
    ['no paths', ['verify', '--spec', 'no-paths.yaml', ...server], /nothing to verify/],
    [
      'other files',
      ['verify', '--spec', 'parts.yaml', ...server],
      /\.\/a\.yaml.*redocly\/cli bundle parts\.yaml/,
    ],
    ['a reference to nothing', ['verify', '--spec', 'dangling.yaml', ...server], /#\/nowhere/],
    ['aliases without end', ['verify', '--spec', 'bomb.yaml', ...server], /alias/],
    ['no configuration', ['verify', '--config', 'no.mjs'], /no configuration .*no\.mjs/],
    ['no default export', ['verify', '--config', 'no-default.mjs'], /default export/],
    ['an unknown setting', ['verify', '--config', 'unknown.mjs'], /no setting "specs": spec, url/],
    [
      'a setting of another type',
      ['verify', '--config', 'wrong.mjs'],
      /"spec" must be of type string/,
    ],
    ['a configuration that throws', ['verify', '--config', 'throws.mjs'], /on purpose/],
  ]

  beforeAll(async () => {
    await Promise.all(Object.entries(texts).map(([name, text]) => put(name, text)))
  })

  test.for(cases)('%s', async ([, args, message]) => {
    const { status, stdout, stderr } = await runCommand(args, { cwd: folder })
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('pass-word')
    expect(stderr).not.toMatch(/^ +at /m)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})

describe('interrupted', () => {
  test('by a signal, it ends the case at hand and exits 130', async () => {
    const slow = await startNotes({ delay: 50 })
    const { child, ended } = startCommand(
      ['verify', '--spec', spec, '--url', slow.url, '--report', 'har=interrupted.har'],
      withToken,
    )
    child.stdout.once('data', () => child.kill('SIGINT'))
    const { status, stdout, stderr } = await ended
    const requests = slow.requests()
    await slow.close()
    expect(stderr).toMatch(/interrupted/)
    expect(stdout).not.toContain('cases, ')
    expect(status).toBe(130)
    expect(requests).toBeLessThan(60)
    const { log } = JSON.parse(await readFile(file('interrupted.har'), 'utf8')) as {
      log: { entries: readonly unknown[] }
    }
    expect(log.entries.length).toBeGreaterThan(0)
  })

  test('by a reader that goes away, it still says by its status what it found', async () => {
    const { child, ended } = startCommand(
      ['verify', '--spec', spec, '--url', leaking.url],
      withToken,
    )
    child.stdout.destroy()
    const { status, stderr } = await ended
    expect(stderr).toBe('')
    expect(status).toBe(1)
  })
})

test('colours are for terminals, and for those who insist', async () => {
  const args = ['verify', '--spec', spec, '--url', good.url, '--phases', 'examples']
  const run = (env: Readonly<Record<string, string>>) =>
    runCommand(args, { env: { CONTRACT_TOKEN: TOKEN, ...env } })
  expect((await run({ FORCE_COLOR: '1' })).stdout).toContain('\u001b[32m')
  expect((await run({})).stdout).not.toContain('\u001b')
})
