import { ClientError } from '@apigw-certificates/client'
import { remedyOf } from '@apigw-certificates/client/catalogue'

import { CliError } from './cli-error.ts'
import type { Exit } from './exit-codes.ts'
import type { Output } from './output/output.ts'
import { printable } from './output/printable.ts'

/** An error as it is shown. */
interface Failure {
  readonly exit: Exit
  readonly message: string
  readonly remedy?: string | undefined
  readonly code?: string | undefined
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly details?: Readonly<Record<string, unknown>>
}

/** Says what went wrong and what to do about it; tells how the process ends. */
export function report(
  error: unknown,
  output: Output,
  isDebug: boolean,
  interruption: Exit | undefined,
): Exit {
  const failure: Failure = interruption
    ? {
        exit: interruption,
        message: 'Interrupted. A change that was under way may have been made.',
        remedy: 'Run it again: what is already done is not done twice.',
      }
    : explain(error)
  const { exit, message, remedy, code, status, requestId, details } = failure
  output.result({ error: { exit, message, remedy, code, status, requestId, ...details } })
  const { errorStyle } = output
  output.note(`${errorStyle(['red', 'bold'], 'error')} ${printable(message)}`)
  if (requestId) output.note(`  ${errorStyle('dim', `request ${printable(requestId)}`)}`)
  if (remedy) output.note(`  ${errorStyle('cyan', 'fix')} ${printable(remedy)}`)
  if (isDebug && error instanceof Error) {
    for (const line of traceOf(error)) output.note(`  ${errorStyle('dim', printable(line))}`)
  }
  return exit
}

/** Where it happened: the frames, and the names of the causes; no value of a variable is in them. */
function traceOf(error: Error): string[] {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const { cause } = error
  return [
    ...frames.map((line) => line.trim()),
    ...(cause instanceof Error ? [`caused by ${cause.name}`, ...traceOf(cause)] : []),
  ]
}

function explain(error: unknown): Failure {
  if (error instanceof CliError) return error
  if (error instanceof ClientError) return explainAnswer(error)
  const name = error instanceof Error ? error.name : 'unknown error'
  return {
    exit: 'bug',
    message: `This is a defect of apigw-cert (${name}).`,
    remedy: 'Run it with --debug and report what it prints.',
  }
}

function explainAnswer(error: ClientError): Failure {
  const { message, code, status, requestId } = error
  const known = code !== undefined && status !== undefined ? remedyOf({ code, status }) : undefined
  const place = status === undefined ? 'noAnswer' : status === 401 ? 'notSignedIn' : 'refusedByApi'
  return {
    exit: place,
    message: `${message}${status === undefined ? reasonOf(error) : ''}`,
    // The catalogue is Markdown; its marks of code say nothing in a terminal.
    remedy: known?.replaceAll('`', '').replaceAll('\n', ' ').trim() ?? REMEDIES[place],
    code,
    status,
    requestId,
  }
}

const REMEDIES = {
  noAnswer: 'Check the endpoint and the network, then run it again.',
  notSignedIn: 'Run apigw-cert login, or check the credentials.',
  refusedByApi: 'Check the endpoint; with the request ID the operator can say more.',
} as const

/** The system's code of the deepest cause, such as ECONNREFUSED. */
function reasonOf(error: unknown): string {
  let reason = ''
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (typeof code === 'string') reason = ` (${code})`
  }
  return reason
}
