import type { Handlers } from '@apigw-certificates/server'
import { certificateApi } from '@apigw-certificates/server/fastify'
import { fastify } from 'fastify'

const server = fastify()
await server.register(
  certificateApi<string>({
    // No request comes as far as a handler.
    handlers: {} as Handlers<string>,
    authenticate: () => ({ error: 'APIG.1002' }),
  }),
)
const { statusCode, body } = await server.inject(
  '/v2/0123456789abcdef0123456789abcdef/apigw/certificates',
)
const { error_code } = JSON.parse(body) as { error_code: string }
console.log(JSON.stringify([statusCode, error_code]))
