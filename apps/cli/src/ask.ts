import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** Whether somebody can answer. */
export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true

/**
 * Asks on standard error; what is typed is shown unless it is secret.
 *
 * @throws the signal's reason, when Ctrl-C came instead of an answer
 */
export async function ask(
  question: string,
  { isSecret = false, signal }: { isSecret?: boolean; signal: AbortSignal },
): Promise<string> {
  const output = isSecret
    ? new Writable({ write: (_chunk, _encoding, done) => done() })
    : process.stderr
  const lines = createInterface({ input: process.stdin, output, terminal: true, historySize: 0 })
  // The terminal echoes what is typed until the interface is there.
  process.stderr.write(question)
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve)
      lines.once('close', () => resolve(''))
      // In raw mode the terminal sends no signal for Ctrl-C.
      lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'))
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    })
  } finally {
    lines.close()
    if (isSecret) process.stderr.write('\n')
  }
}
