import { AbortError, createClient } from '@apigw-certificates/client'

/** What a consumer has to know of the emulator that it is run against. */
export interface Settings {
  readonly endpoint: string
  readonly projectId: string
  readonly gatewayId: string
  readonly token: string
  readonly body: {
    readonly name: string
    readonly cert_content: string
    readonly private_key: string
  }
}

/** Goes once through what users do with the client, and says what it saw. */
export async function run({ endpoint, projectId, gatewayId, token, body }: Settings) {
  const client = createClient({ endpoint, projectId, auth: { token } })

  const created: string[] = []
  for (const name of [`${body.name}_1`, `${body.name}_2`]) {
    const result = await client.createCertificate({ body: { ...body, name } })
    if (result.status !== 200) throw new Error(`createCertificate: ${result.status}`)
    created.push(result.data.id)
  }

  const names = async () => {
    const listed: string[] = []
    const query = { instance_id: gatewayId, limit: 1 }
    for await (const { name } of client.all.listCertificates({ query })) listed.push(name)
    return listed
  }
  const listed = await names()

  const missing = await client.showCertificate({
    path: { certificate_id: '00000000000000000000000000000000' },
  })
  let code = ''
  if (missing.status === 404) {
    // @ts-expect-error -- the code of another status
    missing.error.error_code satisfies 'APIG.1000'
    code = missing.error.error_code satisfies 'APIG.3021'
  }

  const deleted: number[] = []
  for (const certificate_id of created) {
    deleted.push((await client.deleteCertificate({ path: { certificate_id } })).status)
  }

  // The emulator keeps this answer back.
  const controller = new AbortController()
  const reason = await client
    .listGateways({
      signal: controller.signal,
      onRequest: () => queueMicrotask(() => controller.abort('enough')),
    })
    .catch((error: unknown) => (error instanceof AbortError ? error.cause : error))

  return { listed, missing: code, deleted, left: await names(), aborted: String(reason) }
}
