/** The thread of the SQLite store: it alone has the database, and waits for the disk. */
import { parentPort, workerData } from 'node:worker_threads'

import { createCommands } from './commands.ts'
import { openDatabase } from './database.ts'
import { runGroup, takeGroup } from './group.ts'
import { CLOSE, OPENED, type Call, type WorkerOptions } from './messages.ts'

if (!parentPort) throw new Error('This module is the main module of a worker thread.')
const port = parentPort

const { dataDir, groupSize } = workerData as WorkerOptions
const database = openDatabase(dataDir)
const commands = createCommands(database)

port.on('message', (message: Call | typeof CLOSE) => {
  if (message === CLOSE) {
    database.close()
    port.close()
  } else {
    port.postMessage(runGroup(database, commands, takeGroup(message, port, groupSize)))
  }
})

port.postMessage(OPENED)
