import type { Role } from '@apigw-certificates/service'
import { z } from 'zod'

import { ConfigurationError } from './configuration-error.js'
import { readPrivateFile } from './private-file.js'

/** An access key of a deployment, and what it is for. */
export interface Credential {
  /** Visible ASCII without a comma. */
  readonly accessKey: string
  /** At least 16 characters. */
  readonly secretKey: string
  /** 32 hexadecimal digits. */
  readonly projectId: string
  /** At least one. */
  readonly roles: readonly Role[]
}

const schema = z.strictObject({
  accessKeys: z
    .array(
      z.strictObject({
        accessKey: z
          .string()
          .regex(/^[!-+\--~]+$/, 'must be visible ASCII characters without a comma'),
        secretKey: z.string().min(16, 'must have at least 16 characters'),
        projectId: z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits'),
        roles: z.array(z.enum(['read', 'write'], 'must be "read" or "write"')).min(1),
      }),
    )
    .min(1)
    .superRefine((credentials, context) => {
      const seen = new Set<string>()
      for (const [at, { accessKey }] of credentials.entries()) {
        if (seen.has(accessKey)) {
          const message = 'is the same as another'
          context.addIssue({ code: 'custom', path: [at, 'accessKey'], message })
        }
        seen.add(accessKey)
      }
    }),
})

const VARIABLE = 'CREDENTIALS_FILE'

/**
 * Reads the access keys of a deployment from a JSON file.
 *
 * @throws ConfigurationError when it cannot be read or used, or when others could read or write it; the
 * message names every place that is wrong, and no value
 */
export function readCredentials(path: string): readonly Credential[] {
  const { data, error } = schema.safeParse(parse(path, readPrivateFile(VARIABLE, path)))
  if (data) return data.accessKeys
  const places = error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${describe(issue)}`)
  throw refuse(path, `cannot be used:\n  ${places.join('\n  ')}`)
}

/** A property that is not known may be a secret in the wrong place, so that it is not named. */
const describe = ({ code, message }: z.core.$ZodIssue): string =>
  code === 'unrecognized_keys' ? 'has a property that is not known' : message

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message repeats the text, which has secrets in it.
    throw refuse(path, 'is not JSON')
  }
}

const refuse = (path: string, why: string): ConfigurationError =>
  new ConfigurationError(`${VARIABLE}: ${path} ${why}`)
