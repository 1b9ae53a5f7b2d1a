import type { Exit } from '../exit-codes.ts'
import { daysUntil, inDays } from '../output/dates.ts'
import type { Output } from '../output/output.ts'
import { printable } from '../output/printable.ts'
import { table } from '../output/table.ts'
import type { Deployment } from './replace.ts'

const VERBS = { created: 'created', updated: 'replaced', unchanged: 'unchanged' } as const

const text = (value: string | readonly string[]): string => printable([value].flat().join(', '))

/** Says what was done, what changed, and which domains present it now. */
export function showDeployment(
  { action, dryRun, certificate, changes, domains }: Deployment,
  output: Output,
): Exit {
  output.result({ action, dryRun, certificate: certificate ?? null, changes, domains })
  const { style, line } = output
  const verb = dryRun && action !== 'unchanged' ? `would be ${VERBS[action]}` : VERBS[action]
  const mark = action === 'unchanged' || dryRun ? style('dim', '=') : style('green', '✓')
  if (!certificate) {
    line(`${mark} ${verb}; nothing was sent`)
    return 'done'
  }
  const { name, id, type, instance_id, is_has_trusted_root_ca: hasCa, not_after } = certificate
  line(`${mark} ${style('bold', printable(name))} ${verb}`)
  const expiry = action === 'unchanged' || !dryRun ? not_after : undefined
  const rows = [
    ['  id', id],
    ['  type', type === 'global' ? 'global' : `instance, gateway ${printable(instance_id)}`],
    ['  client CA', hasCa ? 'yes' : 'no'],
    ...(expiry ? [['  expires', `${printable(expiry)} (${inDays(daysUntil(expiry))})`]] : []),
    ...changes.map(({ property, before, after }) => [
      `  ${property}`,
      `${style('red', text(before))} → ${style('green', text(after))}`,
    ]),
    ['  domains', domains.map(({ url_domain }) => printable(url_domain)).join(', ') || 'none'],
  ]
  for (const row of table(rows.map(([label = '', value = '']) => [style('dim', label), value]))) {
    line(row)
  }
  return 'done'
}
