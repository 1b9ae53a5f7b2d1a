import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string
  /** Its processor time so far, all threads included, in microseconds. */
  cpu(): Promise<number>
  stop(): void
}

/** Starts `servers/<file>.ts`, which tells its URL, and its processor time when asked. */
export async function startServer(
  file: string,
  args: readonly string[] = [],
): Promise<ServerProcess> {
  const child = fork(new URL(`servers/${file}.ts`, import.meta.url), args)
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The server ${file} ${args[0] ?? ''} ended with ${String(code)}`)
  })
  // Who waits for it is told; at the end of a run, nobody does.
  failed.catch(() => {})
  const heard = async () => {
    const [message] = (await Promise.race([once(child, 'message'), failed])) as [unknown]
    return message
  }
  return {
    url: String(await heard()),
    async cpu() {
      child.send('cpu')
      return Number(await heard())
    },
    stop: () => child.disconnect(),
  }
}

/** In milliseconds; Linux counts processor time of processes in such steps. */
const TICK = 10

/** The fields of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, after the name. */
const [CHILDREN_USER, CHILDREN_SYSTEM] = [13, 14]

/**
 * Runs a command and its children to their end.
 *
 * @returns their time on the clock and, on Linux, on the processors; in milliseconds
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd?: string | URL; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<{ readonly time: number; readonly cpu: number }> {
  const before = cpuOfChildren()
  const start = performance.now()
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    ...(cwd !== undefined && { cwd }),
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${errors}`)
  const time = performance.now() - start
  return { time, cpu: cpuOfChildren() - before || time }
}

/** Of the children that ended, and of theirs; 0 where the system does not say. */
function cpuOfChildren(): number {
  if (process.platform !== 'linux') return 0
  const fields = readFileSync('/proc/self/stat', 'latin1').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[CHILDREN_USER]) + Number(fields[CHILDREN_SYSTEM])) * TICK
}
