import { createFetch, testProject } from '@apigw-certificates/service/fetch'
import { issueCertificate } from '@apigw-certificates/x509/testing'

const call = createFetch()
const url = `https://apig.example/v2/${testProject.projectId}/apigw/certificates`
const headers = { 'X-Auth-Token': testProject.token, 'content-type': 'application/json' }
const { chain, privateKey } = await issueCertificate()
const body = JSON.stringify({ name: 'packed', cert_content: chain, private_key: privateKey })

const created = await call(url, { method: 'POST', headers, body })
const listed = (await (
  await call(`${url}?instance_id=${testProject.gatewayId}`, { headers })
).json()) as { total: number }
const stranger = await call(url)

console.log(
  JSON.stringify({ created: created.status, total: listed.total, stranger: stranger.status }),
)
