import {
  createGatewayDirectory,
  type Domain,
  type Gateway,
  type Token,
  type TokenLookup,
} from '@apigw-certificates/service'

/** What the emulator knows without being told; the same in every installation. */
export const development = {
  projectId: '0123456789abcdef0123456789abcdef',
  gatewayId: 'f0fa1789-3b76-433b-a787-9892951c620e',
  groupId: '5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7',
  domainId: 'b6e2f4d8a1c34e7f9d0b2c4a6e8f1d3b',
  domain: 'www.example.com',
  token: 'dev-token',
} as const

const OTHER_PROJECT_ID = 'fedcba9876543210fedcba9876543210'

/** One token for each answer that a token can get; any other is unknown (APIG.1002). */
const tokens: ReadonlyMap<string, Token> = new Map<string, Token>([
  [development.token, { state: 'valid', projectId: development.projectId }],
  ['dev-token-other-project', { state: 'valid', projectId: OTHER_PROJECT_ID }],
  ['dev-token-expired', { state: 'expired' }],
  ['dev-token-unscoped', { state: 'unscoped' }],
])

export const developmentTokens: TokenLookup = async (token) => tokens.get(token)

const gateway: Gateway = {
  id: development.gatewayId,
  project_id: development.projectId,
  instance_name: 'dev_gateway',
  status: 'Running',
  instance_status: 6,
  type: 'apig',
  spec: 'BASIC',
  create_time: Date.UTC(2026, 0, 2),
  enterprise_project_id: '0',
  eip_address: '',
  charging_mode: 0,
  loadbalancer_provider: 'elb',
}

const domain: Domain = {
  id: development.domainId,
  url_domain: development.domain,
  status: 3,
  min_ssl_version: 'TLSv1.2',
  is_http_redirect_to_https: false,
  api_group_id: development.groupId,
  api_group_name: 'dev_group',
  instance_id: development.gatewayId,
}

export const developmentGateways = createGatewayDirectory({
  [development.projectId]: { gateways: [gateway], domains: [domain] },
})
