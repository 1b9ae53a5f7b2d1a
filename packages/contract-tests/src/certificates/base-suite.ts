import { randomUUID } from 'node:crypto'

import type {
  OtherProject,
  Recipe,
  RefusedCredentials,
  SuiteConfig,
} from '../cases/suite-config.js'

/** Which server of the certificate API is tested, and as whom: what `CommandOptions` says, or less. */
export interface CertificateSuiteOptions {
  /** @default 'dev-token', the emulator's */
  readonly token?: string | undefined
  /**
   * Where the suite works: `project_id`, `instance_id` (a gateway of the project), `group_id` (an API
   * group of the gateway), `domain_id` and `domain` (a domain of the group and its name, which is bound
   * and released again; the certificates of the contract's examples are for `example.com` and
   * `www.example.com`). Others are values of further parameters.
   *
   * @default the emulator's
   */
  readonly parameters?: Readonly<Record<string, string>>
  /** Prism lets every token pass and looks at nothing but its presence. @default false */
  readonly isMock?: boolean
}

export const DEVELOPMENT_TOKEN = 'dev-token'
export const DEVELOPMENT_PROJECT = '0123456789abcdef0123456789abcdef'
const DEVELOPMENT_GATEWAY = 'f0fa1789-3b76-433b-a787-9892951c620e'

/** The emulator's things, by the names of the parameters that they are values of. */
const DEVELOPMENT_PARAMETERS = {
  project_id: DEVELOPMENT_PROJECT,
  instance_id: DEVELOPMENT_GATEWAY,
  group_id: '5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7',
  domain_id: 'b6e2f4d8a1c34e7f9d0b2c4a6e8f1d3b',
  domain: 'www.example.com',
} as const

/** Where the suite works: the emulator's things, and what is given instead. */
export const parametersOf = ({ parameters = {} }: CertificateSuiteOptions) => ({
  ...DEVELOPMENT_PARAMETERS,
  ...parameters,
})

const OTHER_PROJECT: OtherProject = {
  credentials: { 'X-Auth-Token': 'dev-token-other-project' },
  parameters: { project_id: 'fedcba9876543210fedcba9876543210' },
}

const NO_ID = 'f'.repeat(32)
export const NO_GATEWAY = 'ffffffff-ffff-4fff-8fff-ffffffffffff'

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

const FAULTS = '/_emulator/faults'

const withFault = (fault: object, code: string): Recipe => ({
  before: [
    {
      method: 'PUT',
      target: FAULTS,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify([{ ...fault, times: 1 }]),
    },
  ],
  after: [{ method: 'DELETE', target: FAULTS, headers: {} }],
  code,
})

/** No request makes a good server fail, and the suite must not use up a limit: the emulator is told to. */
const EMULATOR_RECIPES: Readonly<Record<string, Recipe>> = {
  '429': withFault(
    { status: 429, code: 'APIGW.0308', headers: { 'Retry-After': '1' } },
    'APIGW.0308',
  ),
  '500': withFault({ status: 500 }, 'APIG.9999'),
}

/** What needs no certificates. */
export function baseSuite(options: CertificateSuiteOptions = {}): SuiteConfig {
  const { token = DEVELOPMENT_TOKEN, isMock = false } = options
  const { domain, ...parameters } = parametersOf(options)
  const gateway = parameters.instance_id
  const isEmulator = !isMock && token === DEVELOPMENT_TOKEN
  return {
    credentials: { 'X-Auth-Token': token },
    refusedCredentials: [
      NO_TOKEN,
      ...(isMock ? [] : WRONG_TOKENS),
      ...(isEmulator ? EMULATOR_TOKENS : []),
    ],
    parameters: {
      // A key that was used before is answered with what was created then.
      'Idempotency-Key': randomUUID(),
      ...parameters,
    },
    unknown: {
      certificate_id: NO_ID,
      certificate_ids: [NO_ID],
      instance_id: NO_GATEWAY,
      instance_ids: [NO_GATEWAY],
      group_id: NO_ID,
      domain_id: NO_ID,
      domain: 'unknown.example.com',
    },
    ...(isEmulator && { otherProject: OTHER_PROJECT, recipes: EMULATOR_RECIPES }),
    // A token belongs to one project, and that is decided before the path is validated.
    guardedParameters: { project_id: 403 },
    opaqueNames: [
      'cert_content',
      'private_key',
      'trusted_root_ca',
      'instance_id',
      'domains',
      'domain',
      'certificate_ids',
      'verified_client_certificate_enabled',
    ],
    errorSchema: '#/components/schemas/ErrorBody',
    exampleOverrides: { instance_id: gateway, instance_ids: [gateway], domain },
  }
}
