import contract from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }
import { answerFrameworkError, certificateApi } from '@apigw-certificates/server/fastify'
import { fastify } from 'fastify'

const PROJECT = '0123456789abcdef0123456789abcdef'

const TOKEN_ERRORS = {
  'dev-token-expired': 'APIG.1001',
  'dev-token-unscoped': 'APIG.1003',
  'dev-token-other-project': 'APIG.1005',
} as const

type RefusedToken = keyof typeof TOKEN_ERRORS

const isRefused = (token: string): token is RefusedToken => Object.hasOwn(TOKEN_ERRORS, token)

/** The generated stubs with a handler that answers an example: a good server without a service. */
export async function startStubServer(): Promise<{ url: string; close(): Promise<void> }> {
  const { value } = contract.components.examples['certificate-global']
  const app = fastify({ frameworkErrors: answerFrameworkError, forceCloseConnections: true })
  await app.register(
    certificateApi({
      handlers: {
        createCertificate: ({ body }, respond) =>
          respond(200, { ...value, name: body.name, type: body.type }),
      },
      authenticate: ({ header, path }) => {
        const token = header('x-auth-token')
        if (token === undefined || token === '') return { error: 'APIG.1000' }
        if (isRefused(token)) return { error: TOKEN_ERRORS[token] }
        if (token !== 'dev-token') return { error: 'APIG.1002' }
        return path['project_id'] === PROJECT ? { caller: undefined } : { error: 'APIG.1005' }
      },
    }),
  )
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), close: () => app.close() }
}
