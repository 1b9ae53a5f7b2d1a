import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { readCredentials } from './credentials.js'
import { defaultRoleNames } from './keystone/role-names.js'
import { completeSeed } from './seed.js'

const page = readFileSync(new URL('../../../docs/deployment.md', import.meta.url), 'utf8')

/** The examples in JSON that have a property. */
const examplesWith = (property: string): readonly string[] =>
  [...page.matchAll(/```json\n([^]*?)```/g)]
    .map(([, example = '']) => example)
    .filter((example) => property in (JSON.parse(example) as object))

test("the page's access keys and seed can be used", () => {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-page-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [credentials = ''] = examplesWith('accessKeys')
  const file = join(folder, 'credentials.json')
  writeFileSync(file, credentials, { mode: 0o600 })
  expect(readCredentials(file)).toHaveLength(1)
  const [seed = ''] = examplesWith('projects')
  expect(completeSeed(JSON.parse(seed)).projects[0]?.gateways).toHaveLength(1)
})

test("the page's default roles are the ones that count", () => {
  const defaultOf = (variable: string) =>
    new RegExp(`\`${variable}\` +\\| \`(.*?)\``).exec(page)?.[1]
  expect(defaultOf('IAM_READ_ROLES')).toBe(defaultRoleNames.read.join(','))
  expect(defaultOf('IAM_WRITE_ROLES')).toBe(defaultRoleNames.write.join(','))
})
