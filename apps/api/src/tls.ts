import type { FastifyServerFactory } from 'fastify'
import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerOptions } from 'node:https'
import { createSecureContext, type Server as TlsServer } from 'node:tls'

import { ConfigurationError } from './configuration.js'

const MIN_VERSION = 'TLSv1.2'

/** Where a certificate and its key are, in PEM form. */
export interface TlsFiles {
  /** The leaf first, its issuers behind it. */
  readonly certFile: string
  readonly keyFile: string
}

/** A certificate with its issuers, and its key, in PEM form. */
export interface TlsPair {
  readonly cert: Buffer
  readonly key: Buffer
}

/**
 * Reads a certificate and its key, and finds out whether they belong together.
 *
 * @param warn learns of what works and is unwise
 * @throws ConfigurationError when they cannot be used; repeats nothing of the files
 */
export function readTlsPair(
  { certFile, keyFile }: TlsFiles,
  warn: (text: string) => void,
): TlsPair {
  const pair = { cert: readFile('TLS_CERT', certFile), key: readFile('TLS_KEY', keyFile) }
  try {
    createSecureContext(pair)
  } catch (error) {
    const reason = (error as Error).message
    throw new ConfigurationError(
      `TLS_CERT and TLS_KEY must hold a certificate and its key in PEM form, not ${certFile} and ` +
        `${keyFile}: ${reason}`,
      { cause: error },
    )
  }
  if (isWorldReadable(keyFile)) warn(`every user of this machine can read ${keyFile}; chmod 600 it`)
  return pair
}

function readFile(variable: string, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new ConfigurationError(`${variable}: ${(error as Error).message}`, { cause: error })
  }
}

const isWorldReadable = (file: string): boolean => (statSync(file).mode & 0o004) !== 0

/**
 * Makes Fastify serve TLS. A factory of our own keeps it from a second server for the other address of
 * `localhost`, which could not be reached to replace its certificate.
 */
export function serveTls(
  pair: TlsPair,
  { requestTimeout, ...http }: ServerOptions & { readonly requestTimeout: number },
): { readonly https: ServerOptions; readonly serverFactory: FastifyServerFactory } {
  const https = {
    ...http,
    ...pair,
    requestTimeout,
    minVersion: MIN_VERSION,
    handshakeTimeout: requestTimeout,
  } satisfies ServerOptions
  return {
    https,
    serverFactory: (handler, { keepAliveTimeout }) => {
      const server = createServer({ ...https, keepAliveTimeout: Number(keepAliveTimeout) }, handler)
      server.setTimeout(requestTimeout)
      return server
    },
  }
}

/** Presents another certificate to whoever connects from now on; connections stay. */
export const replaceTlsPair = (server: object, pair: TlsPair): void =>
  (server as TlsServer & Server).setSecureContext({ ...pair, minVersion: MIN_VERSION })
