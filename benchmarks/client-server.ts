/** The bare server of `pnpm bench client`, in a process of its own; tells its URL to its parent. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const [answer = ''] = process.argv.slice(2)
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) }
const server = createServer((_request, response) => {
  response.writeHead(200, headers).end(answer)
}).listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.once('disconnect', () => process.exit(0))
