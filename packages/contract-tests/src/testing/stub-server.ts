import contract from '@apigw-certificates/openapi/openapi.json' with { type: 'json' }
import type { Handlers } from '@apigw-certificates/server'
import { answerFrameworkError, certificateApi } from '@apigw-certificates/server/fastify'
import { fastify } from 'fastify'

import { stubHandler } from './stub-handler.js'
import { readContract } from '../contract/contract.js'

const PROJECTS: Readonly<Record<string, string>> = {
  'dev-token': '0123456789abcdef0123456789abcdef',
  'dev-token-other-project': 'fedcba9876543210fedcba9876543210',
}

const TOKEN_ERRORS = {
  'dev-token-expired': 'APIG.1001',
  'dev-token-unscoped': 'APIG.1003',
} as const

type RefusedToken = keyof typeof TOKEN_ERRORS

const isRefused = (token: string): token is RefusedToken => Object.hasOwn(TOKEN_ERRORS, token)

/** The generated stubs with handlers that answer examples: a good server without a service. */
export async function startStubServer(): Promise<{ url: string; close(): Promise<void> }> {
  const read = readContract(contract)
  const gone = new Set<unknown>()
  const handlers = read.operations.map((operation) => [
    operation.id,
    stubHandler(read, operation, gone),
  ])
  const app = fastify({ frameworkErrors: answerFrameworkError, forceCloseConnections: true })
  await app.register(
    certificateApi({
      // Which operations there are is data here; `Handlers` names each.
      handlers: Object.fromEntries(handlers) as Handlers<string>,
      authenticate: ({ header, path }) => {
        const token = header('x-auth-token')
        if (token === undefined || token === '') return { error: 'APIG.1000' }
        if (isRefused(token)) return { error: TOKEN_ERRORS[token] }
        const project = PROJECTS[token]
        if (project === undefined) return { error: 'APIG.1002' }
        return path['project_id'] === project ? { caller: project } : { error: 'APIG.1005' }
      },
    }),
  )
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), close: () => app.close() }
}
