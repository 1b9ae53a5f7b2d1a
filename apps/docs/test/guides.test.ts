import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { development, startEmulator, type Seed } from '@apigw-certificates/api'
import { describe, expect, it, onTestFinished } from 'vitest'

import { freePorts } from '../../../scripts/lib/free-ports.ts'
import { development as documented } from '../src/lib/development.ts'
import { codeBlocks, type Guide, guides } from './support/code-blocks.ts'
import { exists, openSandbox } from './support/sandbox.ts'

const seedFile = join(import.meta.dirname, '../src/examples/seed.json')
const canCurl = (await exists('curl')) && (await exists('jq'))
const canIssue = await exists('openssl')

/** A command of a page, and a part of the answer that the page shows. */
interface Step {
  command: string
  answer: object | undefined
}

function stepsOf({ text }: Guide): Step[] {
  const blocks = [...text.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)]
  return blocks.flatMap(([, language, command = ''], index) => {
    // What installs and builds the repository is tested with it.
    if (language !== 'sh' || command.includes('pnpm')) return []
    // The sandbox has such a certificate.
    if (command.startsWith('openssl') && !canIssue) return []
    const [, next, answer = ''] = blocks[index + 1] ?? []
    return [{ command, answer: next === 'json' ? (JSON.parse(answer) as object) : undefined }]
  })
}

/** `npx apigw-emulator` runs the built one, and its output is none of a command's. */
function installEmulator(folder: string): string {
  const api = dirname(fileURLToPath(import.meta.resolve('@apigw-certificates/api')))
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const program = `exec '${process.execPath}' '${join(api, 'main.js')}' > $PORT.log 2>&1`
  const lines = ['#!/bin/sh -e', 'test "$1" = apigw-emulator', 'echo $$ > $PORT.pid', program, '']
  writeFileSync(join(bin, 'npx'), lines.join('\n'))
  chmodSync(join(bin, 'npx'), 0o755)
  return bin
}

describe('a guide', () => {
  it.skipIf(!canCurl).each(guides.map((guide) => [guide.name, guide] as const))(
    '(%s) shows commands that do what it says',
    async (_name, guide) => {
      const steps = stepsOf(guide)
      const { folder, sh } = await openSandbox()
      writeFileSync(join(folder, 'seed.json'), readFileSync(seedFile))
      const starts = steps.some(({ command }) => command.includes('apigw-emulator'))
      const [port = 0, other = 0] = await freePorts(2)
      const prepare = [
        `export PORT=${port} PATH='${installEmulator(folder)}':"$PATH"`,
        `trap 'kill $(cat *.pid) 2> /dev/null' EXIT`,
      ]
      // A page that starts its own emulator has its own port.
      const commands = steps.map(({ command }) =>
        starts
          ? command
              .replaceAll(documented.endpoint, `http://127.0.0.1:${port}`)
              .replaceAll('8081', String(other))
          : command,
      )
      // Each command is followed by its status.
      const after = String.raw`printf '\036%s\036' $?`
      const script = [...prepare, 'set +e', ...commands.flatMap((command) => [command, after]), ':']
      const printed = (await sh(script.join('\n'))).split('\u001E')
      for (const [index, { command, answer }] of steps.entries()) {
        const [output = '', status] = printed.slice(index * 2)
        if (answer === undefined) expect(output, command).not.toContain('error_code')
        else expect(JSON.parse(output), command).toMatchObject(answer)
        expect(status, command).toBe(answer && 'error_code' in answer ? '22' : '0')
      }
    },
  )

  it.each(
    guides.flatMap((guide) =>
      codeBlocks(guide, 'ts').map((code, index) => [guide.name, index + 1, code] as const),
    ),
  )('(%s) shows a program that runs: %i', async (_name, _number, program) => {
    const { node } = await openSandbox()
    expect(await node(program)).not.toMatch(/error_code|APIG\.|undefined|not ok/)
  })
})

describe('the guide to the emulator', () => {
  it('shows a seed that an emulator starts with', async () => {
    const seed = JSON.parse(readFileSync(seedFile, 'utf8')) as Seed
    const emulator = await startEmulator({ seed })
    onTestFinished(() => emulator.close())
    const status = async (token: string) => {
      const project = `${emulator.url}/v2/${seed.projects[0]?.id}/apigw`
      const headers = { 'x-auth-token': token }
      return (await fetch(`${project}/instances`, { headers })).status
    }
    expect(await status('shop-token')).toBe(200)
    expect(await status('empty-token')).toBe(403)
    expect(await status('shop-token-expired')).toBe(401)
  })

  it('names every development value', () => {
    const { text = '' } = guides.find(({ name }) => name === 'emulator') ?? {}
    const { user: _user, projectName: _name, ...values } = development
    for (const value of Object.values(values)) expect(text).toContain(value)
  })
})
