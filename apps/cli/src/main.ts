#!/usr/bin/env node
import { runCli } from './run-cli.ts'

// A reader who went away (`| head`) must not end a push half-way: what is left is not shown.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 70
  })
}

process.exitCode = await runCli(process.argv.slice(2))
