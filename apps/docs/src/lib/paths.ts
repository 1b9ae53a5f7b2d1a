/** Where the pages and the downloads of one contract are. */
export interface ReferencePaths {
  readonly reference: string
  readonly operation: (id: string) => string
  readonly schema: (name: string) => string
  readonly openapiYaml: string
  readonly openapiJson: string
}

const referenceAt = (root: string, file: string): ReferencePaths => ({
  reference: root,
  operation: (id) => `${root}operations/${id}/`,
  schema: (name) => `${root}schemas/${name}/`,
  openapiYaml: `/${file}.yaml`,
  openapiJson: `/${file}.json`,
})

/** Where each page of the site is, without the base path; the reference is that of certificates. */
export const paths = {
  ...referenceAt('/reference/', 'openapi'),
  iam: referenceAt('/reference/iam/', 'iam'),
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
  errors: '/errors/',
  error: ({ code, status }: { code: string; status: number }) =>
    `/errors/#${errorAnchor(code, status)}`,
  offline: '/reference.html',
  llms: '/llms.txt',
} as const

export function errorAnchor(code: string, status: number): string {
  return `${code}-${status}`
}
