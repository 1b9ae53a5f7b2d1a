import { fetchToken } from '@apigw-certificates/client/iam'

import { ask, canAsk } from '../ask.ts'
import { CliError, usageError } from '../cli-error.ts'
import type { Context, Run } from '../command.ts'
import { printable } from '../output/printable.ts'
import { readPassword } from '../read-input.ts'
import { iamEndpoint, projectOf } from '../session/credentials.ts'
import { findEndpoint, regionOf } from '../session/place.ts'
import { writeProfile } from '../session/profile.ts'

export const run: Run = async (context) => {
  const { args, env, output, signal } = context
  const region = regionOf(args.text('region'), env)
  const endpoint = findEndpoint(
    { endpoint: args.text('endpoint'), region: args.text('region') },
    env,
  )
  if (endpoint === undefined) {
    throw usageError('Where the API is, is not known.', 'Give --region, for example eu-de.')
  }
  const user = args.text('user') ?? env['OS_USERNAME']
  const domain = args.text('user-domain') ?? env['OS_USER_DOMAIN_NAME'] ?? env['OS_DOMAIN_NAME']
  if (!user || !domain) throw usageError('login needs --user and --user-domain.')
  const iam = await iamEndpoint(args.text('iam-endpoint'), region, env)
  const project = projectOf(args, env, region)
  const password = await passwordOf(context)
  const { token, projectId, expiresAt } = await fetchToken({
    endpoint: iam,
    user,
    domain,
    password,
    ...project,
    signal,
  })
  const path = await writeProfile(env, {
    endpoint,
    projectId,
    user,
    token,
    expiresAt: expiresAt.toISOString(),
  })
  output.result({ user, endpoint, projectId, expiresAt: expiresAt.toISOString(), profile: path })
  output.line(
    `${output.style('green', '✓')} ${printable(user)} is signed in until ${expiresAt.toISOString()}; the token is in ${printable(path)}`,
  )
  return 'done'
}

async function passwordOf({ args, env, signal }: Context): Promise<string> {
  const file = args.text('password-file')
  if (file) return readPassword(file)
  if (env['OS_PASSWORD']) return env['OS_PASSWORD']
  if (!canAsk()) {
    throw usageError(
      'Nobody can be asked for the password here.',
      'Give --password-file, - for standard input, or set OS_PASSWORD.',
    )
  }
  const password = await ask('Password: ', { isSecret: true, signal })
  if (password === '') throw new CliError('notSignedIn', 'No password was given.')
  return password
}
