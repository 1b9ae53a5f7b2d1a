import type { Command, Run } from '../command.ts'
import { commands } from '../commands.ts'
import { options } from '../options.ts'
import { optionsOf } from '../parse.ts'

export const run: Run = async ({ args, output }) => {
  const script = args.operands[0] === 'zsh' ? zsh() : bash()
  output.result({ script })
  output.line(script)
  return 'done'
}

const isFile = (name: keyof typeof options): boolean =>
  'value' in options[name] && options[name].value === 'FILE'

const names = commands.map(({ name }) => name)

const takesFiles = ({ operands = '' }: Command): boolean => operands.includes('FILE')

function bash(): string {
  const cases = commands.map((command) => {
    const words = [
      ...(command.choices ?? []),
      ...optionsOf(command).map((option) => `--${option}`),
    ].join(' ')
    const files = takesFiles(command) ? '; COMPREPLY+=($(compgen -f -- "$word"))' : ''
    return `    ${command.name}) COMPREPLY=($(compgen -W '${words}' -- "$word"))${files} ;;`
  })
  const files = Object.keys(options)
    .filter((name) => isFile(name as keyof typeof options))
    .map((name) => `--${name}`)
  return `# apigw-cert completion bash
_apigw_cert() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${names.join(' ')} help' -- "$word"))
    return
  fi
  case $before in
    ${files.join('|')}) COMPREPLY=($(compgen -f -- "$word")); return ;;
  esac
  case \${COMP_WORDS[1]} in
    help) COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$word")) ;;
${cases.join('\n')}
  esac
}
complete -o filenames -F _apigw_cert apigw-cert`
}

/** What zsh puts between single quotes and brackets. */
const quoted = (text: string): string =>
  text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, String.raw`\$&`)

function zsh(): string {
  const list = commands.map(({ name, summary }) => `    '${quoted(name)}:${quoted(summary)}'`)
  const cases = commands.map((command) => {
    const flags = optionsOf(command).map((name) => {
      const { type, summary } = options[name]
      const value = type === 'string' ? `:value:${isFile(name) ? '_files' : ''}` : ''
      const repeated = 'multiple' in options[name] ? '*' : ''
      return `'${repeated}--${name}[${quoted(summary)}]${value}'`
    })
    const operand = command.choices
      ? [`'1:choice:(${command.choices.join(' ')})'`]
      : takesFiles(command)
        ? ["'*:file:_files'"]
        : []
    return `    ${command.name}) _arguments ${[...flags, ...operand].join(' ')} ;;`
  })
  return `#compdef apigw-cert
_apigw_cert() {
  local -a commands=(
${list.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
compdef _apigw_cert apigw-cert`
}
