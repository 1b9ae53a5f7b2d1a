import { z } from 'zod'

/** What Keystone says of a token. */
export interface KeystoneToken {
  /** In milliseconds since 1970. */
  readonly expiresAt: number
  /** Undefined when the token is for no project. */
  readonly projectId?: string | undefined
  readonly roleNames: readonly string[]
}

const shown = z.object({
  token: z.object({
    expires_at: z.iso.datetime({ offset: true }),
    project: z.object({ id: z.string().min(1) }).optional(),
    roles: z.array(z.object({ name: z.string() })).default([]),
  }),
})

/** Keystone's form of an error, or Huawei Cloud's. */
const failure = z.union([
  z.object({ error: z.object({ code: z.number() }) }),
  z.object({ error_code: z.string() }),
])

/** The token that a body describes (contract: `openapi/iam.yaml`), or the places that are wrong. */
export function readToken(body: string): KeystoneToken | { readonly wrong: string } {
  const { data, error } = shown.safeParse(parse(body))
  if (error) {
    return { wrong: error.issues.map(({ path }) => path.join('.') || 'the body').join(', ') }
  }
  const { expires_at, project, roles } = data.token
  return {
    expiresAt: Date.parse(expires_at),
    projectId: project?.id,
    roleNames: roles.map(({ name }) => name),
  }
}

/** Whether a body is an error of IAM itself, and not of something else that answers at its address. */
export const isIamError = (body: string): boolean => failure.safeParse(parse(body)).success

/** Undefined when it is not JSON; the parser's message is left out, since it repeats the text. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
