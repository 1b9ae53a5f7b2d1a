import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { exitCodes } from './exit-codes.ts'
import { connectionOptions, generalOptions, options, type OptionName } from './options.ts'
import type { Output } from './output/output.ts'
import { table } from './output/table.ts'

type Style = Output['style']

const WIDTH = 90

/** Breaks a text between words. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

function optionLines(names: readonly OptionName[], style: Style): string[] {
  const left = 28
  return names.flatMap((name) => {
    const option = options[name]
    const value = 'value' in option ? ` ${option.value}` : ''
    const shown = `  ${style('cyan', `--${name}`)}${value}`
    const pad = ' '.repeat(Math.max(2, left - `  --${name}${value}`.length))
    const [first = '', ...more] = wrap(option.summary, WIDTH - left)
    return [shown + pad + first, ...more.map((line) => ' '.repeat(left) + line)]
  })
}

const section = (title: string, lines: readonly string[], style: Style): string[] =>
  lines.length === 0 ? [] : ['', style('bold', title), ...lines]

/** The help of a command, or of all of them. */
export function help(command: Command | undefined, style: Style): string {
  return (command ? helpOfCommand(command, style) : helpOfAll(style)).join('\n')
}

function helpOfCommand(command: Command, style: Style): string[] {
  const { name, operands, summary, description } = command
  return [
    `${summary}.`,
    ...(description ? ['', ...wrap(description, WIDTH)] : []),
    ...section(
      'Usage',
      [`  apigw-cert ${name}${operands ? ` ${operands}` : ''} [OPTION...]`],
      style,
    ),
    ...section('Options', optionLines(command.options, style), style),
    ...section('Connection', command.connects ? optionLines(connectionOptions, style) : [], style),
    ...section('General', optionLines(generalOptions, style), style),
    ...section(
      'Examples',
      command.examples.map((example) => `  ${example}`),
      style,
    ),
  ]
}

function helpOfAll(style: Style): string[] {
  const rows = commands.map(({ name, operands, summary }) => [
    `  ${style('cyan', name)}${operands ? ` ${operands}` : ''}`,
    summary,
  ])
  const exits = Object.values(exitCodes).map(({ code, meaning }) => [
    `  ${code}`,
    meaning.replaceAll('`', ''),
  ])
  return [
    'Checks, pushes, renews and lists the SSL certificates of an API Gateway.',
    ...section('Usage', ['  apigw-cert COMMAND [OPTION...]'], style),
    ...section('Commands', table(rows), style),
    ...section('Exit codes', table(exits), style),
    '',
    'apigw-cert COMMAND --help says more.',
  ]
}
