import { open } from 'node:fs/promises'

import { CliError, usageError } from './cli-error.ts'
import { printable } from './output/printable.ts'

/** More than any certificate, key or token; a wrong file shall not fill the memory. */
const MAX_BYTES = 1024 * 1024

/**
 * Reads a file, or standard input for `-`. What looks like a key in the place of a name is not repeated.
 *
 * @throws CliError when it cannot be read
 */
async function readInput(name: string): Promise<Uint8Array> {
  if (name.includes('-----') || name.includes('\n') || name.length > 4096) {
    throw usageError(
      'A file name is expected, not the text itself.',
      'Keys and certificates come from files or standard input (-): a command line can be seen by others.',
    )
  }
  if (name === '-') {
    return collect(process.stdin, 'standard input')
  }
  try {
    const file = await open(name)
    return await collect(file.createReadStream(), name)
  } catch (error) {
    if (error instanceof CliError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw usageError(`${printable(name)} cannot be read: ${REASONS[code ?? ''] ?? code}.`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
}

async function collect(stream: AsyncIterable<unknown>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    parts.push(part as Uint8Array)
    size += (part as Uint8Array).length
    if (size > MAX_BYTES) throw usageError(`${printable(name)} is larger than 1 MiB.`)
  }
  return Buffer.concat(parts)
}

/** @throws CliError when several are read from standard input, which ends with the first */
export function requireOneStdin(names: readonly (string | undefined)[]): void {
  if (names.filter((name) => name === '-').length > 1) {
    throw usageError('Standard input (-) can be read once only.')
  }
}

/** Reads one line, such as a token; white space around it is not part of it. */
export async function readSecret(name: string): Promise<string> {
  const text = Buffer.from(await readInput(name))
    .toString('utf8')
    .trim()
  if (text === '')
    throw usageError(`${name === '-' ? 'Standard input' : printable(name)} is empty.`)
  if (/\s/.test(text)) throw usageError('A file with one secret in one line is expected.')
  return text
}

const toPem = (label: string, bytes: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g)
      ?.join('\n') ?? ''
  }\n-----END ${label}-----\n`

/** A certificate as PEM; DER, which begins with a SEQUENCE, is put into one. */
export async function readCertificates(name: string): Promise<string> {
  const bytes = await readInput(name)
  const isDer = bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x80
  return isDer ? toPem('CERTIFICATE', bytes) : Buffer.from(bytes).toString('utf8')
}

/** A text file, such as a private key in PEM form. */
export const readText = async (name: string): Promise<string> =>
  Buffer.from(await readInput(name)).toString('utf8')

/** A password: it may hold spaces; the line's end is not part of it. */
export async function readPassword(name: string): Promise<string> {
  const password = (await readText(name)).replace(/\r?\n$/, '')
  if (password === '' || password.includes('\n')) {
    throw usageError('A file with one password in one line is expected.')
  }
  return password
}
