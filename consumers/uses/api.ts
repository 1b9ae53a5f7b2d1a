import { development, startEmulator } from '@apigw-certificates/api'

const emulator = await startEmulator({ port: 0 })
const { projectId, token } = development
const gateways = await fetch(`${emulator.url}/v2/${projectId}/apigw/instances`, {
  headers: { 'X-Auth-Token': token },
})
await emulator.close()

console.log(JSON.stringify({ gateways: gateways.status }))
