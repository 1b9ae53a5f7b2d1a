import { usageError } from '../cli-error.ts'
import type { Run } from '../command.ts'
import { findCertificates } from '../find-certificates.ts'
import { gatewayId } from '../ids.ts'
import { daysUntil, inDays, parseDuration, urgency } from '../output/dates.ts'
import { printable } from '../output/printable.ts'
import { table } from '../output/table.ts'
import { connect } from '../session/connect.ts'

/** More names than this make a line too long to read. */
const NAMES = 2

export const run: Run = async (context) => {
  const { args, output } = context
  const expiring = args.text('expiring')
  const window = expiring === undefined ? undefined : parseDuration(expiring)
  if (expiring !== undefined && window === undefined) {
    throw usageError('--expiring takes a number with h, d or w, for example 30d.')
  }
  const given = args.text('instance')
  const instance = given === undefined ? undefined : gatewayId(given)
  const session = await connect(context)
  const { certificates: all, gateways } = await findCertificates(session, { instance }, output)
  const end = Date.now() + (window ?? Infinity)
  // What has no readable end needs attention too.
  const certificates = all
    .filter(({ not_after }) => !(Date.parse(not_after) > end))
    .toSorted((one, other) => Date.parse(one.not_after) - Date.parse(other.not_after))
  output.result({ total: certificates.length, certificates })
  const { style, line } = output
  if (certificates.length === 0) {
    line(window === undefined ? 'No certificates.' : `Nothing expires within ${expiring}.`)
    return 'done'
  }
  const nameOf = new Map(gateways.map(({ id, instance_name }) => [id, instance_name]))
  const header = ['ID', 'NAME', 'GATEWAY', 'CA', 'EXPIRES', '', 'FOR']
  const rows = certificates.map((certificate) => {
    const { id, name, type, instance_id, san, not_after } = certificate
    const days = daysUntil(not_after)
    const more = san.length > NAMES ? ` +${san.length - NAMES}` : ''
    return [
      style('dim', printable(id)),
      style('bold', printable(name)),
      type === 'global' ? 'global' : printable(nameOf.get(instance_id) ?? instance_id),
      certificate.is_has_trusted_root_ca ? 'yes' : 'no',
      printable(not_after.slice(0, 10)),
      style(urgency(days), inDays(days)),
      san.slice(0, NAMES).map(printable).join(', ') + more,
    ]
  })
  const [head = '', ...body] = table([header, ...rows])
  line(style('dim', head))
  for (const row of body) line(row)
  return window === undefined ? 'done' : 'attention'
}
