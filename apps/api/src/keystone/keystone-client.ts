import { KeystoneError } from './keystone-error.js'
import { isIamError, readToken, type KeystoneToken } from './read-answer.js'
import { createReader, type ReadAnswer } from './reader.js'

/** How tokens are validated. */
export interface KeystoneClientOptions {
  /** Where IAM answers: what is before `/v3`. */
  readonly url: string
  /** The token of the service itself, which may validate others; a function is asked each time. */
  readonly token: string | (() => string)
  /**
   * How long an answer may take, its body included, in milliseconds.
   *
   * @default 2000
   */
  readonly timeout?: number
}

/** Asks Keystone v3. */
export interface KeystoneClient {
  /**
   * What a token stands for; undefined when IAM knows no such token.
   *
   * @throws KeystoneError when IAM does not say so
   */
  validate(token: string): Promise<KeystoneToken | undefined>
  /** Ends all connections. */
  close(): void
}

const DEFAULT_TIMEOUT = 2000

const OWN_TOKEN = 'the token of this service (IAM_TOKEN)'

/** Refusals that may be about the token asked for, or about the service's own. */
const AMBIGUOUS = new Set([400, 401, 431])

export function createKeystoneClient({
  url,
  token,
  timeout = DEFAULT_TIMEOUT,
}: KeystoneClientOptions): KeystoneClient {
  const reader = createReader(new URL(`${url.replace(/\/$/, '')}/v3/auth/tokens?nocatalog=true`))
  const fail = (what: string): never => {
    throw new KeystoneError(`IAM at ${url} ${what}`)
  }

  const ownToken = typeof token === 'string' ? () => token : token

  const show = async (subject: string, signal: AbortSignal): Promise<ReadAnswer> => {
    const headers = {
      accept: 'application/json',
      'x-auth-token': ownToken(),
      'x-subject-token': subject,
    }
    try {
      return await reader.get(headers, signal)
    } catch (error) {
      if (signal.aborted) return fail(`did not answer within ${timeout} ms.`)
      // The error itself is left out: a parser's has a part of the answer, which repeats the token.
      return fail(`cannot be asked: ${(error as NodeJS.ErrnoException).code ?? 'it hung up'}.`)
    }
  }

  /** Shows the service's own token: when that works, it was the other one that IAM did not like. */
  const requireOwnToken = async (refusal: number, signal: AbortSignal): Promise<void> => {
    const { status } = await show(ownToken(), signal)
    if (status === 200) return
    fail(`refuses ${OWN_TOKEN}: it answered ${refusal}, and ${status} about that token itself.`)
  }

  const read = (subject: string, { headers, body }: ReadAnswer): KeystoneToken => {
    if (body === undefined) return fail('answered with more than 1 MiB.')
    const about = headers['x-subject-token']
    if (about !== undefined && about !== subject) return fail('answered about another token.')
    const found = readToken(body)
    return 'wrong' in found ? fail(`answered what is no token: ${found.wrong}.`) : found
  }

  return {
    async validate(subject) {
      const signal = AbortSignal.timeout(timeout)
      const answer = await show(subject, signal)
      const { status, body } = answer
      if (status === 200) return read(subject, answer)
      if (status === 404 && body !== undefined && isIamError(body)) return undefined
      if (AMBIGUOUS.has(status)) {
        await requireOwnToken(status, signal)
        return undefined
      }
      if (status === 403) return fail(`answered 403: ${OWN_TOKEN} may not validate tokens.`)
      return fail(`answered ${status}, which tells nothing of a token.`)
    },
    close: reader.close,
  }
}
