import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

import { startApi, type ApiProcess } from './api-process.js'

/** Starts the emulator in a folder of its own, both until the end of the test. */
export async function startApiForTest(
  environment: Readonly<Record<string, string>> = {},
): Promise<ApiProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'apigw-api-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const api = await startApi({ DATA_DIR: folder, ...environment })
  onTestFinished(() => api.end('SIGKILL'))
  return api
}
