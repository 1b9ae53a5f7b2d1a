import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs a program to its end; what it printed is part of the error when it fails. */
export async function run(
  file: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(file, args, {
      maxBuffer: 64 * 1024 * 1024,
      ...options,
    })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${file} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error })
  }
}
