import type { APIRoute } from 'astro'
import text from '@apigw-certificates/openapi/iam.yaml?raw'

export const GET: APIRoute = () =>
  new Response(text, { headers: { 'Content-Type': 'application/yaml' } })
