import type { Run } from '../command.ts'
import { findDomains } from '../find-domains.ts'
import { certificateId } from '../ids.ts'
import { printable } from '../output/printable.ts'
import { table } from '../output/table.ts'
import { connect } from '../session/connect.ts'

/** How far a domain's CNAME record is resolved (contract: `BoundDomain.status`). */
const RESOLUTION: Readonly<Record<number, string>> = {
  1: 'unresolved',
  2: 'resolving',
  3: 'resolved',
  4: 'failed',
}

export const run: Run = async (context) => {
  const { args, output } = context
  const id = certificateId(args.operands[0])
  const domains = await findDomains(await connect(context), id)
  output.result({ total: domains.length, domains })
  const { style, line } = output
  if (domains.length === 0) line('No domain presents it.')
  else {
    const rows = domains.map((domain) => [
      style('bold', printable(domain.url_domain)),
      printable(domain.instance_id),
      printable(domain.api_group_name),
      printable(domain.min_ssl_version),
      domain.verified_client_certificate_enabled ? 'yes' : 'no',
      RESOLUTION[domain.status] ?? String(domain.status),
    ])
    const header = ['DOMAIN', 'GATEWAY', 'GROUP', 'TLS', 'CLIENTS VERIFIED', 'DNS']
    const [head = '', ...body] = table([header, ...rows])
    line(style('dim', head))
    for (const row of body) line(row)
  }
  return 'done'
}
