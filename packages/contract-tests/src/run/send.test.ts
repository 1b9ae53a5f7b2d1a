import { createServer } from 'node:net'

import { expect, test } from 'vitest'

import { listen } from './listen.js'
import { NoAnswerError, send } from './send.js'

/** Sends to a server that answers the first bytes of every connection with these, as they are. */
async function sendTo(bytes: string) {
  const server = await listen(
    createServer((socket) => {
      socket.once('data', () => socket.end(bytes))
    }),
  )
  try {
    return await send(server.url, { method: 'GET', target: '/', headers: {} })
  } finally {
    await server.close()
  }
}

test('a body after 204 is seen, though Node.js takes it for a broken answer', async () => {
  const answer = await sendTo('HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello')
  expect(answer).toMatchObject({ status: 204, text: 'hello' })
})

test('204 without a body is empty', async () => {
  expect(await sendTo('HTTP/1.1 204 No Content\r\n\r\n')).toMatchObject({ status: 204, text: '' })
})

test('what is no HTTP is no answer', async () => {
  await expect(sendTo('hello')).rejects.toThrow(NoAnswerError)
})
