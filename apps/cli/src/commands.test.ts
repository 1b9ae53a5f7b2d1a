import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { commands } from './commands.ts'
import { exitCodes } from './exit-codes.ts'
import { createWorld, development, type Json, type World } from './test-support/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const files = ['--cert', 'old.pem', '--key', 'old.key']
const newFiles = ['--cert', 'new.pem', '--key', 'new.key']

describe('help', () => {
  test.for(commands)('$name --help tells its options and examples', async (command) => {
    const { code, stdout, stderr } = await world.cli([command.name, '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`${command.summary}.`)
    for (const option of command.options) expect(stdout).toContain(`--${option} `)
    for (const example of command.examples) expect(stdout).toContain(example)
    expect((await world.cli(['help', command.name])).stdout).toBe(stdout)
  })

  test('without a command lists all of them, with the exit codes', async () => {
    const { code, stdout } = await world.cli(['--help'])
    expect(code).toBe(0)
    for (const { summary } of commands) expect(stdout).toContain(summary)
    for (const { meaning } of Object.values(exitCodes))
      expect(stdout).toContain(meaning.replaceAll('`', ''))
    expect(await world.cli([])).toMatchObject({ code: 2, stdout })
  })

  test('--version', async () => {
    expect(await world.cli(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })
})

describe('--json', () => {
  const schemas = new Map<string, Json>()

  async function expectValid(name: string, value: unknown): Promise<void> {
    const schema =
      schemas.get(name) ?? (JSON.parse((await world.cli(['schema', name])).stdout) as Json)
    schemas.set(name, schema)
    const ajv = new Ajv2020({ allErrors: true })
    ajv.validate(schema, value)
    expect(ajv.errors, JSON.stringify(value)).toBeNull()
  }

  test('of every command is one document that its schema describes', async () => {
    const passwordFile = join(world.folder, 'password')
    writeFileSync(passwordFile, development.user.password)
    await world.emulator.reset()
    const pushed = await world.json(['push', '--name', 'example_com', ...files])
    await expectValid('push', pushed.value)
    const id = String(pushed.value['certificate']?.['id'])
    const who = ['--user', 'dev', '--user-domain', 'dev', '--password-file', passwordFile]
    const lines: readonly (readonly [number, readonly string[]])[] = [
      [0, ['inspect', 'old.pem']],
      [0, ['check', ...files]],
      [3, ['check', '--cert', 'old.pem', '--key', 'new.key', '--domain', 'a.org']],
      [0, ['push', '--name', 'other_name', ...newFiles, '--dry-run']],
      [0, ['attach', id, 'www.example.com']],
      [0, ['domains', id]],
      [0, ['renew', '--id', id, ...newFiles]],
      [0, ['list']],
      [1, ['list', '--expiring', '100d']],
      [0, ['list', '--expiring', '1h']],
      [0, ['show', id]],
      [0, ['detach', id, 'www.example.com', '--on-instance', development.gatewayId]],
      [0, ['delete', id, '--yes']],
      [0, ['login', '--iam-endpoint', world.emulator.url, '--project-name', 'dev', ...who]],
      [0, ['whoami']],
      [0, ['hook', 'lego', '--install']],
    ]
    for (const [exit, line] of lines) {
      const { code, value } = await world.json(line)
      expect(code, line.join(' ')).toBe(exit)
      await expectValid(line[0] ?? '', value)
    }
    const untested = commands
      .map(({ name }) => name)
      .filter((name) => !schemas.has(name) && !['completion', 'schema'].includes(name))
    expect(untested).toEqual([])
  })

  test('of a failure is one document too', async () => {
    for (const line of [
      ['show', 'f'.repeat(32)],
      ['push', '--name', 'example_com', '--cert', 'old.pem', '--key', 'new.key'],
      ['nothing'],
    ]) {
      const { code, value } = await world.json(line)
      expect(code).toBeGreaterThan(1)
      await expectValid('error', value)
    }
  })
})

describe('list', () => {
  test('shows all pages, the next to expire first, each once', async () => {
    await world.emulator.reset()
    const day = 86_400_000
    for (const days of [80, 20, 50]) {
      await world.issue('one', { notAfter: new Date(Date.now() + days * day) })
      await world.cli([
        'push',
        '--name',
        `in_${days}_days`,
        '--cert',
        'one.pem',
        '--key',
        'one.key',
      ])
    }
    const names = async (...more: string[]) => {
      const { code, value } = await world.json(['list', ...more])
      return [code, ...(value['certificates']?.map((each) => each['name']) ?? [])]
    }
    expect(await names()).toEqual([0, 'in_20_days', 'in_50_days', 'in_80_days'])
    expect(await names('--expiring', '4w')).toEqual([1, 'in_20_days'])
    expect(await names('--expiring', '2d')).toEqual([0])
    expect(await names('--instance', development.gatewayId)).toEqual([0])
    const { stdout } = await world.cli(['list'])
    const [header = '', ...rows] = stdout.trimEnd().split('\n')
    expect(rows).toHaveLength(3)
    const column = header.indexOf('EXPIRES')
    for (const row of rows) expect(row.slice(column)).toMatch(/^20\d\d-\d\d-\d\d {2}in \d+ days/)
  })
})

describe('completion', () => {
  test('bash completes commands, options and files', async () => {
    const complete = async (...words: string[]) => {
      const { run } = await import('./test-support/cli.ts')
      const { stdout: script } = await world.cli(['completion', 'bash'])
      const quoted = words.map((word) => `'${word}'`).join(' ')
      const program = `${script}
COMP_WORDS=(apigw-cert ${quoted}); COMP_CWORD=${words.length}; _apigw_cert; printf '%s\\n' "\${COMPREPLY[@]}"`
      const { stdout, stderr } = await run('bash', ['-c', program], { cwd: world.folder })
      expect(stderr).toBe('')
      return stdout.trim().split('\n')
    }
    expect(await complete('de')).toEqual(['delete', 'detach'])
    expect(await complete('push', '--na')).toEqual(['--name'])
    expect(await complete('push', '--cert', 'old')).toEqual(['old.key', 'old.pem'])
    expect(await complete('hook', 'cert')).toEqual(['certbot'])
  })

  test('zsh has every command and option', async () => {
    const { stdout } = await world.cli(['completion', 'zsh'])
    expect(stdout).toMatch(/^#compdef apigw-cert\n/)
    for (const { name, options } of commands) {
      expect(stdout).toContain(`    ${name}) _arguments`)
      for (const option of options) expect(stdout).toContain(`--${option}[`)
    }
  })
})
