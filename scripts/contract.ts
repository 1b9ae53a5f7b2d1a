/**
 * `pnpm contract --url URL`: the contract suite against any server. Exits 1 on a violation, 2 when
 * it was called wrongly or nothing answers.
 */
import { parseArgs } from 'node:util'

import { build } from './lib/build.ts'
import { onParentGone } from './lib/parent.ts'

const USAGE = `Usage: pnpm contract --url URL [options]

  --url        the server, for example http://127.0.0.1:8080
  --token      a project-scoped token
  --project    the project that the token belongs to
  --gateway    a gateway of that project
  --group      an API group of that gateway
  --domain-id  a domain of that group, bound to no certificate
  --domain     the domain's name, which the certificates of the contract's examples must cover
  --foreign    the server is not this project's: extensions of the contract only warn

What is not given is the emulator's. The suite creates certificates on the server, binds them to the
domain, and removes both again.`

const VIOLATED = 1
const GAVE_UP = 2

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(GAVE_UP))
}
onParentGone(() => process.exit(GAVE_UP))

const { url, ...flags } = readArguments()
build('contract-tests')
const { createSuite, describeResult, NoAnswerError, runSuite, send } =
  await import('@apigw-certificates/contract-tests')
const { certificateContract, certificateSuite } =
  await import('@apigw-certificates/contract-tests/certificates')

try {
  await send(url, { method: 'GET', target: '/', headers: {} })
} catch (error) {
  if (!(error instanceof NoAnswerError)) throw error
  giveUp(`Nothing answers at ${url}: ${error.message}`)
}

const config = await certificateSuite({
  ...(flags.token !== undefined && { token: flags.token }),
  ...(flags.project !== undefined && { projectId: flags.project }),
  ...(flags.gateway !== undefined && { gatewayId: flags.gateway }),
  ...(flags.group !== undefined && { groupId: flags.group }),
  ...(flags['domain-id'] !== undefined && { domainId: flags['domain-id'] }),
  ...(flags.domain !== undefined && { domain: flags.domain }),
})
const result = await runSuite(
  createSuite(certificateContract, config, { url, isForeign: flags.foreign }),
)
console.log(describeResult(result))
// Exiting at once would cut a long report that goes into a pipe.
process.exitCode = result.failures.length > 0 ? VIOLATED : 0

function readArguments() {
  const options = {
    url: { type: 'string' },
    token: { type: 'string' },
    project: { type: 'string' },
    gateway: { type: 'string' },
    group: { type: 'string' },
    'domain-id': { type: 'string' },
    domain: { type: 'string' },
    foreign: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const
  try {
    // `pnpm contract -- --url URL` hands the dashes on.
    const args = process.argv.slice(2).filter((argument) => argument !== '--')
    const { values } = parseArgs({ options, args })
    if (values.help) {
      console.log(USAGE)
      process.exit(0)
    }
    const { url: text, ...others } = values
    if (text === undefined) giveUp(`--url is missing.\n\n${USAGE}`)
    if (!/^https?:$/.test(URL.parse(text)?.protocol ?? '')) {
      giveUp(`--url must be an http or https address, not "${text}".`)
    }
    return { url: text, ...others }
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

function giveUp(message: string): never {
  console.error(message)
  process.exit(GAVE_UP)
}
