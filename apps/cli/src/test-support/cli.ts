import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

/** The built command, as it is published. */
export const main = join(import.meta.dirname, '../../dist/main.js')

/** What a process printed, and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** How a command is started; its environment is this one and nothing else. */
export interface Start {
  readonly env?: Readonly<Record<string, string>>
  /** Null leaves it open. */
  readonly stdin?: string | Uint8Array | null
  readonly cwd?: string
  /** Sees the process while it runs. */
  readonly during?: (child: ChildProcess) => void
}

/** What no output may hold. Every key and every password of the tests is in it. */
const secrets = new Set(['dev-password', 'dev-secret-key'])

/** Adds a private key, whose every line counts. */
export function keepSecret(privateKey: string): void {
  for (const line of privateKey.split('\n')) {
    if (line.length > 15 && !line.startsWith('-----')) secrets.add(line)
  }
}

/** Runs a program to its end; rejects when a secret is in what it printed. */
export function run(file: string, args: readonly string[], start: Start = {}): Promise<Ended> {
  const { env = {}, stdin, cwd, during } = start
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env },
      timeout: 40_000,
    })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const leaked = [...secrets].some((secret) => (stdout + stderr).includes(secret))
      if (leaked) reject(new Error(`A secret is in the output of ${args[1] ?? file}`))
      else resolve({ code, signal, stdout, stderr })
    })
    child.stdin.on('error', () => undefined)
    if (stdin !== null) child.stdin.end(stdin ?? '')
    during?.(child)
  })
}

/** Runs `apigw-cert`. */
export const cli = (args: readonly string[], start: Start = {}): Promise<Ended> =>
  run(process.execPath, [main, ...args], start)
