#!/usr/bin/env node
import { exitCodes } from './exit-codes.ts'
import { runCli } from './run-cli.ts'

/** What a stream says to a writer whose reader went away. */
const GONE: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED'])

// A reader who went away (`| head`) must not end a push half-way: what is left is not shown.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!GONE.has(error.code)) process.exitCode = exitCodes.unwritten.code
  })
}

const code = await runCli(process.argv.slice(2))
process.exitCode ??= code
