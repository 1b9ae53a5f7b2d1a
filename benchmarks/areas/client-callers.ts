/** The clients of the area `client`: each shows one certificate, with a token. */
import { build } from 'esbuild'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { createClient, createConnection, showCertificate } from '@apigw-certificates/client'
import type { paths } from '@apigw-certificates/server'
import { createClient as generate } from '@hey-api/openapi-ts'
import { ClientBuilder } from '@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js'
import type { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js'
import createOpenapiFetch from 'openapi-fetch'

import type { Candidate } from '../measure.ts'

const PROJECT = '0123456789abcdef0123456789abcdef'
const ID = '0f0e0d0c0b0a09080706050403020100'
const TOKEN = 'bench-token'

/** Where calls go: to a server, or to a function. */
export interface Target {
  readonly endpoint: string
  /** In the place of the network. */
  readonly answer?: string
}

/** hey-api's client of the contract with its own runtime, bundled into one module. */
export interface HeyApi {
  readonly module: string
  readonly showCertificate: (options: object) => Promise<{ data?: unknown }>
  readonly createClient: (options: object) => object
}

/** Generates hey-api's client as its users do. */
export async function generateHeyApi(contract: string, folder: string): Promise<HeyApi> {
  const output = join(folder, 'hey-api')
  await generate({
    input: contract,
    output,
    logs: { level: 'silent', file: false },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  })
  const module = `export { showCertificate } from '${output}/sdk.gen.ts'
    export { createClient } from '${output}/client/index.ts'`
  const outfile = join(folder, 'hey-api.mjs')
  const stdin = { contents: module, resolveDir: folder }
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node' })
  const { href } = pathToFileURL(outfile)
  return { module, ...((await import(href)) as Omit<HeyApi, 'module'>) }
}

/** One candidate for each client. */
export function callersOf({ endpoint, answer }: Target, heyApi: HeyApi) {
  const path = { project_id: PROJECT, certificate_id: ID }
  const headers = { 'X-Auth-Token': TOKEN }
  const init = { headers: { 'content-type': 'application/json' } }
  // Asynchronous, as `fetch` is.
  const canned: typeof fetch = async () => new Response(answer, init)
  const send = answer === undefined ? fetch : canned
  const own = answer === undefined ? {} : { fetch: canned }

  const connection = createConnection({ endpoint, auth: { token: TOKEN }, ...own })
  const bound = createClient({ endpoint, projectId: PROJECT, auth: { token: TOKEN }, ...own })
  const openapiFetch = createOpenapiFetch<paths>({ baseUrl: endpoint, headers, ...own })
  const heyApiClient = heyApi.createClient({ baseUrl: endpoint, headers, ...own })
  const vendor = vendorClient(endpoint, answer)

  return {
    'bare fetch': async () => {
      const url = `${endpoint}/v2/${PROJECT}/apigw/certificates/${ID}`
      return (await send(url, { headers })).json()
    },
    'our function': async () =>
      (await showCertificate({ client: connection, path, throwOnError: true })).id,
    'our bound client': async () =>
      (await bound.showCertificate({ path: { certificate_id: ID } })).data,
    'openapi-fetch': async () =>
      (
        await openapiFetch.GET('/v2/{project_id}/apigw/certificates/{certificate_id}', {
          params: { path },
        })
      ).data,
    'hey-api': async () => (await heyApi.showCertificate({ client: heyApiClient, path })).data,
    "vendor's core": () =>
      vendor.sendRequest({
        method: 'GET',
        url: '/v2/{project_id}/apigw/certificates/{certificate_id}',
        pathParams: path,
        queryParams: {},
        headers: {},
        contentType: 'application/json',
      }),
  } satisfies Record<string, Candidate>
}

/** The vendor's client signs by HMAC; here it sends a token as the others do. */
function vendorClient(endpoint: string, answer: string | undefined): HcClient {
  const credential = {
    getAk: () => undefined,
    getSk: () => undefined,
    processAuthParams: async () => credential,
    processAuthRequest: async (_client: HcClient, request: { headers?: object }) => {
      request.headers = { ...request.headers, 'X-Auth-Token': TOKEN }
      return request
    },
  }
  const adapter = async (config: object) => ({
    data: answer,
    status: 200,
    statusText: 'OK',
    headers: { 'content-type': 'application/json' },
    config,
    request: {},
  })
  return new ClientBuilder<HcClient>((http: unknown) => http as HcClient)
    .withEndpoint(endpoint)
    .withCredential(credential as never)
    .withOptions({ axiosRequestConfig: answer === undefined ? {} : { adapter } } as never)
    .build()
}
