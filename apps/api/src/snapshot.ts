import { validateResponse } from '@apigw-certificates/server/response-validation'
import type { StoredCertificate } from '@apigw-certificates/service'
import { z } from 'zod'

/** Every certificate of an emulator, with its bindings. There is no key and no PEM in it. */
export interface Snapshot {
  readonly version: 1
  /** In the order of their creation. */
  readonly certificates: readonly StoredCertificate[]
}

/** A snapshot that cannot be loaded; the message names every place that is wrong. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
}

const certificate = z.custom<StoredCertificate['certificate']>().superRefine((value, context) => {
  const problem = validateResponse('createCertificate', 200, value)
  if (problem) context.addIssue({ code: 'custom', message: problem })
})
const stored = z.strictObject({
  certificate,
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits'),
  bindings: z.array(z.strictObject({ domainId: z.string(), verifiesClients: z.boolean() })),
})
const snapshot = z.strictObject({
  version: z.literal(1),
  certificates: z.array(stored).superRefine((certificates, context) => {
    const seen = new Set<string>()
    certificates.forEach(({ certificate: { project_id, id }, bindings }, index) => {
      const keys = [
        `${project_id} certificate ${id}`,
        ...bindings.map(({ domainId }) => `${project_id} domain ${domainId}`),
      ]
      for (const key of keys) {
        if (seen.has(key)) {
          context.addIssue({ code: 'custom', path: [index], message: `${key} is there twice` })
        }
        seen.add(key)
      }
    })
  }),
})

/**
 * Checks what claims to be a snapshot.
 *
 * @throws SnapshotError when it cannot be loaded
 */
export function readSnapshot(value: unknown): Snapshot {
  const { data, error } = snapshot.safeParse(value)
  if (data) return data
  const places = error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`)
  throw new SnapshotError(`The snapshot cannot be loaded: ${places.join('; ')}`)
}
