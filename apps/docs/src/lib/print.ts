/** A PEM that a sample reads from a file. */
export class PemFile {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }

  get path(): string {
    return `${this.name}.pem`
  }
}

/** How a language writes values. */
export interface Notation {
  key(name: string): string
  text(value: string): string
  /** What is no JSON; undefined for what is. */
  other?(value: unknown): string | undefined
  /** Whether a member is written as its value alone. */
  isShort?(name: string, value: unknown): boolean
  /** @default false */
  trailingComma?: boolean
}

/** What fits is written on one line. */
const WIDTH = 72

/**
 * Writes a value in a language.
 *
 * @param indent what lines start with from the second one on
 * @param column where the first line starts
 */
export function print(
  value: unknown,
  notation: Notation,
  indent = '',
  column: number = indent.length,
): string {
  const other = notation.other?.(value)
  if (other !== undefined) return other
  if (typeof value === 'string') return notation.text(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const deeper = `${indent}  `
  const start = (key: string) => deeper.length + key.length
  const members = Array.isArray(value)
    ? value.map((item) => print(item, notation, deeper, start('')))
    : Object.entries(value).map(([name, member]) => {
        const key = notation.isShort?.(name, member) ? '' : `${notation.key(name)}: `
        return key + print(member, notation, deeper, start(key))
      })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (members.length === 0) return open + close
  const space = Array.isArray(value) ? '' : ' '
  const line = open + space + members.join(', ') + space + close
  if (column + line.length <= WIDTH && !line.includes('\n')) return line
  const comma = notation.trailingComma ? ',' : ''
  return `${open}\n${deeper}${members.join(`,\n${deeper}`)}${comma}\n${indent}${close}`
}
