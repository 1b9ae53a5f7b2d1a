import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { generateClientOperations } from './client-operations.ts'
import { generateServer } from './server.ts'

test('only a deprecated operation has its deprecation in the tables', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'apigw-deprecation-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const deprecation = { date: '2026-01-31', sunset: '2027-01-31' }
  const responses = { 204: { description: 'Nothing.' } }
  const bundle = join(folder, 'openapi.json')
  await writeFile(
    bundle,
    JSON.stringify({
      openapi: '3.1.1',
      info: { title: 'Test', version: '1.0.0' },
      paths: {
        '/old': {
          get: { operationId: 'old', deprecated: true, 'x-deprecation': deprecation, responses },
        },
        '/new': { get: { operationId: 'new', responses } },
      },
      components: { schemas: {} },
    }),
  )
  await generateClientOperations(bundle, folder)
  const client = await readFile(join(folder, 'operations.gen.ts'), 'utf8')
  await generateServer(bundle, folder, 'server')
  const server = await readFile(join(folder, 'server/operations.gen.ts'), 'utf8')
  for (const text of [client, server]) {
    expect(
      text.match(/"deprecation": \{\s*"date": "2026-01-31",\s*"sunset": "2027-01-31"\s*\}/g),
    ).toHaveLength(1)
  }
})
