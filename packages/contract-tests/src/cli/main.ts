#!/usr/bin/env node
import { constants } from 'node:os'
import { styleText } from 'node:util'

import { readArguments } from './arguments.js'
import { CommandError } from './errors.js'
import type { Output } from './progress.js'
import { TOOL } from './tool.js'
import { USAGE } from './usage.js'
import { verify } from './verify.js'
import { describeRules } from '../report/describe-rules.js'
import { RedoclyMissingError } from '../workflows/run-workflows.js'

const VIOLATED = 1
const GAVE_UP = 2

const { stdout } = process

const output: Output = {
  write: (text) => void stdout.write(text),
  isTerminal: stdout.isTTY === true && process.env['TERM'] !== 'dumb',
  columns: stdout.columns ?? 80,
  // Without a terminal, and with NO_COLOR, it leaves the text as it is.
  style: (format, text) => styleText(format, text, { stream: stdout }),
}

// Whoever reads the report may stop; what was set up is taken back, and the exit status is right.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  const status = 128 + constants.signals[signal]
  process.on(signal, () => {
    // Whoever asks twice does not want to wait.
    if (interruption.signal.aborted) process.exit(status)
    process.exitCode = status
    console.error('apigw-contract: interrupted; the case at hand is taken back first.')
    interruption.abort()
  })
}

try {
  const status = await run()
  process.exitCode ??= status
} catch (error) {
  if (!interruption.signal.aborted) process.exitCode = explain(error)
}
// A connection that is kept, or a signal's listener, is no reason to stay.
if (interruption.signal.aborted) process.exit()

async function run(): Promise<number> {
  const args = readArguments(process.argv.slice(2), process.env)
  if (args.command === 'verify') {
    return (await verify(args.verify, output, interruption.signal)) ? 0 : VIOLATED
  }
  const texts = { help: USAGE, version: TOOL.version, rules: describeRules(output.style) }
  output.write(`${texts[args.command]}\n`)
  return 0
}

function explain(error: unknown): number {
  if (error instanceof CommandError || error instanceof RedoclyMissingError) {
    console.error(`apigw-contract: ${error.message}`)
    console.error('apigw-contract --help says how it is called.')
  } else {
    console.error(error)
  }
  return GAVE_UP
}
