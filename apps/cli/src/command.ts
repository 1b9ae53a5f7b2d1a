import type { Exit } from './exit-codes.ts'
import type { OptionName } from './options.ts'
import type { Output } from './output/output.ts'

/** What a command line says, once it was read. */
export interface Arguments {
  readonly operands: readonly string[]
  text(name: OptionName): string | undefined
  /** @throws CliError when it is missing */
  required(name: OptionName): string
  list(name: OptionName): readonly string[]
  flag(name: OptionName): boolean
}

/** What a command works with. */
export interface Context {
  readonly args: Arguments
  readonly output: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Ends with Ctrl-C. */
  readonly signal: AbortSignal
}

/** Does what a command is for; resolves to how the process ends. */
export type Run = (context: Context) => Promise<Exit>

/** What is known of a command without running it; help, completion and the README follow from it. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** In help; `FILE` makes shells complete file names. */
  readonly operands?: string
  readonly operandCount?: readonly [least: number, most: number]
  /** Words that its first operand can be. */
  readonly choices?: readonly string[]
  readonly options: readonly OptionName[]
  /** Whether it calls the API. */
  readonly connects?: boolean
  readonly description?: string
  readonly examples: readonly string[]
  readonly load: () => Promise<{ readonly run: Run }>
}
