import type { components } from '@apigw-certificates/server'

/** A gateway as the contract describes it (`components.schemas.Gateway`). */
export type Gateway = components['schemas']['Gateway']

type BoundDomain = components['schemas']['BoundDomain']

/** A domain of an API group on one gateway: what the contract says of it apart from certificates. */
export type Domain = Omit<
  BoundDomain,
  'ssl_id' | 'ssl_name' | 'verified_client_certificate_enabled'
>

/** The gateways of a project and the domains of their API groups. */
export interface ProjectGateways {
  readonly gateways: readonly Readonly<Gateway>[]
  readonly domains: readonly Readonly<Domain>[]
}

/** Knows what a project has besides certificates. */
export interface GatewayDirectory {
  find(projectId: string): Promise<ProjectGateways>
}

const NONE: ProjectGateways = { gateways: [], domains: [] }

/** A directory that does not change, by project. */
export function createGatewayDirectory(
  projects: Readonly<Record<string, ProjectGateways>>,
): GatewayDirectory {
  const known = new Map(Object.entries(projects))
  return { find: async (projectId) => known.get(projectId) ?? NONE }
}
