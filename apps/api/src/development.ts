import type { Seed } from './seed.js'

/** What the emulator knows without being told; the same in every installation, and public. */
export const development = {
  projectId: '0123456789abcdef0123456789abcdef',
  projectName: 'dev',
  gatewayId: 'f0fa1789-3b76-433b-a787-9892951c620e',
  groupId: '5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7',
  domainId: 'b6e2f4d8a1c34e7f9d0b2c4a6e8f1d3b',
  domain: 'www.example.com',
  token: 'dev-token',
  accessKey: 'DEVACCESSKEY00000000',
  secretKey: 'dev-secret-key',
  user: { domain: 'dev', name: 'dev', password: 'dev-password' },
} as const

/** A second project makes it possible to see that projects are kept apart. */
const OTHER_PROJECT_ID = 'fedcba9876543210fedcba9876543210'

export const developmentSeed: Seed = {
  domain: development.user.domain,
  users: [{ name: development.user.name, password: development.user.password }],
  projects: [
    {
      id: development.projectId,
      name: development.projectName,
      tokens: [development.token],
      accessKeys: [{ accessKey: development.accessKey, secretKey: development.secretKey }],
      gateways: [
        {
          id: development.gatewayId,
          name: 'dev_gateway',
          groups: [
            {
              id: development.groupId,
              name: 'dev_group',
              domains: [
                { id: development.domainId, name: development.domain },
                { name: 'example.com' },
                { name: 'api.example.com' },
              ],
            },
          ],
        },
      ],
    },
    { id: OTHER_PROJECT_ID, name: 'other', tokens: ['dev-token-other-project'] },
  ],
  expiredTokens: ['dev-token-expired'],
  unscopedTokens: ['dev-token-unscoped'],
}
