import { issueCertificate } from '@apigw-certificates/x509/testing'
import { X509Certificate } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ConfigurationError } from './configuration.js'
import { readTlsPair, type TlsFiles } from './tls.js'

const DAY = 24 * 60 * 60 * 1000

/** How long a certificate must still be good to be used, in milliseconds. */
const LEAST_VALIDITY = 7 * DAY

/** What people call this machine. */
const NAMES = ['localhost', '127.0.0.1', '::1']

/** Files of a certificate for this machine, and of the CA that issued it. */
export interface LocalCertificate extends TlsFiles {
  /** What clients must trust; Node.js takes it in `NODE_EXTRA_CA_CERTS`. */
  readonly caFile: string
}

/**
 * Makes a CA and a certificate for `localhost` below a folder, good for 90 days, and again when they are
 * about to end. The CA's key is kept nowhere: it can issue nothing else.
 *
 * @throws ConfigurationError when the folder cannot be used
 */
export async function localCertificate(dataDir: string): Promise<LocalCertificate> {
  const folder = join(dataDir, 'tls')
  const files: LocalCertificate = {
    caFile: join(folder, 'ca.pem'),
    certFile: join(folder, 'cert.pem'),
    keyFile: join(folder, 'key.pem'),
  }
  if (isUsable(files)) return files
  const ca = await issueCertificate({
    subject: { commonName: 'apigw-emulator local CA' },
    isCa: true,
    pathLength: 0,
  })
  const leaf = await issueCertificate({
    subject: { commonName: 'localhost' },
    subjectAlternativeNames: NAMES,
    issuer: ca,
  })
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // A file that is there would keep the rights that it has.
    rmSync(files.keyFile, { force: true })
    writeFileSync(files.keyFile, leaf.privateKey, { mode: 0o600 })
    writeFileSync(files.certFile, leaf.chain)
    writeFileSync(files.caFile, ca.certificate)
  } catch (error) {
    throw new ConfigurationError(`DATA_DIR: ${(error as Error).message}`, { cause: error })
  }
  return files
}

function isUsable({ caFile, ...files }: LocalCertificate): boolean {
  try {
    const leaf = new X509Certificate(readTlsPair(files, () => {}).cert)
    return (
      leaf.verify(new X509Certificate(readFileSync(caFile)).publicKey) &&
      Date.parse(leaf.validTo) - Date.now() > LEAST_VALIDITY
    )
  } catch {
    return false
  }
}
