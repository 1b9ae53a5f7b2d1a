import { createClient } from '@apigw-certificates/client'
import { createIamClient, fetchToken } from '@apigw-certificates/client/iam'
import { expect, onTestFinished, test } from 'vitest'

import { development, startEmulator } from '../index.js'

const login = { domain: 'dev', user: 'dev', password: 'dev-password' }

async function start() {
  const emulator = await startEmulator()
  onTestFinished(() => emulator.close())
  return emulator.url
}

test.for([{ project: 'dev' }, { projectId: development.projectId }])(
  'the client fetches a token for %j and uses it for certificates',
  async (project) => {
    const endpoint = await start()
    const { token, expiresAt, projectId } = await fetchToken({ endpoint, ...login, ...project })
    expect(projectId).toBe(development.projectId)
    expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(24)

    const iam = createIamClient({ endpoint, auth: { token } })
    const { data: projects } = await iam.listProjects({ query: { name: 'dev' } })
    expect(projects?.projects.map(({ id }) => id)).toEqual([projectId])
    const { data: itself } = await iam.validateToken({ headers: { 'X-Subject-Token': token } })
    expect(itself?.token.project?.id).toBe(projectId)

    const client = createClient({ endpoint, projectId, auth: { token } })
    const { data } = await client.listGateways({})
    expect(data?.instances.map(({ id }) => id)).toEqual([development.gatewayId])
  },
)

test('the client says what IAM says to a wrong password', async () => {
  const failure = fetchToken({ endpoint: await start(), ...login, password: 'x', project: 'dev' })
  await expect(failure).rejects.toMatchObject({
    name: 'IamError',
    status: 401,
    message: 'IAM answered 401 Unauthorized: The request you have made requires authentication.',
  })
})
