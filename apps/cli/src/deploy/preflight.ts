import { coversDomain, type CertificateFacts, type Problem } from '@apigw-certificates/x509'
import { nodeChecker } from '@apigw-certificates/x509/node'

import { CliError } from '../cli-error.ts'
import type { Output } from '../output/output.ts'
import { printable } from '../output/printable.ts'
import { readCertificates, readText, requireOneStdin } from '../read-input.ts'

/** The files of a certificate, by name; `-` is standard input. */
export interface Files {
  readonly cert: string
  readonly key: string
  readonly ca?: string | undefined
}

/** What is sent: PEM texts. */
export interface Material {
  readonly certificate: string
  readonly privateKey: string
  readonly trustedRootCa?: string
}

/** Something wrong, with what to do about it. */
interface Finding {
  readonly kind: string
  readonly severity: 'error' | 'warning'
  readonly field: Problem['field']
  readonly message: string
  readonly remedy: string
}

/** What a preflight found; nothing of the key is in it. */
export interface Preflight {
  readonly facts?: CertificateFacts | undefined
  readonly problems: readonly Finding[]
}

/** Reads the files of a certificate. */
export async function readMaterial({ cert, key, ca }: Files): Promise<Material> {
  requireOneStdin([cert, key, ca])
  const certificate = await readCertificates(cert)
  const privateKey = await readText(key)
  const trustedRootCa = ca === undefined ? undefined : await readCertificates(ca)
  return { certificate, privateKey, ...(trustedRootCa !== undefined && { trustedRootCa }) }
}

/** Every problem that can be seen without the API. */
export async function preflight(
  material: Material,
  domains: readonly string[] = [],
): Promise<Preflight> {
  const { facts, problems } = await nodeChecker.check({ ...material, at: new Date() })
  return { facts, problems: [...problems, ...(facts ? uncovered(facts, domains) : [])] }
}

const uncovered = ({ subjectAlternativeNames }: CertificateFacts, domains: readonly string[]) =>
  domains
    .filter((domain) => !coversDomain(subjectAlternativeNames, domain.replace(/\.$/, '')))
    .map((domain): Finding => ({
      kind: 'domain-not-covered',
      severity: 'error',
      field: 'certificate',
      message: `The certificate is not for ${domain}: it is for ${subjectAlternativeNames.join(', ') || 'no name'}.`,
      remedy: 'Have it issued with every domain that presents it as a subject alternative name.',
    }))

export const hasErrors = ({ problems }: Preflight): boolean =>
  problems.some(({ severity }) => severity === 'error')

/** Shows problems, each with its remedy. */
export function problemLines({ problems }: Preflight, style: Output['style']): string[] {
  return problems.flatMap(({ severity, message, remedy }) => [
    `${severity === 'error' ? style(['red', 'bold'], 'error  ') : style(['yellow', 'bold'], 'warning')} ${printable(message)}`,
    `        ${style('cyan', 'fix')} ${printable(remedy)}`,
  ])
}

/**
 * The facts of what can be sent; warnings are shown.
 *
 * @throws CliError with every problem when there are errors
 */
export function requireGood(found: Preflight, output: Output): CertificateFacts {
  const { facts, problems } = found
  for (const line of problemLines(found, output.errorStyle)) output.note(line)
  if (!facts || hasErrors(found)) {
    const count = problems.filter(({ severity }) => severity === 'error').length
    throw new CliError(
      'refusedHere',
      `Nothing was sent: ${count === 1 ? 'there is an error' : `there are ${count} errors`} in the files.`,
      undefined,
      { problems },
    )
  }
  return facts
}
