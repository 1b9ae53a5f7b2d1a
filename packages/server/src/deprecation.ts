import type { Answer } from './answer.js'

/** What the contract's `x-deprecation` says of an operation. */
export interface Deprecation {
  /** Since when, as in `2026-01-31`; the day begins at midnight UTC. */
  readonly date: string
  /** The day when the operation ends; unknown when undefined. */
  readonly sunset?: string
  /** Where to read more. */
  readonly link?: string
}

/** Tells of it in an answer: `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and `Link` (RFC 8288). */
export function announce({ date, sunset, link }: Deprecation, answer: Answer): Answer {
  return {
    ...answer,
    headers: {
      ...answer.headers,
      deprecation: `@${Date.parse(date) / 1000}`,
      ...(sunset !== undefined && { sunset: new Date(sunset).toUTCString() }),
      ...(link !== undefined && {
        link: `<${link}>; rel="${sunset === undefined ? 'deprecation' : 'deprecation sunset'}"`,
      }),
    },
  }
}
