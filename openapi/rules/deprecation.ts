import type { Operation, VisitContext } from './visitor.ts'

const MEMBERS = new Set(['date', 'sunset', 'link'])
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** What can stand between the angle brackets of a `Link` header. */
const ADDRESS = /^https:\/\/[^\s<>"]+$/

/**
 * A deprecated operation says since when, when it ends where that is known, and where to read more:
 * servers, clients and pages tell it from `x-deprecation`.
 */
export const deprecation = () => ({
  Operation(operation: Operation, { location, report }: VisitContext) {
    const declared = operation['x-deprecation']
    if ((operation.deprecated === true) !== (declared !== undefined)) {
      report({ message: '`deprecated: true` and `x-deprecation` need each other.' })
    }
    for (const message of declared === undefined ? [] : problemsOf(declared)) {
      report({ message, location: location.child('x-deprecation') })
    }
  },
})

function problemsOf(declared: unknown): string[] {
  if (typeof declared !== 'object' || declared === null) return ['`x-deprecation` is an object.']
  const { date, sunset, link } = declared as Record<string, unknown>
  const unknown = Object.keys(declared).filter((member) => !MEMBERS.has(member))
  return [
    ...unknown.map((member) => `\`x-deprecation\` has no \`${member}\`.`),
    ...(isDay(date) ? [] : ['`date` is the day since when it is deprecated, like 2026-01-31.']),
    ...(sunset === undefined || isDay(sunset)
      ? []
      : ['`sunset` is the day when it ends, like 2027-01-31.']),
    ...(isDay(date) && isDay(sunset) && sunset <= date ? ['`sunset` must be after `date`.'] : []),
    ...(link === undefined || (typeof link === 'string' && ADDRESS.test(link))
      ? []
      : ['`link` is an address that starts with https://.']),
  ]
}

/** Whether it is a day that the calendar has. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  DAY.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)
