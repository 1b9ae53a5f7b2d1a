import { usageError } from '../cli-error.ts'
import type { Run } from '../command.ts'
import { selection } from '../select-domains.ts'
import { printable } from '../output/printable.ts'
import { connect } from '../session/connect.ts'

export const run: Run = async (context) => {
  const { args, output } = context
  if (args.flag('verify-client') && args.flag('no-verify-client')) {
    throw usageError('Give either --verify-client or --no-verify-client.')
  }
  const { id, domains } = selection(args)
  const isVerified = args.flag('verify-client')
    ? true
    : args.flag('no-verify-client')
      ? false
      : undefined
  const { client, signal } = await connect(context)
  await client.orThrow.attachDomains({
    path: { certificate_id: id },
    body: {
      domains: domains.map((domain) => ({
        ...domain,
        ...(isVerified !== undefined && { verified_client_certificate_enabled: isVerified }),
      })),
    },
    signal,
  })
  const names = domains.map(({ domain }) => domain)
  output.result({ id, attached: names })
  output.line(
    `${output.style('green', '✓')} ${id} is presented by ${names.map(printable).join(', ')}`,
  )
  return 'done'
}
