import { CertificateError, readCertificate, type CertificateFacts } from '@apigw-certificates/x509'

import { CliError } from '../cli-error.ts'
import type { Run } from '../command.ts'
import { daysUntil, inDays, urgency } from '../output/dates.ts'
import type { Output } from '../output/output.ts'
import { printable } from '../output/printable.ts'
import { table } from '../output/table.ts'
import { readCertificates, requireOneStdin } from '../read-input.ts'

export const run: Run = async ({ args, output }) => {
  const certificates: { file: string; facts: CertificateFacts }[] = []
  requireOneStdin(args.operands)
  for (const file of args.operands) {
    const pem = await readCertificates(file)
    for (const block of blocksOf(pem)) certificates.push({ file, facts: read(block, file) })
  }
  output.result({ certificates: certificates.map(({ file, facts }) => ({ file, ...facts })) })
  for (const [index, { file, facts }] of certificates.entries()) {
    if (index > 0) output.line()
    show(file, facts, output)
  }
  return 'done'
}

/** Each certificate by itself; a file without one is read as a whole, to say what is wrong with it. */
const blocksOf = (pem: string): readonly string[] =>
  pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [pem]

function read(pem: string, file: string): CertificateFacts {
  try {
    return readCertificate(pem)
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error
    const { problems } = error
    const remedy = problems.map((problem) => problem.remedy).join(' ')
    throw new CliError('refusedHere', `${printable(file)}: ${error.message}`, remedy, { problems })
  }
}

function show(file: string, facts: CertificateFacts, { style, line }: Output): void {
  const days = daysUntil(facts.notAfter)
  const list = (values: readonly string[]) => values.map(printable).join(', ')
  const rows = [
    ['  names', list(facts.subjectAlternativeNames)],
    ['  common name', printable(facts.commonName)],
    ['  organization', list(facts.organization)],
    ['  issuer', list([...facts.issuer, facts.issuerCommonName].filter(Boolean))],
    ['  serial number', facts.serialNumber],
    ['  valid from', facts.notBefore],
    ['  valid until', `${facts.notAfter} (${style(urgency(days), inDays(days))})`],
    ['  key', `${facts.keyAlgorithm}, ${facts.keySize} bits`],
    ['  signature', facts.signatureAlgorithm],
    ['  CA', facts.isCa ? 'yes' : 'no'],
    ['  SHA-256', facts.fingerprintSha256],
  ]
  line(style('bold', file === '-' ? 'standard input' : printable(file)))
  for (const row of table(
    rows
      .filter(([, value]) => value)
      .map(([label = '', value = '']) => [style('dim', label), value]),
  )) {
    line(row)
  }
}
