import { newUuid } from './answer.js'

/** What may be repeated in a header and in a log as it is. */
const SAFE = /^[A-Za-z0-9._-]{1,128}$/

/**
 * The ID of a request: what the caller sent as `X-Request-Id`, where it has 1 to 128 letters, digits,
 * dots, underscores and hyphens; else a new one.
 *
 * @param sent the header's value
 * @param newRequestId makes a new one; default a random UUID's 32 hexadecimal digits
 */
export const requestIdOf = (
  sent: string | readonly string[] | undefined,
  newRequestId: () => string = newUuid,
): string => (typeof sent === 'string' && SAFE.test(sent) ? sent : newRequestId())
