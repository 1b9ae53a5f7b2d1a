import type { Certificate } from './certificate-store.js'
import type { Domain, Gateway, ProjectGateways } from './gateway-directory.js'

const withoutDashes = (id: string): string => id.replaceAll('-', '')

/** Gateway IDs are the same with dashes and without. */
export const isSameGateway = (one: string, other: string): boolean =>
  withoutDashes(one) === withoutDashes(other)

/** The gateway with this ID, in any spelling. */
export const findGateway = (
  { gateways }: ProjectGateways,
  id: string,
): Readonly<Gateway> | undefined => gateways.find((gateway) => isSameGateway(gateway.id, id))

/** Whether a certificate may be presented on a gateway. */
export const isUsableOn = (
  { type, instance_id }: Readonly<Certificate>,
  gatewayId: string,
): boolean => type === 'global' || isSameGateway(instance_id, gatewayId)

/** Domain names are the same in capitals and without. */
export const isSameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase()

/** The domains with this name, on all gateways. */
export const findDomains = (
  { domains }: ProjectGateways,
  name: string,
): readonly Readonly<Domain>[] => domains.filter(({ url_domain }) => isSameName(url_domain, name))
