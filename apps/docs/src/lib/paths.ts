/** Where each page of the site is, without the base path. */
export const paths = {
  home: '/',
  start: '/start/',
  token: '/guides/token/',
  upload: '/guides/upload/',
  renew: '/guides/renew/',
  mutualTls: '/guides/mutual-tls/',
  errorsGuide: '/guides/errors/',
  verify: '/guides/verify/',
  addOperation: '/guides/add-operation/',
  security: '/guides/security/',
  changelog: '/changelog/',
  quality: '/quality/',
  bindDomains: '/guides/bind-domains/',
  emulator: '/guides/emulator/',
  commandLine: '/guides/command-line/',
  reference: '/reference/',
  operation: (id: string) => `/reference/operations/${id}/`,
  schema: (name: string) => `/reference/schemas/${name}/`,
  errors: '/errors/',
  error: ({ code, status }: { code: string; status: number }) =>
    `/errors/#${errorAnchor(code, status)}`,
  offline: '/reference.html',
  llms: '/llms.txt',
  openapiYaml: '/openapi.yaml',
  openapiJson: '/openapi.json',
} as const

export function errorAnchor(code: string, status: number): string {
  return `${code}-${status}`
}
