import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** How a command ended. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Where and how a command is started. */
export interface CommandEnvironment {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** `apigw-contract` as a process of its own. */
export function startCommand(args: readonly string[], { cwd, env }: CommandEnvironment = {}) {
  const { CONTRACT_TOKEN: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env
  const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...inherited, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')))
  const ended = new Promise<Ended>((settle) => {
    child.on('close', (status) => settle({ status, stdout, stderr }))
  })
  return { child, ended }
}

export const runCommand = (
  args: readonly string[],
  environment?: CommandEnvironment,
): Promise<Ended> => startCommand(args, environment).ended
