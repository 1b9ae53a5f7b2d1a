/** Knows which gateways a project has. */
export interface GatewayDirectory {
  /** The gateway's ID in its own spelling, with dashes or without; undefined when there is none. */
  find(projectId: string, gatewayId: string): Promise<string | undefined>
}

/** A directory of gateways that do not change: their IDs by project. */
export function createGatewayDirectory(
  gateways: Readonly<Record<string, readonly string[]>>,
): GatewayDirectory {
  return {
    find: async (projectId, gatewayId) =>
      gateways[projectId]?.find((id) => withoutDashes(id) === withoutDashes(gatewayId)),
  }
}

const withoutDashes = (id: string): string => id.replaceAll('-', '')
