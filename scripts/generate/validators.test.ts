import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { validatorModule } from './validators.ts'

type Validators = Record<string, (value: unknown) => boolean>

async function validatorsOf(schemas: Parameters<typeof validatorModule>[0]['schemas']) {
  const folder = await mkdtemp(join(tmpdir(), 'apigw-validators-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'validators.ts')
  const components = { Name: { type: 'string', maxLength: 3 } }
  await writeFile(file, await validatorModule({ components, schemas, type: './validator.ts' }))
  return ((await import(file)) as { validators: Validators }).validators
}

const name = (description: string) => ({
  description,
  type: 'object',
  properties: { name: { $ref: '#/components/schemas/Name' } },
  required: ['name'],
})

test('alike schemas, whatever they are described by, are one function; others are not', async () => {
  const validators = await validatorsOf({
    'one.200': name('One.'),
    'two.200': name('Another.'),
    'three.200': { ...name('A third.'), required: [] },
  })
  expect(validators['one.200']).toBe(validators['two.200'])
  expect(validators['one.200']?.({ name: 'abc' })).toBe(true)
  expect(validators['two.200']?.({ name: 'abcd' })).toBe(false)
  expect(validators['two.200']?.({})).toBe(false)
  expect(validators['three.200']?.({})).toBe(true)
})
