import { readFileSync } from 'node:fs'

interface Process {
  pid: number
  parent: number
  command: string
}

const POLL_MILLISECONDS = 200

/** The launchers of a script; a shell above them outlives the script on purpose (`nohup`, `disown`). */
const LAUNCHER = /\b(?:npm|npx|pnpm|pnpx|turbo)\b/

/**
 * Calls back when whatever launched this script is gone. A TERM to `npx pnpm start` ends npx alone
 * and would leave the servers running: the processes between it and this one stay. Where `/proc` is
 * missing, only the direct parent is watched.
 */
export function onParentGone(callback: () => void): void {
  const watched = launchers()
  const timer = setInterval(() => {
    if (watched.every(({ pid, parent }) => readProcess(pid)?.parent === parent)) return
    clearInterval(timer)
    callback()
  }, POLL_MILLISECONDS)
  timer.unref()
}

/** This process and its ancestors, up to below the launcher that the others come from. */
function launchers(): Process[] {
  const ancestors: Process[] = []
  for (let current = readProcess(process.pid); current; current = readProcess(current.parent)) {
    ancestors.push(current)
  }
  const topmost = ancestors.findLastIndex(({ command }) => LAUNCHER.test(command))
  return ancestors.slice(0, Math.max(topmost, 1))
}

/** proc_pid_stat(5): `pid (comm) state ppid ...`, where comm may hold anything. */
function readProcess(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z') return undefined
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return { pid, parent: Number(parent), command }
  } catch {
    return pid === process.pid ? { pid, parent: process.ppid, command: '' } : undefined
  }
}
