import { createPrivateKey } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What must be nowhere, under a name that may be told. */
export type Secrets = Readonly<Record<string, readonly Buffer[]>>

/** A text that is a secret as it is, also in base64, as URLs write it, and in hexadecimal. */
export const secretText = (text: string): readonly Buffer[] => formsOf(Buffer.from(text))

/**
 * A private key in PEM: each line, the whole in DER, and the number that makes it private. Lines have
 * 64 characters, so that one with a part of the key is never a line of another key.
 */
export function secretKey(pem: string): readonly Buffer[] {
  const lines = pem.split('\n').filter((line) => /^[A-Za-z0-9+/=]{16,}$/.test(line))
  const key = createPrivateKey(pem)
  const { d = '' } = key.export({ format: 'jwk' })
  return [
    ...lines.map((line) => Buffer.from(line)),
    ...formsOf(key.export({ format: 'der', type: 'pkcs8' })),
    ...formsOf(Buffer.from(d, 'base64url')),
  ]
}

const formsOf = (bytes: Buffer): readonly Buffer[] => [
  bytes,
  ...(['base64', 'base64url', 'hex'] as const).map((form) => Buffer.from(bytes.toString(form))),
]

/** Every file below a folder, by its path. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile())
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return [path.slice(folder.length + 1), readFileSync(path)]
    }),
  )
}

/** Where which secret is: `certificates.sqlite-wal: the private key`. */
export function findSecrets(
  places: Iterable<readonly [string, Buffer | string]>,
  secrets: Secrets,
): readonly string[] {
  return [...places].flatMap(([place, content]) => {
    const bytes = Buffer.from(content as string)
    return Object.entries(secrets)
      .filter(([, forms]) => forms.some((form) => bytes.includes(form)))
      .map(([name]) => `${place}: ${name}`)
  })
}
