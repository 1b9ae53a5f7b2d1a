/** The bare server of the area `client`: answers what it is given. */
import { serveBare, tell } from './tell.ts'

const [answer = ''] = process.argv.slice(2)
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) }
tell(await serveBare((_request, response) => response.writeHead(200, headers).end(answer)))
