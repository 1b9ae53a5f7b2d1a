/**
 * `pnpm bench client`: what the client weighs and what it adds to a call, beside its peers. All of them
 * show one certificate with a token; first from a function in the place of `fetch`, which leaves nothing
 * but the client, then from a bare server in another process. Only ours look at what came, time it and
 * try again.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { bundleSize } from '../scripts/lib/bundle-size.ts'
import type { callersOf as CallersOf } from './client-callers.ts'
import { measure } from './lib.ts'

const contract = fileURLToPath(import.meta.resolve('@apigw-certificates/openapi/openapi.json'))
const folder = mkdtempSync(join(tmpdir(), 'apigw-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
// The vendor's package keeps an ID of the installation in the home directory.
process.env['HOME'] = folder

const { callersOf, generateHeyApi } = await import('./client-callers.ts')
const heyApi = await generateHeyApi(contract, folder)
const answer = certificateExample()

type Name = keyof ReturnType<typeof CallersOf>

/** What a program has to import for one call. */
const MODULES: Readonly<Record<Exclude<Name, 'bare fetch'>, string>> = {
  'our function': `export { createConnection, showCertificate } from '@apigw-certificates/client'`,
  'our bound client': `export { createClient } from '@apigw-certificates/client'`,
  'openapi-fetch': `export { default } from 'openapi-fetch'`,
  'hey-api': heyApi.module,
  "vendor's core": `export { ClientBuilder } from '@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js'
    export { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core/auth/BasicCredentials.js'`,
}

/** An answer as large as real ones are. */
function certificateExample(): string {
  const { components } = JSON.parse(readFileSync(contract, 'utf8')) as {
    components: { examples: Record<string, { value: unknown }> }
  }
  return JSON.stringify(components.examples['certificate-global']?.value)
}

async function measureSizes(): Promise<Record<Name, number>> {
  const sizes = Object.entries(MODULES).map(async ([name, code]) => {
    const platform = name === "vendor's core" ? 'node' : 'browser'
    return [name, (await bundleSize(code, { folder: import.meta.dirname, platform })).gzipped]
  })
  const weighed = Object.fromEntries(await Promise.all(sizes)) as Record<Name, number>
  return { ...weighed, 'bare fetch': 0 }
}

async function measureServer(): Promise<Record<Name, number>> {
  const server = fork(new URL('client-server.ts', import.meta.url), [answer])
  try {
    const [endpoint] = (await once(server, 'message')) as [string]
    return await measure(callersOf({ endpoint }, heyApi), { rounds: 60, slice: 20 })
  } finally {
    server.disconnect()
  }
}

const expected = JSON.parse(answer) as { id: string }
for (const [name, call] of Object.entries(
  callersOf({ endpoint: 'http://bench', answer }, heyApi),
)) {
  const shown: unknown = await call()
  const id = typeof shown === 'object' ? (shown as { id?: string } | null)?.id : shown
  if (id !== expected.id) throw new Error(`${name} does not show the certificate`)
}

const sizes = await measureSizes()
const inProcess = await measure(callersOf({ endpoint: 'http://bench', answer }, heyApi))
const server = await measureServer()

console.log('Size in bytes (minified, gzip -9), time of a call in µs, ratios to bare fetch:')
console.table(
  Object.fromEntries(
    (Object.keys(inProcess) as Name[]).map((name) => [
      name,
      {
        size: sizes[name],
        'in process': inProcess[name].toFixed(1),
        ratio: (inProcess[name] / inProcess['bare fetch']).toFixed(2),
        'node:http': server[name].toFixed(0),
        'ratio ': (server[name] / server['bare fetch']).toFixed(2),
      },
    ]),
  ),
)
