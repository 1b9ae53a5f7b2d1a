import type { Run } from '../command.ts'
import { hasErrors, preflight, problemLines, readMaterial } from '../deploy/preflight.ts'
import { daysUntil, inDays } from '../output/dates.ts'
import { printable } from '../output/printable.ts'

export const run: Run = async ({ args, output }) => {
  const cert = args.required('cert')
  const key = args.required('key')
  const material = await readMaterial({ cert, key, ca: args.text('ca') })
  const found = await preflight(material, args.list('domain'))
  const { facts, problems } = found
  output.result({ ok: !hasErrors(found), facts: facts ?? null, problems })
  for (const line of problemLines(found, output.style)) output.line(line)
  if (problems.length === 0 && facts) {
    const names = facts.subjectAlternativeNames.map(printable).join(', ')
    output.line(
      `${output.style('green', '✓')} no problem; for ${names}, expires ${facts.notAfter} (${inDays(daysUntil(facts.notAfter))})`,
    )
  }
  if (hasErrors(found)) return 'refusedHere'
  return problems.length > 0 ? 'attention' : 'done'
}
