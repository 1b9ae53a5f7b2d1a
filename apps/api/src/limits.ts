import { ConfigurationError } from './configuration-error.js'

/** What a project may use; each process counts for itself. */
export interface Limits {
  /**
   * How many requests a second a project may send, from 0.001 to 1000000.
   *
   * @default Infinity
   */
  readonly rateLimit?: number
  /**
   * How many requests of a project may come at once after a rest, from 1 to 1000000; needs `rateLimit`.
   *
   * @default `rateLimit`, rounded up
   */
  readonly rateBurst?: number
  /**
   * How many certificates a project may have, at least 1.
   *
   * @default Infinity
   */
  readonly quota?: number
}

const MIN_RATE = 0.001
const MAX_RATE = 1_000_000

interface Rule {
  readonly variable: string
  readonly isAllowed: (value: number) => boolean
  readonly allowed: string
}

const RULES: Readonly<Record<keyof Limits, Rule>> = {
  rateLimit: {
    variable: 'RATE_LIMIT',
    isAllowed: (value) => value >= MIN_RATE && value <= MAX_RATE,
    allowed: `a number from ${MIN_RATE} to ${MAX_RATE}`,
  },
  rateBurst: {
    variable: 'RATE_BURST',
    isAllowed: (value) => Number.isInteger(value) && value >= 1 && value <= MAX_RATE,
    allowed: `a whole number from 1 to ${MAX_RATE}`,
  },
  quota: {
    variable: 'CERTIFICATE_QUOTA',
    isAllowed: (value) => Number.isSafeInteger(value) && value >= 1,
    allowed: 'a whole number, at least 1',
  },
}

const NAMES = Object.keys(RULES) as (keyof Limits)[]

/**
 * Reads `RATE_LIMIT` (requests a second of a project), `RATE_BURST` (requests at once) and
 * `CERTIFICATE_QUOTA` (certificates of a project); default none.
 *
 * @throws ConfigurationError when one cannot be used
 */
export function readLimits(environment: Readonly<Record<string, string | undefined>>): Limits {
  const limits = Object.fromEntries(
    NAMES.flatMap((name) => {
      const { variable } = RULES[name]
      const text = environment[variable]
      if (text === undefined) return []
      // `Number` takes an empty text for 0, and reads `0x10` and `1e3`.
      const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN
      requireLimit(name, variable, value, text)
      return [[name, value]]
    }),
  ) as Limits
  requireRate(limits, RULES.rateBurst.variable, RULES.rateLimit.variable)
  return limits
}

/**
 * Infinity, where it is the default, is as good as nothing.
 *
 * @throws ConfigurationError when a limit cannot be used
 */
export function requireLimits(limits: Limits): void {
  for (const name of NAMES) {
    const value = limits[name]
    const isDefault = value === undefined || (value === Infinity && name !== 'rateBurst')
    if (!isDefault) requireLimit(name, name, value, String(value))
  }
  requireRate(limits, 'rateBurst', 'rateLimit')
}

function requireLimit(name: keyof Limits, shown: string, value: number, text: string): void {
  const { isAllowed, allowed } = RULES[name]
  if (typeof value === 'number' && isAllowed(value)) return
  throw new ConfigurationError(`${shown} must be ${allowed}, not "${text}".`)
}

function requireRate({ rateLimit, rateBurst }: Limits, burst: string, rate: string): void {
  if (rateBurst === undefined || (rateLimit ?? Infinity) !== Infinity) return
  throw new ConfigurationError(`${burst} means nothing without ${rate}.`)
}
