import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { development, startEmulator, type Emulator } from '@apigw-certificates/api'
import { createClient, type Client } from '@apigw-certificates/client'
import {
  issueCertificate,
  type IssuedCertificate,
  type IssueOptions,
} from '@apigw-certificates/x509/testing'

import { cli, keepSecret, type Ended, type Start } from './cli.ts'

export { development }

/** What a command prints with `--json`; the schemas are tested apart. */
export type Json = { readonly [name: string]: Json } & readonly Json[]

/** An emulator, files for it, and the command that calls it. */
export interface World {
  readonly emulator: Emulator
  readonly folder: string
  readonly client: Client
  readonly ca: IssuedCertificate
  /** Credentials and place, by environment. */
  readonly env: Readonly<Record<string, string>>
  /** Issues a certificate for the emulator's domains, without a warning, into NAME.pem and NAME.key. */
  issue(name: string, options?: IssueOptions): Promise<IssuedCertificate>
  /** Runs `apigw-cert` in the folder. */
  cli(args: readonly string[], start?: Start): Promise<Ended>
  /** Runs it with `--json`, and reads what it prints. */
  json(args: readonly string[], start?: Start): Promise<{ code: number | null; value: Json }>
  close(): Promise<void>
}

export const domains = ['www.example.com', 'api.example.com']

export async function createWorld(): Promise<World> {
  const emulator = await startEmulator()
  const folder = mkdtempSync(join(tmpdir(), 'apigw-cert-'))
  const env = {
    APIGW_ENDPOINT: emulator.url,
    OS_TOKEN: development.token,
    OS_PROJECT_ID: development.projectId,
    XDG_CONFIG_HOME: join(folder, 'config'),
  }
  const root = await issueCertificate({
    subject: { commonName: 'Test Root', organization: 'Test' },
    isCa: true,
  })
  const ca = await issueCertificate({
    subject: { commonName: 'Test CA', organization: 'Test' },
    isCa: true,
    issuer: root,
  })
  const start = (options: Start = {}): Start => ({
    cwd: folder,
    ...options,
    env: { ...env, ...options.env },
  })
  const world: World = {
    emulator,
    folder,
    env,
    ca,
    client: createClient({
      endpoint: emulator.url,
      projectId: development.projectId,
      auth: { token: development.token },
    }),
    issue: async (name, options = {}) => {
      const issued = await issueCertificate({
        subjectAlternativeNames: domains,
        issuer: ca,
        ...options,
      })
      keepSecret(issued.privateKey)
      writeFileSync(join(folder, `${name}.pem`), issued.chain)
      writeFileSync(join(folder, `${name}.key`), issued.privateKey)
      return issued
    },
    cli: (args, options) => cli(args, start(options)),
    json: async (args, options) => {
      const { code, stdout } = await cli([...args, '--json'], start(options))
      return { code, value: JSON.parse(stdout) as Json }
    },
    close: async () => {
      await emulator.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  writeFileSync(join(folder, 'ca.pem'), root.certificate)
  await world.issue('old')
  await world.issue('new')
  return world
}
