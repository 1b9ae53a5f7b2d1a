import { createGatewayDirectory, type Token, type TokenLookup } from '@apigw-certificates/service'

/** What the emulator knows without being told; the same in every installation. */
export const development = {
  projectId: '0123456789abcdef0123456789abcdef',
  gatewayId: 'f0fa1789-3b76-433b-a787-9892951c620e',
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

export const developmentGateways = createGatewayDirectory({
  [development.projectId]: [development.gatewayId],
})
