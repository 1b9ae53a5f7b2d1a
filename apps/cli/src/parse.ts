import { parseArgs } from 'node:util'

import { usageError } from './cli-error.ts'
import type { Arguments, Command } from './command.ts'
import { connectionOptions, generalOptions, options, type OptionName } from './options.ts'

/** The options that a command takes, in the order of its help. */
export const optionsOf = ({ options: own, connects }: Command): readonly OptionName[] => [
  ...own,
  ...(connects ? connectionOptions : []),
  ...generalOptions,
]

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

/** Reads the arguments after a command's name. No message repeats a value: it may be a secret. */
export function parse(command: Command, argv: readonly string[]): Arguments {
  const names = optionsOf(command)
  const help = `Run apigw-cert ${command.name} --help.`
  const { values, operands } = read(names, argv, help)
  const [least, most] = command.operandCount ?? [0, 0]
  const wantsHelp = values['help'] === true
  if (!wantsHelp && operands.length < least) {
    throw usageError(`${command.name} needs ${command.operands ?? ''}.`, help)
  }
  if (operands.length > most) throw usageError(`${command.name} takes fewer arguments.`, help)
  const [first = ''] = operands
  if (!wantsHelp && command.choices && !command.choices.includes(first)) {
    throw usageError(`${command.name} takes one of: ${command.choices.join(', ')}.`, help)
  }
  const text = (name: OptionName): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    operands,
    text,
    required: (name) => {
      const value = text(name)
      if (value === undefined) throw usageError(`${command.name} needs --${name}.`, help)
      return value
    },
    list: (name) => {
      const value = values[name]
      return Array.isArray(value) ? value.map(String) : []
    },
    flag: (name) => values[name] === true,
  }
}

function read(
  names: readonly OptionName[],
  argv: readonly string[],
  help: string,
): { values: Values; operands: string[] } {
  const config = Object.fromEntries(
    names.map((name) => [name, { multiple: false, short: undefined, ...options[name] }] as const),
  )
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(config).map(([name, { type, multiple }]) => [name, { type, multiple }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = config[token.name]
    // parseArgs has cut the value off; what looks like a key is not worth repeating either.
    const name = /^[a-z-]{1,30}$/.test(token.name) ? `--${token.name}` : 'This option'
    if (!option) throw usageError(`${name} is no option of this command.`, help)
    if (option.type === 'string' && (token.value ?? '') === '') {
      throw usageError(`${name} needs a value: ${name} ${option.value}.`, help)
    }
    if (option.type === 'string' && token.inlineValue === false && token.value?.startsWith('--')) {
      throw usageError(`${name} needs a value: ${name} ${option.value}.`, help)
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      throw usageError(`${name} takes no value.`, help)
    }
    if (seen.has(token.name) && !option.multiple) {
      throw usageError(`${name} is there twice.`, help)
    }
    seen.add(token.name)
  }
  return { values, operands: positionals }
}
