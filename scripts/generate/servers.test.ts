import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { generateServers } from './servers.ts'

test('a server is its template and the regions that it declares', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'apigw-servers-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const contract = {
    servers: [
      { url: 'https://{region}.example.com', variables: { region: { default: 'a' } } },
      { url: 'https://{region}.example.eu', variables: { region: { default: 'b', enum: ['b'] } } },
      { url: 'https://example.org' },
    ],
  }
  await writeFile(join(folder, 'contract.json'), JSON.stringify(contract))
  await generateServers(join(folder, 'contract.json'), folder)
  const text = await readFile(join(folder, 'servers.gen.ts'), 'utf8')
  const table = /^export const servers = (?<table>.*) as const$/ms.exec(text)?.groups?.['table']
  expect(JSON.parse(table ?? '')).toEqual([
    { url: 'https://{region}.example.com', regions: [] },
    { url: 'https://{region}.example.eu', regions: ['b'] },
    { url: 'https://example.org', regions: [] },
  ])
})
