import {
  createGatewayDirectory,
  type AccessKey,
  type AccessKeyLookup,
  type Domain,
  type Gateway,
  type GatewayDirectory,
  type Token,
} from '@apigw-certificates/service'
import { createHash } from 'node:crypto'

import type { CompleteSeed } from './seed.js'

/** What a seed says, in the form that the service asks for. */
export interface World {
  readonly gateways: GatewayDirectory
  token(value: string): Token | undefined
  readonly accessKeys: AccessKeyLookup
}

type SeedProject = CompleteSeed['projects'][number]
type SeedGateway = SeedProject['gateways'][number]

/** When every gateway of a seed was created: a day of no importance, the same each time. */
const CREATED = Date.UTC(2026, 0, 2)

export function createWorld({ projects, expiredTokens, unscopedTokens }: CompleteSeed): World {
  const tokens = new Map<string, Token>([
    ...expiredTokens.map((token) => [token, { state: 'expired' }] as const),
    ...unscopedTokens.map((token) => [token, { state: 'unscoped' }] as const),
    ...projects.flatMap(({ id: projectId, tokens: own }) =>
      own.map((token) => [token, { state: 'valid', projectId, roles: ['write'] }] as const),
    ),
  ])
  const accessKeys = new Map<string, AccessKey>(
    projects.flatMap(({ id: projectId, accessKeys: own }) =>
      own.map(
        ({ accessKey, secretKey }) =>
          [accessKey, { secretKey, projectId, roles: ['write'] }] as const,
      ),
    ),
  )
  return {
    gateways: createGatewayDirectory(
      Object.fromEntries(
        projects.map((project) => [
          project.id,
          {
            gateways: project.gateways.map((gateway) => describeGateway(project, gateway)),
            domains: project.gateways.flatMap((gateway) => describeDomains(project, gateway)),
          },
        ]),
      ),
    ),
    token: (value) => tokens.get(value),
    accessKeys: async (accessKey) => accessKeys.get(accessKey),
  }
}

const describeGateway = ({ id: project_id }: SeedProject, { id, name, spec }: SeedGateway) =>
  ({
    id,
    project_id,
    instance_name: name,
    status: 'Running',
    instance_status: 6,
    type: 'apig',
    spec,
    create_time: CREATED,
    enterprise_project_id: '0',
    eip_address: '',
    charging_mode: 0,
    loadbalancer_provider: 'elb',
  }) satisfies Gateway

const describeDomains = (project: SeedProject, { id: gatewayId, groups }: SeedGateway): Domain[] =>
  groups.flatMap((group) => {
    const groupId = group.id ?? derivedId(project.id, gatewayId, group.name)
    return group.domains.map(({ id, name }) => ({
      id: id ?? derivedId(project.id, gatewayId, group.name, name),
      url_domain: name,
      status: 3,
      min_ssl_version: 'TLSv1.2',
      is_http_redirect_to_https: false,
      api_group_id: groupId,
      api_group_name: group.name,
      instance_id: gatewayId,
    }))
  })

/** The same place has the same ID after a restart, so that kept bindings still find their domain. */
const derivedId = (...place: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 32)
