import { styleText } from 'node:util'

import { redact } from '@apigw-certificates/client'

type Style = Parameters<typeof styleText>[0]

/** Where a command writes. */
export interface Output {
  /** Whether the caller wants one JSON document on standard output, and no text. */
  readonly json: boolean
  /** A line of the result, as text. */
  line(text?: string): void
  /** The result, as JSON data. */
  result(value: unknown): void
  /** A line for the person who watches, on standard error. */
  note(text: string): void
  /** A line that the next one replaces; only where somebody watches. */
  progress(text: string): void
  /** Colours for standard output, when it wants them. */
  style(style: Style, text: string): string
  /** Colours for standard error, when it wants them. */
  errorStyle(style: Style, text: string): string
}

const CLEAR_LINE = '\r\u001B[K'

/** Writes to the process's streams; a reader who went away is no reason to stop working. */
export function createOutput(json: boolean): Output {
  let isProgressShown = false
  const clear = () => {
    if (isProgressShown) process.stderr.write(CLEAR_LINE)
    isProgressShown = false
  }
  return {
    json,
    line: (text = '') => {
      if (json) return
      clear()
      process.stdout.write(`${text}\n`)
    },
    result: (value) => {
      if (json) process.stdout.write(`${JSON.stringify(redact(value), null, 2)}\n`)
    },
    note: (text) => {
      clear()
      process.stderr.write(`${text}\n`)
    },
    progress: (text) => {
      if (!process.stderr.isTTY) return
      process.stderr.write(`${CLEAR_LINE}${text}`)
      isProgressShown = text !== ''
    },
    style: (style, text) => styleText(style, text, { stream: process.stdout }),
    errorStyle: (style, text) => styleText(style, text, { stream: process.stderr }),
  }
}
