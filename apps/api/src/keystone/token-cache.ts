import { createHash } from 'node:crypto'

import type { KeystoneToken } from './read-answer.js'

/** What decides how long an answer is remembered. */
export interface TokenCacheOptions {
  /** How many tokens are remembered; the one that was not used for longest is forgotten. @default 10000 */
  readonly capacity?: number
  /** The time by which tokens expire, in milliseconds since 1970. @default the system's clock */
  readonly now?: () => number
  /** Milliseconds since some moment; no change of the system's clock moves it. @default performance.now */
  readonly elapsed?: () => number
}

/** Finds out what a token stands for; undefined when it is none. */
export type Validate = (token: string) => Promise<KeystoneToken | undefined>

interface Entry {
  readonly token: KeystoneToken | undefined
  /** When it was asked for, by `elapsed`. */
  readonly askedAt: number
}

const DEFAULT_CAPACITY = 10_000

/** How long a token is believed to be valid, in milliseconds: so long may one live that was revoked. */
const VALID_FOR = 60_000

/** How long a token is believed to be none, in milliseconds. */
const UNKNOWN_FOR = 5_000

/**
 * Remembers answers, by the hash of their token. Many that ask about a token at once are answered by one
 * question; a failure is theirs and is not remembered.
 */
export function cacheTokens(
  validate: Validate,
  {
    capacity = DEFAULT_CAPACITY,
    now = Date.now,
    elapsed = () => performance.now(),
  }: TokenCacheOptions = {},
): Validate {
  /** A map remembers the order in which its keys came: the last one was used last. */
  const entries = new Map<string, Entry>()
  const asking = new Map<string, Promise<KeystoneToken | undefined>>()

  const isFresh = ({ token, askedAt }: Entry): boolean =>
    // An expired token stays expired; IAM would only say that it does not know it.
    (token !== undefined && token.expiresAt <= now()) ||
    elapsed() - askedAt < (token ? VALID_FOR : UNKNOWN_FOR)

  const put = (key: string, entry: Entry): void => {
    entries.delete(key)
    entries.set(key, entry)
    const [oldest] = entries.keys()
    if (entries.size > capacity && oldest !== undefined) entries.delete(oldest)
  }

  const ask = async (key: string, value: string): Promise<KeystoneToken | undefined> => {
    const askedAt = elapsed()
    try {
      const token = await validate(value)
      put(key, { token, askedAt })
      return token
    } finally {
      asking.delete(key)
    }
  }

  return async (value) => {
    const key = createHash('sha256').update(value).digest('base64url')
    const entry = entries.get(key)
    if (entry && isFresh(entry)) {
      put(key, entry)
      return entry.token
    }
    const asked = asking.get(key) ?? ask(key, value)
    asking.set(key, asked)
    return asked
  }
}
