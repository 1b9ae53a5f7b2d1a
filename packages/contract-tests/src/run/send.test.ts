import { createServer } from 'node:net'

import { expect, test } from 'vitest'

import { NoAnswerError, send } from './send.js'

/** Answers the first bytes of every connection with these, as they are. */
async function answering(bytes: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((socket) => {
    socket.once('data', () => socket.end(bytes))
  })
  const port = await new Promise<number>((settle) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      settle(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((settle) => server.close(() => settle())),
  }
}

async function sendTo(bytes: string) {
  const server = await answering(bytes)
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
