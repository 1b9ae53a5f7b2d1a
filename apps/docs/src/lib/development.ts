/** Where `pnpm start` serves, and what its API emulator knows. */
export const development = {
  endpoint: 'http://127.0.0.1:8080',
  token: 'dev-token',
  projectId: '0123456789abcdef0123456789abcdef',
  gatewayId: 'f0fa1789-3b76-433b-a787-9892951c620e',
} as const
