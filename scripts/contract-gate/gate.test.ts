import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { stringify } from 'yaml'

import { documentWith } from '../contract-diff/cases/compose.ts'
import { freeze, FreezeError } from './freeze.ts'
import { verifyContract } from './gate.ts'
import { asAnnotations, asMarkdown, asText } from './report.ts'
import { writeWorkspace } from './testing/write-workspace.ts'

const run = promisify(execFile)

let folder: string

/** A repository with a small contract, whose version 0.1.0 is frozen. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'apigw-gate-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await write('redocly.yaml', 'extends: [diff-recommended]\ndiff:\n  enum-values-added: minor\n')
  await writeWorkspace(folder, { openapi: '0.1.0' })
  await contract('0.1.0')
  await freeze(folder, false)
})

async function write(file: string, text: string): Promise<void> {
  const path = join(folder, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** The bundled contract, as generated. */
async function contract(version: string, parameter: object = {}, more: object = {}): Promise<void> {
  const q = { name: 'q', in: 'query', schema: { type: 'string', maxLength: 9, ...parameter } }
  const document = documentWith({
    info: { title: 'Test', version },
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          parameters: [q],
          responses: { 204: { description: 'A.' } },
        },
      },
      '/others': { get: { operationId: 'listOthers', responses: { 204: { description: 'B.' } } } },
    },
    ...more,
  })
  await write('openapi/generated/openapi.json', JSON.stringify(document))
  await write('openapi/generated/openapi.yaml', `# Generated.\n${stringify(document)}`)
}

const changeset = (part: string, text: string): Promise<void> =>
  write('.changeset/one.md', `---\n'@apigw-certificates/openapi': ${part}\n---\n\n${text}\n`)

const BREAK = { maxLength: 8 }
const ADDITION = { maxLength: 10 }
const POINTER = '#/paths/~1things/get/parameters/0/schema/maxLength'

const accept = (entry: object = {}): Promise<void> =>
  write(
    'openapi/accepted-changes.yaml',
    stringify([
      {
        rule: 'schema-constraint-changed',
        pointer: POINTER,
        version: '0.2.0',
        reason: 'It must be.',
        migration: 'Send less.',
        ...entry,
      },
    ]),
  )

const problems = async () =>
  (await verifyContract(folder)).problems.map(({ file, message, fix }) =>
    [file, message, fix].join('\n'),
  )

describe('the gate is open for', () => {
  test('a contract that is as it was frozen', async () => {
    expect(await problems()).toEqual([])
  })

  test('an addition with a patch that is told, below 1.0', async () => {
    await contract('0.1.1', ADDITION)
    await changeset('patch', '`listThings` takes more.')
    expect(await verifyContract(folder)).toMatchObject({
      version: '0.1.1',
      previous: '0.1.0',
      findings: [{ verdict: 'minor', operations: ['listThings'], pointer: POINTER }],
      problems: [],
    })
  })

  test('a break that is accepted, told, and raises the minor version below 1.0', async () => {
    await contract('0.2.0', BREAK)
    await changeset('minor', '`listThings` takes less.')
    await accept()
    expect(await problems()).toEqual([])
  })

  test('the same once it is released, and once the next one is on its way', async () => {
    await contract('0.2.0', BREAK)
    await accept()
    await writeWorkspace(folder, { openapi: '0.2.0' })
    await rm(join(folder, '.changeset/one.md'), { force: true })
    await write('openapi/CHANGELOG.md', '# x\n\n## 0.2.0\n\n- `listThings` takes less.\n')
    await freeze(folder, false)
    expect(await problems()).toEqual([])
    await contract('0.2.1', { ...BREAK, description: 'A text.' })
    await changeset('patch', 'Words.')
    expect(await problems()).toEqual([])
  })

  test('a package that is released again with the same contract', async () => {
    await changeset('minor', 'A README.')
    expect(await problems()).toEqual([])
  })

  test('a change of every operation that is told as one', async () => {
    await contract('0.1.1', {}, { security: [{ token: [] }, { signature: [] }, { other: [] }] })
    await changeset('patch', 'Every operation takes another credential.')
    expect(await problems()).toEqual([])
  })
})

describe('the gate is shut by', () => {
  test('a break that nobody accepted, with what to write', async () => {
    await contract('0.2.0', BREAK)
    await changeset('minor', '`listThings` takes less.')
    const [problem, ...others] = await problems()
    expect(others).toEqual([])
    expect(problem).toContain(
      `- rule: schema-constraint-changed\n  pointer: '${POINTER}'\n  version: 0.2.0\n`,
    )
  })

  test.for([
    ['a break', BREAK, '0.1.1', '0.2.0'],
    ['an addition', ADDITION, '0.1.0', '0.1.1'],
    ['other words', { description: 'A text.' }, '0.1.0', '0.1.1'],
  ] as const)(
    'a version that did not rise enough for %s',
    async ([, change, version, demanded]) => {
      await contract(version, change)
      await changeset('patch', '`listThings`')
      await accept({ version })
      expect((await problems()).join('\n')).toMatch(
        new RegExp(`(?:demands|Raise info.version to) ${demanded}\\b`),
      )
    },
  )

  test('a version that fell', async () => {
    await contract('0.0.9')
    expect((await problems()).join('\n')).toContain('Raise info.version above 0.1.0')
  })

  test.for([
    ['of another rule', { rule: 'type-changed' }],
    ['of another place', { pointer: '#/paths' }],
    ['of another version', { version: '0.1.0' }],
    ['of no version', { version: '7.0.0' }],
  ] as const)('an accepted change %s', async ([, entry]) => {
    await contract('0.2.0', ADDITION)
    await changeset('minor', '`listThings` takes more.')
    await accept(entry)
    expect(await problems()).toEqual([expect.stringContaining('Remove the entry')])
  })

  test('an accepted change without its migration', async () => {
    await accept({ migration: '' })
    await expect(verifyContract(folder)).rejects.toThrow('migration')
  })

  test('an operation that the changelog does not name', async () => {
    await contract('0.1.1', ADDITION)
    await changeset('patch', 'Something takes more; every operation is fine.')
    expect(await problems()).toEqual([expect.stringContaining('nobody tells of: listThings')])
  })

  test('a changelog that names it for another version', async () => {
    await contract('0.1.1', ADDITION)
    await changeset('patch', 'Something.')
    await write('openapi/CHANGELOG.md', '# x\n\n## 0.1.0\n\n- `listThings` is new.\n')
    expect(await problems()).toEqual([expect.stringContaining('nobody tells of: listThings')])
  })

  test('a package that will have another version', async () => {
    await contract('0.1.1', ADDITION)
    await changeset('minor', '`listThings` takes more.')
    expect(await problems()).toEqual([expect.stringContaining('changesets make 0.2.0')])
  })

  test('a package that stays behind the contract', async () => {
    await writeWorkspace(folder, { openapi: '0.0.9' })
    expect(await problems()).toEqual([expect.stringContaining('changesets make 0.0.9')])
  })

  test.for([
    ['no diff-recommended', 'extends: [recommended]\n'],
    ['a new value that breaks', 'extends: [diff-recommended]\n'],
    [
      'a rule that is off',
      'extends: [diff-recommended]\ndiff: { enum-values-added: minor, operation-removed: off }\n',
    ],
  ] as const)('a redocly.yaml with %s', async ([, config]) => {
    await write('redocly.yaml', config)
    expect(await problems()).toEqual([expect.stringContaining('redocly diff does not know breaks')])
  })

  test('a frozen contract that was edited', async () => {
    const file = 'openapi/releases/0.1.0.yaml'
    await write(file, (await readFile(join(folder, file), 'utf8')).replace('A.', 'Z.'))
    expect((await problems()).join('\n')).toContain(`${file} is not what was frozen`)
  })

  test('a frozen contract that was edited with its sum, once it is released', async () => {
    await release()
    await contract('0.1.0', BREAK)
    await rm(join(folder, 'openapi/releases'), { recursive: true })
    await freeze(folder, false)
    expect((await problems()).join('\n')).toContain('is not what was frozen')
  })

  test('a frozen contract that is gone, and one without a sum', async () => {
    await rm(join(folder, 'openapi/releases/0.1.0.yaml'))
    expect((await problems()).join('\n')).toContain('0.1.0.yaml is gone')
    await freeze(folder, false)
    await write('openapi/releases/SHA256SUMS', '')
    expect((await problems()).join('\n')).toContain('0.1.0.yaml is not what was frozen')
  })

  test('no release at all', async () => {
    await rm(join(folder, 'openapi/releases'), { recursive: true })
    expect((await problems()).join('\n')).toContain('pnpm contract:freeze')
  })
})

/** Commits everything and tags it as `changeset tag` does. */
async function release(): Promise<void> {
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
    })
  await git('init', '--quiet')
  await git('add', '.')
  await git('commit', '--quiet', '--no-gpg-sign', '--message', 'release')
  await git('tag', '--no-sign', '@apigw-certificates/openapi@0.1.0')
}

describe('freezing', () => {
  test('again changes nothing', async () => {
    expect(await freeze(folder, false)).toContain('already')
  })

  test('another contract under the same version needs --replace', async () => {
    await contract('0.1.0', BREAK)
    await expect(freeze(folder, false)).rejects.toThrow('--replace')
    await run('git', ['init', '--quiet'], { cwd: folder })
    expect(await freeze(folder, true)).toContain('replaced')
    expect(await problems()).toEqual([])
  })

  test('replaces nothing outside of a checkout, and nothing that was released', async () => {
    await contract('0.1.0', BREAK)
    await expect(freeze(folder, true)).rejects.toThrow('git checkout')
    await release()
    await expect(freeze(folder, true)).rejects.toThrow('is released')
  })

  test('an older version is refused', async () => {
    await contract('0.0.9')
    await expect(freeze(folder, true)).rejects.toThrow(FreezeError)
  })
})

describe('reports', () => {
  test('name each change and each problem with its fix', async () => {
    await contract('0.1.1', BREAK)
    await changeset('patch', '`listThings`')
    const verification = await verifyContract(folder)
    expect(asText(verification)).toContain(`break schema-constraint-changed at ${POINTER}`)
    expect(asMarkdown(verification)).toContain(
      `| break | schema-constraint-changed | \`${POINTER}\` | listThings |`,
    )
    const annotations = asAnnotations(verification).trimEnd().split('\n')
    expect(annotations).toHaveLength(verification.problems.length)
    expect(annotations).toContainEqual(
      expect.stringMatching(/^::error file=openapi\/openapi\.yaml::.*demands 0\.2\.0\.%0A/),
    )
  })
})
