/**
 * Reads the value of `X-Sdk-Date`, strictly `YYYYMMDDTHHMMSSZ` in UTC.
 *
 * Source: {@link https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-002.html | Constructing a Standard Request}.
 *
 * @param value - The header's value.
 * @returns The time, or `undefined` for any other format and for a day or hour that does not exist.
 *
 * @example
 * ```ts
 * readDate('20191115T033655Z') // 2019-11-15T03:36:55.000Z
 * readDate('20230229T000000Z') // undefined
 * ```
 */
export function readDate(value: string): Date | undefined {
  if (!/^\d{8}T\d{6}Z$/.test(value)) return undefined
  const iso = value.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5')
  const date = new Date(iso)
  // Date carries what overflows, 0229 to 0301; written again, it differs.
  return !Number.isNaN(date.getTime()) && writeDate(date) === value ? date : undefined
}

/** Writes the value of `X-Sdk-Date`; fractions of a second are dropped. */
export function writeDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '')
}
