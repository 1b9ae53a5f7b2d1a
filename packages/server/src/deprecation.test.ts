import { describe, expect, test } from 'vitest'

import type { Deprecation } from './deprecation.js'
import { operationList, type Authenticate, type Handlers, type Operation } from './index.js'
import { createPipeline, isAnswer, type RequestHead } from './pipeline.js'

const projectId = '0123456789abcdef0123456789abcdef'
const path = { project_id: projectId, certificate_id: '0'.repeat(32) }

const operationWith = (deprecation?: Deprecation): Operation => {
  const operation = operationList.find(({ id }) => id === 'deleteCertificate')
  if (!operation) throw new Error('The contract has no deleteCertificate')
  return { ...operation, ...(deprecation && { deprecation }) }
}

const headWith = (headers: Record<string, string>): RequestHead => ({
  method: 'DELETE',
  requestId: '0'.repeat(32),
  target: `/v2/${projectId}/apigw/certificates/${path.certificate_id}`,
  header: (name) => headers[name],
})

const authenticate: Authenticate<object> = ({ header }) =>
  header('x-auth-token') ? { caller: {} } : { error: 'APIG.1000' }

const handlers = { deleteCertificate: (_, respond) => respond(204) } as Handlers<object>

async function answer(deprecation: Deprecation | undefined, headers: Record<string, string>) {
  const pipeline = createPipeline({ handlers, authenticate })
  const admission = await pipeline.admit(operationWith(deprecation), path, headWith(headers))
  return isAnswer(admission) ? admission : pipeline.answer(admission, undefined)
}

const token = { 'x-auth-token': 'token' }

describe('a deprecated operation', () => {
  test('says since when, when it ends and where to read more', async () => {
    const link = 'https://example.com/renew'
    const { status, headers } = await answer(
      { date: '2026-01-31', sunset: '2027-01-31', link },
      token,
    )
    expect(status).toBe(204)
    expect(headers).toMatchObject({
      deprecation: '@1769817600',
      sunset: 'Sun, 31 Jan 2027 00:00:00 GMT',
      link: `<${link}>; rel="deprecation sunset"`,
    })
  })

  test('says so in a refusal too', async () => {
    const { status, headers } = await answer({ date: '2026-01-31' }, {})
    expect(status).toBe(401)
    expect(headers).toMatchObject({ deprecation: '@1769817600' })
    expect(headers).not.toHaveProperty('sunset')
    expect(headers).not.toHaveProperty('link')
  })

  test('that does not end says nothing of an end', async () => {
    const { headers } = await answer({ date: '2026-01-31', link: 'https://example.com' }, token)
    expect(headers).toMatchObject({ link: '<https://example.com>; rel="deprecation"' })
  })
})

test('another operation says nothing of it', async () => {
  const { headers } = await answer(undefined, token)
  expect(Object.keys(headers)).not.toContain('deprecation')
})
