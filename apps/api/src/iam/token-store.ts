import { hash, randomBytes } from 'node:crypto'

import type { IamProject, IamUser } from './iam-data.js'

/** What a token stands for. */
export interface Session {
  readonly user: IamUser
  /** Undefined when the token is unscoped. */
  readonly project: IamProject | undefined
  readonly issuedAt: Date
  readonly expiresAt: Date
}

/** The tokens that were issued; what is kept of one is its hash. */
export interface TokenStore {
  issue(user: IamUser, project: IamProject | undefined): { token: string; session: Session }
  /** What a token stands for, expired or not. */
  find(token: string): { session: Session; isExpired: boolean } | undefined
}

/** 24 hours, in milliseconds. */
const LIFETIME = 24 * 60 * 60 * 1000

const TOKEN_BYTES = 32

/** Keeps at most `capacity` tokens in memory and forgets the oldest. */
export function createTokenStore(now: () => Date, capacity: number): TokenStore {
  const sessions = new Map<string, Session>()
  return {
    issue(user, project) {
      const token = randomBytes(TOKEN_BYTES).toString('base64url')
      const issuedAt = now()
      const expiresAt = new Date(issuedAt.getTime() + LIFETIME)
      const session = { user, project, issuedAt, expiresAt }
      sessions.set(digest(token), session)
      // A map remembers the order in which its keys came.
      const [oldest] = sessions.keys()
      if (sessions.size > capacity && oldest !== undefined) sessions.delete(oldest)
      return { token, session }
    },
    find(token) {
      const session = sessions.get(digest(token))
      return session && { session, isExpired: session.expiresAt <= now() }
    },
  }
}

const digest = (token: string): string => hash('sha256', token, 'base64url')
