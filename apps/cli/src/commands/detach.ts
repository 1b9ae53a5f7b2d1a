import type { Run } from '../command.ts'
import { printable } from '../output/printable.ts'
import { selection } from '../select-domains.ts'
import { connect } from '../session/connect.ts'

export const run: Run = async (context) => {
  const { args, output } = context
  const { id, domains } = selection(args)
  const { client, signal } = await connect(context)
  await client.orThrow.detachDomains({ path: { certificate_id: id }, body: { domains }, signal })
  const names = domains.map(({ domain }) => domain)
  output.result({ id, detached: names })
  output.line(
    `${output.style('green', '✓')} ${id} is no longer presented by ${names.map(printable).join(', ')}`,
  )
  return 'done'
}
