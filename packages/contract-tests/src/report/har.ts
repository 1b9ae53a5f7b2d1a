import { closeSync, openSync, writeSync } from 'node:fs'

import { HIDDEN, type Redactor } from './redactor.js'
import type { JsonObject } from '../contract/json.js'
import { showBody } from '../run/curl.js'
import type { Answer, RecordedExchange, WireRequest } from '../run/exchange.js'

/** Writes exchanges to a file as they happen, so that a long run needs no memory for them. */
export interface HarWriter {
  record(exchange: RecordedExchange): void
  /** Ends the file, which is no JSON before. */
  close(): void
}

export interface HarOptions {
  readonly document: JsonObject
  readonly url: string
  readonly redactor: Redactor
  readonly creator: { readonly name: string; readonly version: string }
  /**
   * More exchanges are counted and left out.
   *
   * @default 20,000
   */
  readonly limit?: number
}

const MOST_EXCHANGES = 20_000
/** Characters of a body that are written. */
const LONGEST_BODY = 65_536

/** Starts a HAR 1.2 file; every secret is replaced in it. */
export function openHar(file: string, options: HarOptions): HarWriter {
  const { creator, limit = MOST_EXCHANGES } = options
  const descriptor = openSync(file, 'w')
  const write = (text: string): void => void writeSync(descriptor, text)
  let seen = 0
  write(`{"log":{"version":"1.2","creator":${JSON.stringify(creator)},"entries":[`)
  return {
    record(exchange) {
      seen += 1
      if (seen > limit) return
      write(`${seen === 1 ? '' : ','}\n${JSON.stringify(toEntry(exchange, options))}`)
    },
    close() {
      const comment = `Secrets are replaced. ${Math.min(seen, limit)} of ${seen} exchanges; at most ${limit} are kept, and ${LONGEST_BODY} characters of a body.`
      write(`\n],"comment":${JSON.stringify(comment)}}}\n`)
      closeSync(descriptor)
    },
  }
}

function toEntry(
  { operation, request, answer, startedAt }: RecordedExchange,
  { document, url, redactor }: HarOptions,
) {
  const { clean } = redactor
  const body = request.body === undefined ? undefined : showBody(document, operation, request.body)
  const milliseconds = answer?.milliseconds ?? 0
  return {
    startedDateTime: startedAt.toISOString(),
    time: milliseconds,
    request: {
      method: request.method,
      url: clean(url.replace(/\/$/, '') + request.target),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(request.headers, redactor),
      queryString: queryOf(request, clean),
      ...(body !== undefined && {
        postData: { mimeType: typeOf(request.headers), text: cut(clean(body)) },
      }),
      headersSize: -1,
      bodySize: request.body === undefined ? 0 : Buffer.byteLength(request.body),
    },
    response: responseOf(answer, redactor),
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    comment: operation?.id ?? 'no operation',
  }
}

/** HAR has no exchange without an answer; browsers write the status 0. */
function responseOf(answer: Answer | undefined, redactor: Redactor) {
  const { status = 0, headers = {}, text = '' } = answer ?? {}
  return {
    status,
    statusText: answer ? '' : 'no answer',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: headersOf(headers, redactor),
    content: {
      size: Buffer.byteLength(text),
      mimeType: typeOf(headers),
      text: cut(redactor.clean(text)),
    },
    redirectURL: '',
    headersSize: -1,
    bodySize: Buffer.byteLength(text),
  }
}

const headersOf = (
  headers: Readonly<Record<string, string>>,
  { secretHeaders, clean }: Redactor,
): { name: string; value: string }[] =>
  Object.entries(headers).map(([name, value]) => ({
    name,
    value: secretHeaders.has(name.toLowerCase()) && value !== '' ? HIDDEN : clean(value),
  }))

const typeOf = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''

const queryOf = ({ target }: WireRequest, clean: (text: string) => string) =>
  [...new URLSearchParams(target.split('?').slice(1).join('?'))].map(([name, value]) => ({
    name: clean(name),
    value: clean(value),
  }))

const cut = (text: string): string =>
  text.length > LONGEST_BODY ? `${text.slice(0, LONGEST_BODY)}...` : text
