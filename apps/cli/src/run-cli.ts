import manifest from '../package.json' with { type: 'json' }
import { usageError } from './cli-error.ts'
import { commands, findCommand } from './commands.ts'
import { exitCodes, type Exit } from './exit-codes.ts'
import { createOutput, type Output } from './output/output.ts'
import { parse } from './parse.ts'

/** Runs a command line; resolves to the exit code, whatever happens. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const output = createOutput(argv.includes('--json'))
  const interruption = listenForSignals(output)
  try {
    const exit = await dispatch(argv, output, interruption.signal)
    return exitCodes[interruption.exit() ?? exit].code
  } catch (error) {
    const { report } = await import('./report.ts')
    const exit = report(error, output, argv.includes('--debug'), interruption.exit())
    return exitCodes[exit].code
  } finally {
    interruption.stop()
  }
}

async function dispatch(
  argv: readonly string[],
  output: Output,
  signal: AbortSignal,
): Promise<Exit> {
  const [name, ...rest] = argv
  if (name === '--version') {
    output.line(manifest.version)
    output.result({ version: manifest.version })
    return 'done'
  }
  const isHelp = name === undefined || name === 'help' || name === '--help' || name === '-h'
  const topic = isHelp ? rest.find((word) => !word.startsWith('-')) : name
  const command = topic === undefined ? undefined : findCommand(topic)
  if (topic !== undefined && !command) {
    throw usageError(
      `${/^[\w.-]{1,30}$/.test(topic) ? `${topic} is` : 'That is'} no command.`,
      `The commands are ${commands.map((each) => each.name).join(', ')}.`,
    )
  }
  const args = command && !isHelp ? parse(command, rest) : undefined
  if (!command || !args || args.flag('help')) {
    const { help } = await import('./help.ts')
    process.stdout.write(`${help(command, output.style)}\n`)
    return name === undefined ? 'usage' : 'done'
  }
  const { run } = await command.load()
  return run({ args, output, signal, env: process.env })
}

/** How long what a signal ended may take to say so, in milliseconds. */
const PATIENCE = 2000

/** The first signal ends requests, the second the process. */
function listenForSignals(output: Output) {
  const controller = new AbortController()
  let exit: Exit | undefined
  const listen = (as: Exit) => () => {
    if (exit) process.exit(exitCodes[as].code)
    exit = as
    output.progress('')
    controller.abort()
    // What waits for a file or a terminal hears of no signal.
    process.stdin.destroy()
    setTimeout(() => process.exit(exitCodes[as].code), PATIENCE).unref()
  }
  const onInterrupt = listen('interrupted')
  const onTerminate = listen('terminated')
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)
  return {
    signal: controller.signal,
    exit: () => exit,
    stop: () => {
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onTerminate)
    },
  }
}
