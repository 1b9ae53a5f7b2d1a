import { existsSync, readFileSync } from 'node:fs'

const find = (file: string) => new URL(import.meta.resolve(`@apigw-certificates/openapi/${file}`))
const versionOf = (file: string) =>
  (JSON.parse(readFileSync(find(file), 'utf8')) as { openapi: string }).openapi

console.log(
  JSON.stringify({
    'openapi.json': versionOf('openapi.json'),
    'iam.json': versionOf('iam.json'),
    workflow: existsSync(find('workflows/certificate.arazzo.yaml')),
  }),
)
