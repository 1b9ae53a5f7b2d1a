import type { Run } from '../command.ts'
import { schemaOf } from '../schemas.ts'

export const run: Run = async ({ args }) => {
  process.stdout.write(`${JSON.stringify(schemaOf(args.operands[0] ?? ''), null, 2)}\n`)
  return 'done'
}
