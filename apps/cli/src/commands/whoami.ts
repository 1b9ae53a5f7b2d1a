import type { Run } from '../command.ts'
import { printable } from '../output/printable.ts'
import { table } from '../output/table.ts'
import { connect } from '../session/connect.ts'

export const run: Run = async (context) => {
  const { output } = context
  const { client, endpoint, projectId, credentials, signal } = await connect(context)
  const { kind, source, profile } = credentials
  const { total } = await client.orThrow.listGateways({ query: { limit: 1 }, signal })
  output.result({
    endpoint,
    projectId,
    credentials: { kind, source },
    user: profile?.user ?? null,
    expiresAt: profile?.expiresAt ?? null,
    gateways: total,
  })
  const rows = [
    ['endpoint', endpoint],
    ['project', projectId],
    ['credentials', `${kind} of ${source}`],
    ...(profile
      ? [
          ['user', profile.user],
          ['expires', profile.expiresAt],
        ]
      : []),
    ['gateways', String(total)],
  ]
  for (const row of table(
    rows.map(([label = '', value = '']) => [output.style('dim', label), printable(value)]),
  )) {
    output.line(row)
  }
  return 'done'
}
