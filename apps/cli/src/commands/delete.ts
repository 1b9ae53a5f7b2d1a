import { ask, canAsk } from '../ask.ts'
import { CliError, usageError } from '../cli-error.ts'
import type { Run } from '../command.ts'
import { certificateId } from '../ids.ts'
import { printable } from '../output/printable.ts'
import { connect } from '../session/connect.ts'

export const run: Run = async (context) => {
  const { args, output, signal } = context
  const id = certificateId(args.operands[0])
  if (!args.flag('yes') && !canAsk()) {
    throw usageError('Nobody can be asked here; nothing was deleted.', 'Give --yes to delete it.')
  }
  const { client } = await connect(context)
  const path = { certificate_id: id }
  if (!args.flag('yes')) {
    const { name, san } = await client.orThrow.showCertificate({ path, signal })
    const what = `${printable(name)} (${san.map(printable).join(', ')})`
    const answer = await ask(`Delete ${what}? [y/N] `, { signal })
    if (!/^y(es)?$/i.test(answer.trim())) {
      throw new CliError('attention', 'Nothing was deleted.')
    }
  }
  await client.orThrow.deleteCertificate({ path, signal })
  output.result({ id, deleted: true })
  output.line(`${output.style('green', '✓')} ${id} deleted`)
  return 'done'
}
