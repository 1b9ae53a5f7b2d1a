import {
  keystoneError,
  type components,
  type IamOperationId,
  type IamQuery,
  type IamRequestBody,
  type IamResponseBody,
  type IamStatus,
  type KeystoneError,
  type KeystoneStatus,
} from '@apigw-certificates/server/iam'

import type { Directory } from './directory.js'
import type { Session, TokenStore } from './token-store.js'

/** A request that satisfies the contract. */
export interface IamCall<Id extends IamOperationId> {
  readonly query: IamQuery<Id>
  readonly body: IamRequestBody<Id>
  /** Scheme and host that the caller used. */
  readonly origin: string
  /** The request target's path and query. */
  readonly target: string
  header(name: string): string | undefined
}

/** What the contract declares for an operation: a status, its body, and headers. */
export type IamAnswer<Id extends IamOperationId> = {
  [S in IamStatus<Id>]: {
    readonly status: S
    readonly body: IamResponseBody<Id, S>
    readonly headers?: Readonly<Record<string, string>>
  }
}[IamStatus<Id>]

/** One handler for each operation of `openapi/iam.yaml`. */
export type IamHandlers = {
  readonly [Id in IamOperationId]: (call: IamCall<Id>) => IamAnswer<Id>
}

const SUBJECT_TOKEN = 'x-subject-token'

/** What Huawei's examples show; the emulator grants every user the same. */
const ROLES = [{ id: '0', name: 'te_admin' }]

const refuse = <S extends KeystoneStatus>(
  status: S,
  message?: string,
): { status: S; body: KeystoneError } => ({ status, body: keystoneError(status, message) })

/** Decides as Keystone does (`keystone/api/auth.py`), from a directory and the issued tokens. */
export function createIamHandlers(directory: Directory, tokens: TokenStore): IamHandlers {
  /** Whose valid token the request carries. */
  const callerOf = ({ header }: Pick<IamCall<IamOperationId>, 'header'>): Session | undefined => {
    const found = tokens.find(header('x-auth-token') ?? '')
    return found?.isExpired ? undefined : found?.session
  }

  const describe = (
    { user, project, issuedAt, expiresAt }: Session,
    { nocatalog }: { nocatalog?: string },
  ): components['schemas']['TokenResponse'] => ({
    token: {
      methods: ['password'],
      issued_at: withMicroseconds(issuedAt),
      expires_at: withMicroseconds(expiresAt),
      user: {
        id: directory.userId(user),
        name: user.name,
        domain: directory.domain,
        password_expires_at: '',
      },
      ...(project && {
        project: { id: project.id, name: project.name, domain: directory.domain },
        roles: ROLES,
        ...(!nocatalog && { catalog: [] }),
      }),
    },
  })

  return {
    createToken({ query, body: { auth } }) {
      const { methods, password } = auth.identity
      if (methods.some((method) => method !== 'password')) {
        return refuse(401, 'Attempted to authenticate with an unsupported method.')
      }
      const user = directory.authenticate(password.user)
      if (!user) return refuse(401)
      const scope = auth.scope?.project
      const project = scope && directory.findProject(scope)
      // Keystone does not tell an unknown project from a wrong password.
      if (scope && !project) return refuse(401)
      const { token, session } = tokens.issue(user, project)
      return {
        status: 201,
        body: describe(session, query),
        headers: { [SUBJECT_TOKEN]: token },
      }
    },

    validateToken(call) {
      if (!callerOf(call)) return refuse(401)
      const token = call.header(SUBJECT_TOKEN)
      if (!token) return refuse(404, 'No token in the request')
      const found = tokens.find(token)
      if (!found || found.isExpired) return refuse(404, 'Failed to validate token')
      return {
        status: 200,
        body: describe(found.session, call.query),
        headers: { [SUBJECT_TOKEN]: token },
      }
    },

    listProjects(call) {
      if (!callerOf(call)) return refuse(401)
      const { origin, target, query } = call
      const projects = directory.projects
        .filter(({ name }) => query.name === undefined || name === query.name)
        .map(({ id, name }) => ({
          id,
          name,
          domain_id: directory.domain.id,
          parent_id: directory.domain.id,
          enabled: true,
          is_domain: false,
          description: '',
          links: { self: `${origin}/v3/projects/${id}` },
        }))
      const links = { self: origin + target, previous: null, next: null }
      return { status: 200, body: { links, projects } }
    },
  }
}

/** Keystone's form of a time: `2026-01-02T00:00:00.000000Z`. */
const withMicroseconds = (time: Date): string => time.toISOString().replace('Z', '000Z')
