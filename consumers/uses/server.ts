import type { Handlers } from '@apigw-certificates/server'
import { createWebHandler } from '@apigw-certificates/server/web'

const handle = createWebHandler({
  // No request comes as far as a handler.
  handlers: {} as Handlers<string>,
  authenticate: () => ({ error: 'APIG.1002' }),
})

async function ask(path: string): Promise<[number, string]> {
  const response = await handle(new Request(`http://localhost${path}`))
  const { error_code } = (await response.json()) as { error_code: string }
  return [response.status, error_code]
}

console.log(
  JSON.stringify({
    'no such path': await ask('/'),
    'no token': await ask('/v2/0123456789abcdef0123456789abcdef/apigw/certificates'),
  }),
)
