/**
 * `pnpm start [--once]`: the API, the Prism mock and the documentation on loopback, and one freshly
 * issued certificate sent by the client to both servers.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs, styleText } from 'node:util'

import { build } from './lib/build.ts'
import { startIsolatedMock } from './lib/mock.ts'
import { onParentGone } from './lib/parent.ts'
import { root } from './lib/workspace.ts'

const { values: flags } = parseArgs({ options: { once: { type: 'boolean', default: false } } })

/** What runs: its name, its default port and the variable that moves it. */
const SERVERS = {
  api: { title: 'API emulator', port: 8080, variable: 'API_PORT' },
  mock: { title: 'Prism mock', port: 4010, variable: 'MOCK_PORT' },
  docs: { title: 'Documentation', port: 3000, variable: 'DOCS_PORT' },
} as const

type Name = keyof typeof SERVERS

class StartError extends Error {}

function portOf(name: Name): number {
  const { port, variable } = SERVERS[name]
  const text = process.env[variable] ?? String(port)
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text)
  throw new StartError(`${variable} must be a number from 0 to 65535, not "${text}".`)
}

async function listen<Server>(
  name: Name,
  start: (port: number) => Promise<Server>,
): Promise<Server> {
  const port = portOf(name)
  try {
    return await start(port)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    const { title, variable } = SERVERS[name]
    throw new StartError(
      `${title}: port ${port} is taken. Set ${variable} to another one, or to 0 for any.`,
    )
  }
}

async function main(): Promise<void> {
  console.log('Building (the first time takes a minute) ...')
  build('api', 'client', 'contract-tests', 'docs')
  const { startEmulator, development } = await import('@apigw-certificates/api')
  const { serveFolder } = await import('./lib/serve-folder.ts')

  const dataDir = process.env['DATA_DIR'] ?? join(root, '.data')
  const onError = (error: unknown) => console.error(error)
  const api = await listen('api', (port) => startEmulator({ port, dataDir, onError }))
  const mock = await listen('mock', (port) => startIsolatedMock(port, { cors: true }))
  const docs = await listen('docs', (port) => serveFolder(join(root, 'apps/docs/dist'), port))

  console.log()
  for (const [name, { url }] of Object.entries({ api, mock, docs })) {
    console.log(`${styleText('bold', SERVERS[name as Name].title.padEnd(15))}${url}`)
  }

  const body = await newRequest()
  await create('API emulator', api.url, body)
  await create('Prism mock (an example of the contract, whatever is sent)', mock.url, body)

  if (flags.once) {
    await Promise.all([api.close(), mock.close(), docs.close()])
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'apigw-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'certificate.json')
  writeFileSync(file, JSON.stringify(body), { mode: 0o600 })
  console.log(`
The same by curl:

  curl -X POST ${api.url}/v2/${development.projectId}/apigw/certificates \\
    -H 'X-Auth-Token: ${development.token}' -H 'Content-Type: application/json' \\
    --data @${file}

Certificates are kept in ${relative(process.cwd(), dataDir) || dataDir}. Ctrl-C ends everything.`)

  async function create(title: string, endpoint: string, request: Request): Promise<void> {
    const { createClient } = await import('@apigw-certificates/client')
    const client = createClient({
      endpoint,
      projectId: development.projectId,
      auth: { token: development.token },
    })
    const { data, error, response } = await client.createCertificate({ body: request })
    console.log(`\n${styleText('bold', title)}\nPOST .../apigw/certificates: ${response?.status}`)
    console.log(data ?? error)
    if (error) throw new StartError('The certificate was refused.')
  }
}

type Request = Awaited<ReturnType<typeof newRequest>>

async function newRequest() {
  const { issueCertificate } = await import('@apigw-certificates/x509/testing')
  const { certificate, privateKey } = await issueCertificate({
    subject: { commonName: 'www.example.com', organization: 'Example GmbH', country: 'DE' },
    subjectAlternativeNames: ['www.example.com', 'example.com'],
  })
  const name = `example_${randomUUID().slice(0, 8)}`
  return { name, cert_content: certificate, private_key: privateKey }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(0))
}
onParentGone(() => process.exit(0))

try {
  await main()
  if (flags.once) process.exit(0)
} catch (error) {
  const isExplained =
    error instanceof StartError || (error instanceof Error && error.name === 'ConfigurationError')
  console.error(isExplained ? `\n${error.message}` : error)
  process.exit(1)
}
