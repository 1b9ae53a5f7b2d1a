/** Where `pnpm start` serves, and what its API emulator knows. */
export const development = {
  endpoint: 'http://127.0.0.1:8080',
  mock: 'http://127.0.0.1:4010',
  token: 'dev-token',
  projectId: '0123456789abcdef0123456789abcdef',
  gatewayId: 'f0fa1789-3b76-433b-a787-9892951c620e',
  groupId: '5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7',
  domainId: 'b6e2f4d8a1c34e7f9d0b2c4a6e8f1d3b',
} as const
