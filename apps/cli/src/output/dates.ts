const DAY = 24 * 60 * 60 * 1000

/** Whole days from now until then; negative when it is over. */
export const daysUntil = (time: string, now = Date.now()): number =>
  Math.floor((Date.parse(time) - now) / DAY)

/** How far away a day is, in words. */
export function inDays(days: number): string {
  if (Number.isNaN(days)) return 'unknown'
  if (days < 0) return 'expired'
  return days === 0 ? 'today' : `in ${days} day${days === 1 ? '' : 's'}`
}

/** Below this a certificate is about to expire: most are renewed 30 days before. */
const SOON = 14

/** How urgent a day is, as a colour. */
export function urgency(days: number): 'red' | 'yellow' | 'green' {
  if (Number.isNaN(days) || days < 0) return 'red'
  return days <= SOON ? 'yellow' : 'green'
}

const UNITS = { h: DAY / 24, d: DAY, w: 7 * DAY } as const

/** Milliseconds of a duration such as `30d`, `12h` or `4w`; undefined when it is none. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,5})([hdw])$/.exec(text) ?? []
  return amount === undefined ? undefined : Number(amount) * UNITS[unit as keyof typeof UNITS]
}
