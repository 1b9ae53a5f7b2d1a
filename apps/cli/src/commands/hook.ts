import { CliError, usageError } from '../cli-error.ts'
import type { Run } from '../command.ts'
import { deploy } from '../deploy/push.ts'
import { showDeployment } from '../deploy/show-deployment.ts'
import { hooks, nameOfDomain } from '../hooks.ts'
import { certificateId, certificateName, gatewayId } from '../ids.ts'

export const run: Run = async (context) => {
  const { args, output, env } = context
  const [tool = '', ...rest] = args.operands
  const hook = hooks[tool]
  if (!hook) throw usageError('There is no such hook.')
  if (args.flag('install')) {
    output.result({ install: hook.install })
    output.line(hook.install)
    return 'done'
  }
  const renewed = hook.find(env, rest)
  if (!renewed) {
    // Not a success: a hook that does nothing would go unseen until the certificate expires.
    throw new CliError(
      'usage',
      `${tool} did not call this: ${hook.variables.join(', ')} are not all set.`,
      `Run apigw-cert hook ${tool} --install to see how to install it.`,
    )
  }
  const { cert, key, domain } = renewed
  const [id, name, instance] = [args.text('id'), args.text('name'), args.text('instance')]
  if (id !== undefined && (name !== undefined || instance !== undefined)) {
    throw usageError('Give either --id, or --name with --instance.')
  }
  const target =
    id === undefined
      ? {
          name: certificateName(name ?? nameOfDomain(domain)),
          instance: instance === undefined ? undefined : gatewayId(instance),
        }
      : { id: certificateId(id) }
  const options = { isDryRun: args.flag('dry-run'), isForced: args.flag('force') }
  return showDeployment(
    await deploy(context, target, { cert, key, ca: args.text('ca') }, options),
    output,
  )
}
