import type { Finding } from '../contract-diff/finding.ts'
import type { Verification } from './gate.ts'

/** What people call the verdicts. */
const NAMES = { major: 'break', minor: 'addition', patch: 'wording' } as const

const titleOf = ({ version, previous, findings }: Verification): string => {
  if (previous === undefined) return `The contract ${version} is the first.`
  return `The contract ${version} has ${findings.length} changes since ${previous}.`
}

/** For a terminal. */
export const asText = (verification: Verification): string =>
  [
    titleOf(verification),
    ...verification.findings.map(
      ({ verdict, rule, pointer, message, operations }) =>
        `${NAMES[verdict]} ${rule} at ${pointer}: ${message}${operations.length > 0 ? ` [${operations.join(', ')}]` : ''}`,
    ),
    ...verification.problems.map(({ file, message, fix }) => `\n${file}: ${message}\n${fix}`),
    '',
  ].join('\n')

/** GitHub's workflow commands: a message must stay on one line. */
export const asAnnotations = ({ problems }: Verification): string =>
  problems
    .map(({ file, message, fix }) => `::error file=${file}::${escapeData(`${message}\n${fix}`)}\n`)
    .join('')

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** For the summary of a workflow's run. */
export const asMarkdown = (verification: Verification): string =>
  [
    '## Contract',
    '',
    titleOf(verification),
    ...(verification.findings.length > 0
      ? ['', '| change | rule | where | operations | what |', '| --- | --- | --- | --- | --- |']
      : []),
    ...verification.findings.map(rowOf),
    ...verification.problems.flatMap(({ file, message, fix }) => [
      '',
      `**${file}**: ${message}`,
      '',
      '```text',
      fix,
      '```',
    ]),
    '',
  ].join('\n')

const rowOf = ({ verdict, rule, pointer, operations, message }: Finding): string =>
  `| ${[NAMES[verdict], rule, `\`${pointer}\``, operations.join(', '), message]
    .map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' '))
    .join(' | ')} |`
