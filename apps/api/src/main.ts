#!/usr/bin/env node
import { ConfigurationError, readConfiguration } from './configuration.js'
import { startEmulator } from './emulator.js'
import { readSeed } from './seed.js'

const onError = (error: unknown) => console.error(error)

try {
  const { seedFile, ...configuration } = readConfiguration(process.env)
  const emulator = await startEmulator({
    ...configuration,
    ...(seedFile !== undefined && { seed: readSeed(seedFile) }),
    onError,
  })
  console.log(`listening on ${emulator.url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void emulator.close().then(() => process.exit()))
  }
} catch (error) {
  console.error(`apigw-emulator: ${explain(error)}`)
  process.exitCode = 1
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof ConfigurationError) return message
  if (code === 'EADDRINUSE') {
    return `port ${process.env['PORT'] ?? '8080'} is taken; set PORT to another one, or to 0 for any.`
  }
  return message
}
