import { testProject } from '@apigw-certificates/service/fetch'

import { newPair, refusedPairs } from './certificates.ts'
import { type Draft, TOKEN_HEADER, withBody, withHeaders, withProperties } from './draft.ts'
import type { Sandbox } from './sandbox.ts'

/** What a scenario changes. */
export interface Setting {
  readonly operationId: string
  readonly sandbox: Sandbox
  /** The certificate that the request names; undefined for an operation that names none. */
  readonly certificateId: string | undefined
  /** A request that succeeds. */
  readonly draft: Draft
}

/** Makes the request, or the sandbox, such that the answer is the error. */
type Recipe = (setting: Setting) => Draft | Promise<Draft>

const UNKNOWN_ID = 'f'.repeat(32)
const UNKNOWN_GATEWAY = 'ffffffff-ffff-4fff-8fff-ffffffffffff'
const TOO_LARGE = 300_000

const withToken =
  (token: string | undefined): Recipe =>
  ({ draft }) =>
    withHeaders(draft, { [TOKEN_HEADER]: token })

const withPath =
  (name: string, value: string): Recipe =>
  ({ draft }) => ({ ...draft, path: { ...draft.path, [name]: value } })

const withQuery =
  (name: string, value: string): Recipe =>
  ({ draft }) => ({ ...draft, query: { ...draft.query, [name]: value } })

const withDomain =
  (domain: string): Recipe =>
  ({ draft }) =>
    withBody(draft, { domains: [{ domain }] })

const withPair =
  (make: () => Promise<object>): Recipe =>
  async ({ draft }) =>
    withProperties(draft, await make())

const withFault =
  (status: number, code: string): Recipe =>
  ({ sandbox, draft }) => {
    sandbox.setFault(status, code)
    return draft
  }

/** The first recipe whose place the operation's request has. */
const firstThatFits =
  (recipes: Readonly<Record<string, Recipe>>): Recipe =>
  (setting) => {
    const { path, query, body } = setting.draft
    const properties = Object.keys(JSON.parse(body ?? '{}') as object)
    const places = new Set([
      ...Object.keys(path).map((name) => `path ${name}`),
      ...Object.keys(query).map((name) => `query ${name}`),
      ...properties.map((name) => `body ${name}`),
    ])
    const place = Object.keys(recipes).find((name) => places.has(name))
    const recipe = place === undefined ? undefined : recipes[place]
    if (!recipe) throw new Error(`${setting.operationId} has no place for this error.`)
    return recipe(setting)
  }

/** Another certificate is bound to the domain already. */
const bindAnother: Recipe = async ({ sandbox, draft }) => {
  await sandbox.bind(await sandbox.upload())
  return draft
}

/** The request names a certificate that does not cover the domain. */
const nameAnother: Recipe = async (setting) => {
  const { sandbox, draft } = setting
  const id = await sandbox.upload(await newPair({ subjectAlternativeNames: ['other.example'] }))
  return 'certificate_id' in draft.path
    ? withPath('certificate_id', id)(setting)
    : withProperties(draft, { certificate_ids: [id] })
}

const coverLess: Recipe = async ({ sandbox, certificateId, draft }) => {
  if (certificateId !== undefined) await sandbox.bind(certificateId)
  return withProperties(draft, await newPair({ subjectAlternativeNames: ['other.example'] }))
}

/** How a request, or what it meets, is answered with an error: by status and code. */
const RECIPES: Readonly<Record<string, Recipe>> = {
  '401 APIG.1000': withToken(undefined),
  '401 APIG.1001': withToken('expired-token'),
  '401 APIG.1002': withToken('no-such-token'),
  '401 APIG.1003': withToken('unscoped-token'),
  '401 APIGW.0301': ({ draft }) =>
    withHeaders(draft, {
      [TOKEN_HEADER]: undefined,
      'X-Sdk-Date': `${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
      Authorization: `SDK-HMAC-SHA256 Access=unknown-access-key, SignedHeaders=host;x-sdk-date, Signature=${'0'.repeat(64)}`,
    }),
  '403 APIG.1005': withToken('other-project-token'),
  '403 APIG.3100': ({ sandbox, draft }) => {
    sandbox.exhaustQuota()
    return draft
  },
  '404 APIG.3020': firstThatFits({
    'path domain_id': withPath('domain_id', UNKNOWN_ID),
    'body domains': withDomain('unknown.example.com'),
  }),
  '404 APIG.3021': firstThatFits({
    'path certificate_id': withPath('certificate_id', UNKNOWN_ID),
    'body certificate_ids': ({ draft }) => withProperties(draft, { certificate_ids: [UNKNOWN_ID] }),
  }),
  '404 APIG.3030': firstThatFits({
    'path instance_id': withPath('instance_id', UNKNOWN_GATEWAY),
    'query instance_id': withQuery('instance_id', UNKNOWN_GATEWAY),
    'body domains': ({ draft }) =>
      withBody(draft, {
        domains: [{ domain: testProject.domain, instance_ids: [UNKNOWN_GATEWAY] }],
      }),
    'body cert_content': ({ draft }) =>
      withProperties(draft, { type: 'instance', instance_id: UNKNOWN_GATEWAY }),
  }),
  '404 APIG.3097': async (setting) => {
    const id = await setting.sandbox.upload()
    return withProperties(setting.draft, { certificate_ids: [id] })
  },
  '405 APIGW.0101': ({ draft }) => ({ ...draft, method: 'PATCH' }),
  '413 APIGW.0201': ({ draft }) => withProperties(draft, { name: 'x'.repeat(TOO_LARGE) }),
  '415 APIGW.0201': ({ draft }) => withHeaders(draft, { 'Content-Type': 'text/plain' }),
  '400 APIG.2000': async ({ sandbox, certificateId, draft }) => {
    if (draft.body !== undefined) return { ...draft, body: draft.body.slice(0, -1) }
    if (certificateId !== undefined) await sandbox.bind(certificateId)
    return draft
  },
  '400 APIG.2001': ({ draft }) =>
    draft.body === undefined
      ? { ...draft, query: { ...draft.query, instance_id: '' } }
      : { ...draft, body: '{}' },
  '400 APIG.2005': firstThatFits({
    'body name': ({ draft }) => withProperties(draft, { name: 'abc' }),
    'body domains': withDomain(''),
  }),
  '400 APIG.2006': firstThatFits({
    'body name': ({ draft }) => withProperties(draft, { name: 'a'.repeat(51) }),
    'body domains': withDomain(`${'a'.repeat(260)}.example.com`),
  }),
  '400 APIG.2012': firstThatFits({
    'body name': ({ draft }) => withProperties(draft, { name: '1 example' }),
    'path certificate_id': withPath('certificate_id', 'not-an-id'),
    'path domain_id': withPath('domain_id', 'not an id'),
    'query limit': withQuery('limit', 'ten'),
  }),
  '400 APIG.2051': bindAnother,
  '400 APIG.2103': (setting) =>
    setting.draft.body?.includes('cert_content') ? coverLess(setting) : nameAnother(setting),
  '429 APIGW.0308': ({ sandbox, draft }) => {
    sandbox.exhaustLimit()
    return draft
  },
  '500 APIG.9999': ({ sandbox, draft }) => {
    sandbox.breakDown()
    return draft
  },
  ...Object.fromEntries(
    Object.entries(refusedPairs).map(([code, make]) => [`400 ${code}`, withPair(make)]),
  ),
}

/** An error that an operation declares. */
export interface DeclaredError {
  readonly status: number
  readonly code: string
  /** The catalogue's message. */
  readonly message: string
}

const recipeOf = ({ status, code }: DeclaredError): Recipe | undefined =>
  RECIPES[`${status} ${code}`]

/** Whether the sandbox only repeats an error: no request brings it about, but the service's state. */
export const isRepeated = (error: DeclaredError): boolean => recipeOf(error) === undefined

/** Makes a request that is answered with an error. */
export async function provoke(error: DeclaredError, setting: Setting): Promise<Draft> {
  const recipe = recipeOf(error) ?? withFault(error.status, error.code)
  return recipe(setting)
}
