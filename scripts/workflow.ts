/**
 * `pnpm workflow --url URL`: the life of a certificate, step by step, against any server. Exits 1
 * when a step fails, 2 when it was called wrongly.
 */
import { parseArgs } from 'node:util'

import { build } from './lib/build.ts'
import { onParentGone } from './lib/parent.ts'

const USAGE = `Usage: pnpm workflow --url URL [--token TOKEN] [--project ID] [--gateway ID] [--domain NAME] [--mock]

  --url      the server, for example http://127.0.0.1:8080
  --token    a project-scoped token (default: the emulator's)
  --project  the project that the token belongs to (default: the emulator's)
  --gateway  a gateway of that project (default: the emulator's)
  --domain   a domain of that gateway, bound to no certificate (default: the emulator's)
  --mock     the server is a mock, which keeps nothing

It creates a certificate, renews it, binds it to the domain, and takes all of it back.`

const CALLED_WRONGLY = 2

onParentGone(() => process.exit(1))

const { url, mock: isMock, ...flags } = readArguments()
build('api')
const { development } = await import('@apigw-certificates/api')
const { runWorkflow } = await import('./lib/workflow.ts')

process.exitCode = await runWorkflow({
  url,
  isMock,
  token: flags.token ?? development.token,
  projectId: flags.project ?? development.projectId,
  gatewayId: flags.gateway ?? development.gatewayId,
  domain: flags.domain ?? development.domain,
})

function readArguments() {
  const options = {
    url: { type: 'string' },
    token: { type: 'string' },
    project: { type: 'string' },
    gateway: { type: 'string' },
    domain: { type: 'string' },
    mock: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const
  try {
    // `pnpm workflow -- --url URL` hands the dashes on.
    const args = process.argv.slice(2).filter((argument) => argument !== '--')
    const { values } = parseArgs({ options, args })
    if (values.help) {
      console.log(USAGE)
      process.exit(0)
    }
    const { url: text, ...others } = values
    if (text === undefined) return giveUp(`--url is missing.\n\n${USAGE}`)
    if (!/^https?:$/.test(URL.parse(text)?.protocol ?? '')) {
      return giveUp(`--url must be an http or https address, not "${text}".`)
    }
    return { url: text, ...others }
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

function giveUp(message: string): never {
  console.error(message)
  process.exit(CALLED_WRONGLY)
}
