import { type MockOptions, startMock } from '@apigw-certificates/contract-tests/prism'
import { parentPort, workerData } from 'node:worker_threads'

try {
  parentPort?.postMessage(await startMock(workerData as MockOptions).then(({ url }) => ({ url })))
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  parentPort?.postMessage({ code, message })
}
