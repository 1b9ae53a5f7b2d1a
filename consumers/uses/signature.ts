import { parseAuthorization, signRequest, verifySignature } from '@apigw-certificates/signature'

const keys = { accessKey: 'ACCESSKEY', secretKey: 'secret' }
const url = new URL('https://apig.example/v2/certificates?limit=2')
const at = new Date()
const added = await signRequest({ method: 'POST', url, body: '{}', at, ...keys })

async function verify(body: string): Promise<string> {
  const headers = new Headers({ host: url.host, ...added })
  const authorization = parseAuthorization(headers.get('authorization') ?? '')
  if (!authorization) return 'no signature'
  const reason = await verifySignature({
    method: 'POST',
    target: url.pathname + url.search,
    header: (name) => headers.get(name) ?? undefined,
    body: new TextEncoder().encode(body),
    authorization,
    secretKey: keys.secretKey,
    at,
  })
  return reason ?? 'valid'
}

console.log(JSON.stringify({ right: await verify('{}'), changed: await verify('{ }') }))
