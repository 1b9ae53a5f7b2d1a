import type { Run } from '../command.ts'
import { certificateId } from '../ids.ts'
import { daysUntil, inDays, urgency } from '../output/dates.ts'
import { printable } from '../output/printable.ts'
import { table } from '../output/table.ts'
import { connect } from '../session/connect.ts'

export const run: Run = async (context) => {
  const { args, output } = context
  const id = certificateId(args.operands[0])
  const { client, signal } = await connect(context)
  const certificate = await client.orThrow.showCertificate({ path: { certificate_id: id }, signal })
  output.result(certificate)
  const { style, line } = output
  const days = daysUntil(certificate.not_after)
  line(style('bold', printable(certificate.name)))
  const rows = Object.entries(certificate)
    .filter(([name]) => name !== 'name')
    .map(([name, value]) => [name, printable([value].flat().join(', '))] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [
      style('dim', `  ${printable(name)}`),
      name === 'not_after' ? `${value} (${style(urgency(days), inDays(days))})` : value,
    ])
  for (const row of table(rows)) line(row)
  return 'done'
}
