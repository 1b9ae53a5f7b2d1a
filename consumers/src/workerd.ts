import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

import { build } from 'esbuild'

const CONFIGURATION = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-11-01",
      globalOutbound = "loopback"
    )),
    (name = "loopback", network = (allow = ["local"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`

/** Bundles a consumer as Cloudflare's tools do, runs it in workerd, and gives its answer. */
export async function askWorker(folder: string): Promise<string> {
  await build({
    absWorkingDir: folder,
    entryPoints: ['main.ts'],
    outfile: 'worker.js',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
  })
  await writeFile(join(folder, 'config.capnp'), CONFIGURATION)
  // The command of the package hands no control pipe on to the binary.
  const { default: workerd } = createRequire(join(folder, 'main.ts'))('workerd') as {
    default: string
  }
  const child = spawn(workerd, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('workerd ended')))
  try {
    return await Promise.race([ended, ask(child.stdio[3] as Readable)])
  } finally {
    child.kill()
    await ended.catch(() => undefined)
  }
}

/** workerd says on its control pipe which port it listens to. */
async function ask(control: Readable): Promise<string> {
  for await (const line of createInterface(control)) {
    const { event, port } = JSON.parse(line) as { event: string; port?: number }
    if (event === 'listen') return (await fetch(`http://127.0.0.1:${port}/`)).text()
  }
  throw new Error('workerd does not listen')
}
