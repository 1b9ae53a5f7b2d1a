import { DerError, tags, type DerReader } from './der.js'

/** A moment of a certificate: RFC 3339 to the second with `Z`, and milliseconds since 1970. */
export interface CertificateTime {
  text: string
  milliseconds: number
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

// Date.UTC reads the years 0 to 99 as 1900 to 1999.
function daysSince1970(year: number, month: number, day: number): number {
  const y = year - 1
  let days = y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 719162
  for (let m = 1; m < month; m += 1) days += monthDays[m - 1] ?? 0
  return days + (month > 2 && isLeap(year) ? 1 : 0) + day - 1
}

/** UTCTime or GeneralizedTime in the only form RFC 5280, section 4.1.2.5, allows. */
export function readTime(reader: DerReader, what: string): CertificateTime {
  const generalized = reader.peek() === tags.generalizedTime
  const content = reader.content(generalized ? tags.generalizedTime : tags.utcTime, what)
  const digits = generalized ? 14 : 12
  if (content.length !== digits + 1 || content[digits] !== 0x5a) {
    throw new DerError(`${what} is not written to the second with Z`)
  }
  let text = ''
  for (let i = 0; i < digits; i += 1) {
    const byte = content[i] ?? 0
    if (byte < 0x30 || byte > 0x39) throw new DerError(`${what} is no date`)
    text += String.fromCharCode(byte)
  }
  if (!generalized) text = (text < '50' ? '20' : '19') + text
  const part = (from: number, to: number) => Number(text.slice(from, to))
  const [year, month, day] = [part(0, 4), part(4, 6), part(6, 8)]
  const [hour, minute, second] = [part(8, 10), part(10, 12), part(12, 14)]
  const lastDay = (monthDays[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  if (day < 1 || day > lastDay || hour > 23 || minute > 59 || second > 59) {
    throw new DerError(`${what} is no date of the calendar`)
  }
  const seconds = daysSince1970(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
  return {
    text: `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}T${text.slice(8, 10)}:${text.slice(10, 12)}:${text.slice(12)}Z`,
    milliseconds: seconds * 1000,
  }
}
