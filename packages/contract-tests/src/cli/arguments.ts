import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { CommandError, messageOf } from './errors.js'
import type { Phase } from '../cases/case.js'
import type { FuzzOptions } from '../fuzz/fuzz.js'
import { PHASE_NAMES } from '../report/phases.js'

const REPORT_FILES = {
  junit: 'junit.xml',
  json: 'report.json',
  html: 'report.html',
  har: 'exchanges.har',
} as const

export type ReportKind = keyof typeof REPORT_FILES

/** What the command line asks for. */
export interface VerifyArguments {
  readonly spec: string | undefined
  readonly url: string | undefined
  /** Of `--token` or `CONTRACT_TOKEN`. */
  readonly token: string | undefined
  readonly parameters: Readonly<Record<string, string>>
  readonly config: string | undefined
  /** Undefined: every one. */
  readonly phases: readonly Phase[] | undefined
  readonly replay: string | undefined
  /** How much the fuzz phase tries. */
  readonly fuzz: Pick<FuzzOptions, 'seed' | 'runs' | 'time'>
  readonly isMock: boolean
  readonly isForeign: boolean
  /** The file of each report that is written. */
  readonly reports: Readonly<Partial<Record<ReportKind, string>>>
}

export type Arguments =
  | { readonly command: 'help' | 'version' | 'rules' }
  | { readonly command: 'verify'; readonly verify: VerifyArguments }

const OPTIONS = {
  spec: { type: 'string' },
  url: { type: 'string' },
  token: { type: 'string' },
  param: { type: 'string', multiple: true },
  config: { type: 'string' },
  phases: { type: 'string' },
  replay: { type: 'string' },
  seed: { type: 'string' },
  runs: { type: 'string' },
  time: { type: 'string' },
  mock: { type: 'boolean', default: false },
  foreign: { type: 'boolean', default: false },
  report: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

/**
 * Reads the command line.
 *
 * @throws CommandError when it is wrong
 */
export function readArguments(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Arguments {
  const { values, positionals } = parse(args)
  const [command, ...others] = positionals
  if (values.help || (command === undefined && args.length === 0)) return { command: 'help' }
  if (values.version) return { command: 'version' }
  if (command === undefined) throw new CommandError('Say what to do: verify or rules.')
  if (command !== 'verify' && command !== 'rules') {
    throw new CommandError(`There is no command "${command}": only verify and rules.`)
  }
  if (others.length > 0) throw new CommandError(`"${others[0]}" belongs to no option.`)
  if (command === 'rules') return { command }
  return {
    command,
    verify: {
      spec: filled('spec', values.spec),
      url: values.url === undefined ? undefined : readUrl(values.url),
      token: readToken(filled('token', values.token) ?? (env['CONTRACT_TOKEN'] || undefined)),
      parameters: Object.fromEntries((values.param ?? []).map(readParameter)),
      config: filled('config', values.config),
      phases: values.phases === undefined ? undefined : readPhases(values.phases),
      replay: filled('replay', values.replay),
      fuzz: {
        ...(values.seed !== undefined && { seed: readCount('seed', values.seed) }),
        ...(values.runs !== undefined && { runs: readCount('runs', values.runs) }),
        ...(values.time !== undefined && { time: readDuration(values.time) }),
      },
      isMock: values.mock,
      isForeign: values.foreign,
      reports: readReports(values.report ?? []),
    },
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ options: OPTIONS, args: [...args], allowPositionals: true })
  } catch (error) {
    throw new CommandError(messageOf(error), { cause: error })
  }
}

function filled(name: string, value: string | undefined): string | undefined {
  if (value === '') throw new CommandError(`--${name} is empty.`)
  return value
}

/**
 * The address of a server.
 *
 * @throws CommandError when it is none, or holds credentials, which reports would show
 */
export function readUrl(text: string): string {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new CommandError(`--url must be an http or https address, not "${text}".`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new CommandError('--url must hold no credentials; use CONTRACT_TOKEN or --config.')
  }
  if (url.search !== '' || url.hash !== '') {
    throw new CommandError('--url must end with its path: no query and no fragment.')
  }
  return text
}

/** Never part of a message. */
function readToken(token: string | undefined): string | undefined {
  if (token !== undefined && !/^[\u0020-\u007e]+$/.test(token)) {
    throw new CommandError('The token holds a character that no header can carry.')
  }
  return token
}

function readParameter(text: string): [string, string] {
  const [name = '', ...value] = text.split('=')
  if (name === '' || value.length === 0) {
    throw new CommandError(`--param must be NAME=VALUE, not "${text}".`)
  }
  return [name, value.join('=')]
}

/** Seeds of fast-check have 32 bits. */
const LARGEST_COUNT = 2 ** 31 - 1

function readCount(name: string, text: string): number {
  const count = Number(text)
  if (!/^\d+$/.test(text) || count > LARGEST_COUNT) {
    throw new CommandError(`--${name} must be a whole number, not "${text}".`)
  }
  return count
}

const MILLISECONDS = { s: 1000, m: 60_000, h: 3_600_000 } as const

function readDuration(text: string): number {
  const [, count = '', unit] = /^(\d{1,6})([smh])$/.exec(text) ?? []
  if (unit !== 's' && unit !== 'm' && unit !== 'h') {
    throw new CommandError(`--time must be such as 30s, 5m or 1h, not "${text}".`)
  }
  return Number(count) * MILLISECONDS[unit]
}

function readPhases(text: string): Phase[] {
  return text.split(',').map((name) => {
    const phase = PHASE_NAMES.find((known) => known === name.trim())
    if (phase === undefined) {
      throw new CommandError(`There is no phase "${name}": ${PHASE_NAMES.join(', ')}.`)
    }
    return phase
  })
}

const isKind = (text: string): text is ReportKind => Object.hasOwn(REPORT_FILES, text)

function readReports(values: readonly string[]): Partial<Record<ReportKind, string>> {
  const pairs = values.flatMap((value): [string, string][] => {
    if (value === '') throw new CommandError('--report is empty.')
    if (!value.includes('=')) {
      return Object.entries(REPORT_FILES).map(([kind, file]) => [kind, join(value, file)])
    }
    return value.split(',').map((part) => {
      const [kind = '', ...file] = part.split('=')
      if (!isKind(kind) || file.join('=') === '') {
        throw new CommandError(
          `--report must be a folder, or KIND=FILE with junit, json, html or har, not "${part}".`,
        )
      }
      return [kind, file.join('=')]
    })
  })
  return Object.fromEntries(pairs)
}
