import type { SelectedDomain } from '@apigw-certificates/client'

import { usageError } from './cli-error.ts'
import type { Arguments } from './command.ts'
import { certificateId, gatewayId } from './ids.ts'

/** A certificate and the domains that are meant, of a command line `ID DOMAIN...`. */
export function selection(args: Arguments): { id: string; domains: SelectedDomain[] } {
  const [first, ...names] = args.operands
  const id = certificateId(first)
  const instance_ids = args.list('on-instance').map(gatewayId)
  const domains = names.map((domain) => {
    // Contract: `DomainName`.
    if (!/^(?:\*\.)?[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$/.test(domain)) {
      throw usageError('A domain is a name such as www.example.com or *.example.com.')
    }
    return { domain, ...(instance_ids.length > 0 && { instance_ids }) }
  })
  return { id, domains }
}
