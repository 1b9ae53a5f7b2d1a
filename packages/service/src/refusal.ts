import type { ErrorCode } from '@apigw-certificates/server'
import { problemKinds, type CheckField, type Problem } from '@apigw-certificates/x509'

type Group = (typeof problemKinds)[keyof typeof problemKinds]['group']

type Code = ErrorCode<'createCertificate', 400>

/**
 * The error code for each group of problems, in the order in which one decides the answer. Advice is
 * for the caller's own check; the service accepts what it is about.
 */
const codes = {
  unreadable: 'APIG.2106',
  'encrypted-key': 'APIG.2105',
  'key-mismatch': 'APIG.2101',
  chain: 'APIG.2104',
  'san-missing': 'APIG.2109',
  expired: 'APIG.2102',
  'expires-after-2038': 'APIG.3148',
} as const satisfies Record<Exclude<Group, 'advice'>, Code>

const order = Object.keys(codes)

/** The contract's names of what was checked. */
const fields: Readonly<Record<CheckField, string>> = {
  certificate: 'cert_content',
  privateKey: 'private_key',
  trustedRootCa: 'trusted_root_ca',
}

const MOST_DETAILS = 10

/** Why an upload is refused. */
export interface Refusal {
  readonly code: Code
  readonly detail: string
}

/** The error that answers problems: the code of the gravest, and all of them in the detail. */
export function refusalOf(problems: readonly Problem[]): Refusal | undefined {
  const errors = problems
    .map((problem) => ({ problem, group: problemKinds[problem.kind].group }))
    .filter(({ group }) => group !== 'advice')
    .toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group))
  const [first] = errors
  if (!first || first.group === 'advice') return undefined
  const sentences = errors
    .slice(0, MOST_DETAILS)
    .map(({ problem: { field, message, remedy } }) => `${fields[field]}: ${message} ${remedy}`)
  return { code: codes[first.group], detail: sentences.join(' ') }
}
