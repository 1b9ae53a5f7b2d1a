import type { RefusedCredentials, SuiteConfig } from '../cases/suite-config.js'

/** Which server of the certificate API is tested, and as whom. */
export interface CertificateSuiteOptions {
  /** @default 'dev-token', the emulator's */
  readonly token?: string
  /** @default '0123456789abcdef0123456789abcdef', the emulator's */
  readonly projectId?: string
  /** A gateway of the project. @default 'f0fa1789-3b76-433b-a787-9892951c620e', the emulator's */
  readonly gatewayId?: string
  /** Prism lets every token pass and looks at nothing but its presence. @default false */
  readonly isMock?: boolean
}

const DEVELOPMENT_TOKEN = 'dev-token'
export const DEVELOPMENT_PROJECT = '0123456789abcdef0123456789abcdef'
export const DEVELOPMENT_GATEWAY = 'f0fa1789-3b76-433b-a787-9892951c620e'

const NO_TOKEN: RefusedCredentials = {
  name: 'no token',
  headers: {},
  status: 401,
  code: 'APIG.1000',
}

const WRONG_TOKENS: readonly RefusedCredentials[] = [
  { name: 'empty token', headers: { 'X-Auth-Token': '' }, status: 401 },
  {
    name: 'unknown token',
    headers: { 'X-Auth-Token': 'no-such-token-0123456789' },
    status: 401,
    code: 'APIG.1002',
  },
]

/** Only the emulator has tokens in these states at hand. */
const EMULATOR_TOKENS: readonly RefusedCredentials[] = [
  { name: 'expired token', token: 'dev-token-expired', status: 401, code: 'APIG.1001' },
  { name: 'token without project', token: 'dev-token-unscoped', status: 401, code: 'APIG.1003' },
  {
    name: "another project's token",
    token: 'dev-token-other-project',
    status: 403,
    code: 'APIG.1005',
  },
].map(({ token, ...rest }) => ({ ...rest, headers: { 'X-Auth-Token': token } }))

/** What needs no certificates. */
export const baseSuite = ({
  token = DEVELOPMENT_TOKEN,
  projectId = DEVELOPMENT_PROJECT,
  gatewayId = DEVELOPMENT_GATEWAY,
  isMock = false,
}: CertificateSuiteOptions = {}): SuiteConfig => ({
  credentials: { 'X-Auth-Token': token },
  refusedCredentials: [
    NO_TOKEN,
    ...(isMock ? [] : WRONG_TOKENS),
    ...(isMock || token !== DEVELOPMENT_TOKEN ? [] : EMULATOR_TOKENS),
  ],
  pathParameters: { project_id: projectId },
  // A token belongs to one project, and that is decided before the path is validated.
  guardedParameters: { project_id: 403 },
  opaqueProperties: ['cert_content', 'private_key', 'trusted_root_ca', 'instance_id'],
  errorSchema: '#/components/schemas/ErrorBody',
  exampleOverrides: { instance_id: gatewayId },
})
