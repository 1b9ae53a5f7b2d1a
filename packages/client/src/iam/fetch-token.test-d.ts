import { expectTypeOf, test } from 'vitest'

import { createIamClient, fetchToken, type FetchedToken, type KeystoneError } from './index.js'

const login = { endpoint: '', domain: '', user: '', password: '' }

test('a token is for exactly one project', () => {
  expectTypeOf(fetchToken({ ...login, project: 'dev' })).resolves.toEqualTypeOf<FetchedToken>()
  expectTypeOf(fetchToken({ ...login, projectId: 'f00' })).resolves.toEqualTypeOf<FetchedToken>()
  // @ts-expect-error -- no project
  void fetchToken(login)
  // @ts-expect-error -- two projects
  void fetchToken({ ...login, project: 'dev', projectId: 'f00' })
})

test('operations without required parameters need no options, and errors are Keystone’s', async () => {
  const iam = createIamClient({ endpoint: '' })
  const { error } = await iam.listProjects()
  expectTypeOf(error).toEqualTypeOf<KeystoneError | undefined>()
  // @ts-expect-error -- X-Subject-Token is missing
  void iam.validateToken()
})
