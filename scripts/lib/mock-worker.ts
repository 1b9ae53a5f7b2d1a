import { startMock } from '@apigw-certificates/contract-tests/prism'
import { parentPort, workerData } from 'node:worker_threads'

try {
  parentPort?.postMessage(
    await startMock({ port: Number(workerData) }).then(({ url }) => ({ url })),
  )
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException
  parentPort?.postMessage({ code, message })
}
