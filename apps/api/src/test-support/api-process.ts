// By the package's name: scripts run this file with Node.js alone, which finds no .ts behind a .js.
import { development } from '@apigw-certificates/api'
import type { StoredCertificate } from '@apigw-certificates/service'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** Variables that the program reads; only a test gives it some. */
const SETTINGS =
  /^(?:HOST|PORT|DATABASE_URL|DATA_DIR|SEED|CORS_ORIGIN|CREDENTIALS_FILE|CERTIFICATE_QUOTA|(?:IAM|RATE|TLS|LOG|METRICS|SHUTDOWN|OTEL)(?:_\w+)?)$/

/** In characters: who runs it for hours shall not keep each line of it. */
const MOST_OUTPUT = 1_000_000

/** The program as people start it. */
export interface ApiProcess {
  readonly url: string
  readonly pid: number | undefined
  /** Where its metrics are; throws when it has none. */
  metricsUrl(): string
  /** What it has printed, errors included; of very much, the last. */
  output(): string
  /** Sends a signal, and does not wait for what it does. */
  signal(signal: NodeJS.Signals): void
  /** The code that it ends with; null when a signal ended it. */
  readonly exited: Promise<number | null>
  /** Null while it runs, and after a signal has ended it. */
  exitCode(): number | null
  /** Ends it without a chance to do anything, or asks it to end. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Runs `apigw-emulator` with arguments, and waits for its end. */
export async function runMain(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<{ readonly code: unknown; readonly output: string }> {
  const { child, output } = spawnMain(environment, args)
  const [code] = (await once(child, 'close')) as [unknown]
  return { code, output: output() }
}

/** Starts the emulator, at a free port unless `PORT` says which, until it listens. */
export async function startApi(environment: Readonly<Record<string, string>>): Promise<ApiProcess> {
  const { child, output } = spawnMain({ PORT: '0', ...environment }, [])
  const exited = once(child, 'close').then(([code]) => code as number | null)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /listening on (https?:\S+)\n/.exec(output())?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('close', () => reject(new Error(`The API did not start: ${output()}`)))
  })
  return {
    url,
    pid: child.pid,
    metricsUrl() {
      const found = /^metrics are at (http:\S+)$/m.exec(output())?.[1]
      if (found === undefined) throw new Error('The API has no METRICS_PORT.')
      return found
    },
    output,
    signal: (signal) => void child.kill(signal),
    exited,
    exitCode: () => child.exitCode,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return
      const closed = once(child, 'close')
      child.kill(signal)
      await closed
    },
  }
}

function spawnMain(environment: Readonly<Record<string, string>>, args: readonly string[]) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !SETTINGS.test(name)),
  )
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const endWithParent = () => child.kill('SIGKILL')
  process.once('exit', endWithParent)
  child.once('close', () => process.off('exit', endWithParent))
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-MOST_OUTPUT)
    })
  }
  return { child, output: () => printed }
}

/** An answer of the API. */
export interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Sends a request for the development project, below `/v2/{project_id}/apigw`. */
export async function send(
  url: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${url}/v2/${development.projectId}/apigw${path}`, {
    method,
    headers: {
      'x-auth-token': development.token,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text === '' ? {} : (JSON.parse(text) as Answer['body']),
  }
}

/** Every certificate that a server keeps. */
export async function contentOf(url: string): Promise<readonly StoredCertificate[]> {
  const response = await fetch(`${url}/_emulator/snapshot`)
  return ((await response.json()) as { certificates: StoredCertificate[] }).certificates
}

/** Makes request bodies of one certificate, which covers the development domain. */
export async function newUpload() {
  const { chain, privateKey } = await issueCertificate({
    subjectAlternativeNames: [development.domain],
  })
  return (name: string) => ({ name, cert_content: chain, private_key: privateKey })
}
