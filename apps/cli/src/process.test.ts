import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { startEmulator } from '@apigw-certificates/api'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { exitCodes } from './exit-codes.ts'
import { main, run } from './test-support/cli.ts'
import { createWorld, type World } from './test-support/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
beforeEach(() => world.emulator.reset())
afterAll(() => world.close())

const push = (name: string) => [
  'push',
  '--name',
  'example_com',
  '--cert',
  `${name}.pem`,
  '--key',
  `${name}.key`,
]

const ESCAPE = '\u001B'

describe('signals', () => {
  test.for([
    ['SIGINT', exitCodes.interrupted.code],
    ['SIGTERM', exitCodes.terminated.code],
  ] as const)('%s ends a request that takes long', async ([name, exit]) => {
    await world.emulator.setFaults([{ operationId: 'listGateways', times: 1, delay: 30_000 }])
    const started = Date.now()
    const { code, stderr } = await world.cli(['list', '--debug'], {
      during: (child) => setTimeout(() => child.kill(name), 1500),
    })
    expect(code).toBe(exit)
    expect(stderr).toContain('Interrupted')
    expect(Date.now() - started).toBeLessThan(20_000)
  })
})

test('Ctrl-C ends a wait for standard input', async () => {
  const { code, stderr } = await world.cli(['inspect', '-'], {
    stdin: null,
    during: (child) => setTimeout(() => child.kill('SIGINT'), 1500),
  })
  expect([code, stderr]).toEqual([130, expect.stringContaining('Interrupted')])
})

describe('streams', () => {
  test('a reader that went away does not end a push half-way', async () => {
    const { code } = await world.cli(push('old'), { during: (child) => child.stdout?.destroy() })
    expect(code).toBe(0)
    expect((await world.json(push('old'))).value['action']).toBe('unchanged')
  })

  test('a closed pipe prints no error', async () => {
    const program = `"${process.execPath}" "${main}" --help | head -1`
    const { code, stdout, stderr } = await run('bash', ['-c', program])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toHaveLength(2)
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk is no success', async () => {
    const program = `"${process.execPath}" "${main}" --help > /dev/full`
    expect(await run('bash', ['-c', program])).toMatchObject({ code: 9 })
  })

  test('there are no colours without a terminal, nor with NO_COLOR', async () => {
    await world.cli(push('old'))
    const ask = async (env: Readonly<Record<string, string>>) => {
      const { stdout, stderr } = await world.cli(['list', '--debug'], { env })
      return (stdout + stderr).includes(ESCAPE)
    }
    expect(await ask({})).toBe(false)
    expect(await ask({ NO_COLOR: '1' })).toBe(false)
    expect(await ask({ FORCE_COLOR: '1' })).toBe(true)
  })

  test('--json has no colours either way', async () => {
    await world.cli(push('old'))
    const { stdout } = await world.cli(['list', '--json'], { env: { FORCE_COLOR: '1' } })
    expect(stdout).not.toContain(ESCAPE)
  })

  test('what a server or a file says cannot steer the terminal', async () => {
    await world.issue('evil', { subject: { commonName: `a${ESCAPE}]0;title\u0007\u202E` } })
    const { stdout } = await world.cli(['inspect', 'evil.pem'])
    expect(stdout).toContain('a\\u001b]0;title\\u0007\\u202e')
    expect(stdout).not.toContain(ESCAPE)
  })

  test('certificates and keys can come from standard input', async () => {
    const { privateKey, der } = await world.issue('piped')
    const fromPem = ['check', '--cert', 'piped.pem', '--key', '-']
    expect(await world.cli(fromPem, { stdin: privateKey })).toMatchObject({ code: 0 })
    const { stdout } = await world.cli(['inspect', '-'], { stdin: der })
    expect(stdout).toContain('www.example.com')
  })
})

const hasScript = existsSync('/usr/bin/script')

/** Runs in a pseudo-terminal, and types an answer once it is asked. */
const onTerminal = (line: string, answer: string, question = '') =>
  run('/usr/bin/script', ['-qec', `"${process.execPath}" "${main}" ${line}`, '/dev/null'], {
    cwd: world.folder,
    env: { ...world.env, TERM: 'xterm' },
    stdin: question ? null : answer,
    during: (child) => {
      let isAsked = false
      child.stdout?.on('data', (text: Buffer) => {
        if (isAsked || !question || !text.includes(question)) return
        isAsked = true
        child.stdin?.write(answer)
      })
    },
  })

describe.skipIf(!hasScript)('on a terminal', () => {
  test.for([
    ['n', 1],
    ['y', 0],
  ] as const)('delete asks; %s', async ([answer, exit]) => {
    const { value } = await world.json(push('old'))
    const id = String(value['certificate']?.['id'])
    const { code, stdout } = await onTerminal(`delete ${id}`, `${answer}\n`, '[y/N] ')
    expect(stdout).toContain('Delete example_com (www.example.com, api.example.com)? [y/N]')
    expect(code).toBe(exit)
    expect((await world.json(['list'])).value['total']).toBe(exit)
  })

  test('login asks for the password, and does not show it', async () => {
    const who = `--user dev --user-domain dev --iam-endpoint ${world.emulator.url} --project-name dev`
    const { code, stdout } = await onTerminal(`login ${who}`, 'dev-password\n', 'Password: ')
    expect([code, stdout]).toEqual([0, expect.stringContaining('dev is signed in until')])
  })

  test('Ctrl-C at a question ends with nothing done', async () => {
    const { value } = await world.json(push('old'))
    const id = String(value['certificate']?.['id'])
    const { code, stdout } = await onTerminal(`delete ${id}`, '\u0003', '[y/N] ')
    expect([code, stdout]).toEqual([130, expect.stringContaining('Interrupted')])
    expect((await world.json(['list'])).value['total']).toBe(1)
  })

  test('lists show how far they are, and are coloured', async () => {
    await world.cli(push('old'))
    const { stdout } = await onTerminal('list', '')
    expect(stdout).toContain('certificates: 1')
    expect(stdout).toContain(`${ESCAPE}[1mexample_com`)
  })
})

describe('servers', () => {
  test('an unreachable one', async () => {
    const gone = await startEmulator()
    await gone.close()
    const { code, stderr } = await world.cli(['list'], { env: { APIGW_ENDPOINT: gone.url } })
    expect(code).toBe(8)
    expect(stderr).toContain('ECONNREFUSED')
    expect(stderr).toContain('retry attempt 1')
    expect(stderr).toContain('fix Check the endpoint')
  })

  test('one that is another', async () => {
    const { code, stderr } = await world.cli(['list'], {
      env: { APIGW_ENDPOINT: `${world.emulator.url}/elsewhere` },
    })
    expect([code, stderr]).toEqual([4, expect.stringContaining('error')])
  })

  test('one that is overloaded at first', async () => {
    await world.emulator.setFaults([
      { operationId: 'listGateways', times: 1, status: 500, code: 'APIG.9008' },
    ])
    const { code, stderr } = await world.cli(['list'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^retry attempt 1: .*again in/)
  })

  test('one that lets the project wait at first', async () => {
    const throttled = { status: 429, code: 'APIGW.0308', headers: { 'retry-after': '1' } }
    await world.emulator.setFaults([{ operationId: 'listGateways', times: 1, ...throttled }])
    const { code, stderr } = await world.cli(['list'])
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^retry attempt 1: 429.*again in 1/)])
  })

  test('one that lets the project wait for too long', async () => {
    const throttled = { status: 429, code: 'APIGW.0308', headers: { 'retry-after': '3600' } }
    await world.emulator.setFaults([{ operationId: 'showCertificate', ...throttled }])
    const { code, stderr } = await world.cli(['show', 'f'.repeat(32)])
    expect(code).toBe(4)
    expect(stderr).toMatch(
      /^error 429 APIGW\.0308: The throttling.*\n {2}request \S+\n {2}fix Wait/,
    )
  })

  test('an error has its code, the request and what to do', async () => {
    const { code, stderr } = await world.cli(['show', 'f'.repeat(32)])
    expect(code).toBe(4)
    expect(stderr).toMatch(/^error 404 APIG\.3021: .*\n {2}request \S+\n {2}fix .+\n$/)
  })
})

describe('secrets', () => {
  test('are not in what --debug shows', async () => {
    await world.cli(push('old'))
    const { stderr } = await world.cli([...push('new'), '--debug'])
    expect(stderr).toMatch(/PUT http:\S+ 200 in \d+ ms/)
    expect(stderr).not.toContain(world.env['OS_TOKEN'])
    expect(stderr).not.toContain('PRIVATE KEY')
  })

  test('are not repeated when they are in the wrong place', async () => {
    const { privateKey } = await world.issue('wrong')
    const path = join(world.folder, 'both.pem')
    writeFileSync(path, privateKey)
    for (const line of [
      ['check', '--cert', 'wrong.pem', '--key', privateKey],
      ['check', privateKey],
      ['check', `--${privateKey}`],
      ['check', `--key${privateKey}`],
      [privateKey],
      ['inspect', path],
      ['attach', privateKey, privateKey],
      ['completion', privateKey],
      ['push', '--name', privateKey, '--cert', 'a', '--key', 'b'],
      ['list', '--endpoint', privateKey],
      ['list', '--token-file', privateKey],
      ['list', '--token-file', path],
      ['list', '--access-key', privateKey, '--secret-key-file', path],
      ['show', '0'.repeat(32), '--project', privateKey],
    ]) {
      for (const more of [[], ['--json'], ['--debug']]) {
        const { code } = await world.cli([...line, ...more])
        expect(code, line.map((word) => word.slice(0, 20)).join(' ')).toBeOneOf([2, 3])
      }
    }
    for (const name of ['OS_TOKEN', 'OS_PROJECT_ID', 'APIGW_ENDPOINT', 'HW_REGION_NAME']) {
      const { code } = await world.cli(['list', '--debug'], {
        env: {
          APIGW_ENDPOINT: name === 'HW_REGION_NAME' ? '' : world.emulator.url,
          [name]: privateKey,
        },
      })
      expect(code, name).toBe(2)
    }
  })
})
