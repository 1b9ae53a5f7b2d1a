import type { Run } from '../command.ts'
import { deploy } from '../deploy/push.ts'
import { showDeployment } from '../deploy/show-deployment.ts'
import { certificateId } from '../ids.ts'

export const run: Run = async (context) => {
  const { args, output } = context
  const target = { id: certificateId(args.required('id')) }
  const files = { cert: args.required('cert'), key: args.required('key'), ca: args.text('ca') }
  const options = { isDryRun: args.flag('dry-run'), isForced: args.flag('force') }
  return showDeployment(await deploy(context, target, files, options), output)
}
