import { issueCertificate } from '@apigw-certificates/x509/testing'

import { hex, tokenOf } from '../fill.ts'
import type { Callers, LoadRequest } from '../load.ts'
import { timeOfCores } from '../machine.ts'
import { timeOf, type Cost } from '../measure.ts'
import type { ServerProcess } from '../processes.ts'
import { quartiles } from '../statistics.ts'

const CONNECTIONS = 32

/** How many projects are written to at the same time. */
const WRITTEN = 8

export const CREATES = 512
export const ROUNDS = 20

export const pathOf = (project: string): string => `/v2/${project}/apigw/certificates`
export const PROJECT = hex(0)

/** One request for each connection. */
const requests = (make: (connection: number) => LoadRequest): LoadRequest[] =>
  Array.from({ length: CONNECTIONS }, (_, connection) => make(connection))

/** A project's creates are sent to every server, or to one that has all of them (`areRouted`). */
export const createsOf = (
  servers: readonly ServerProcess[],
  body: string,
  { areRouted = false } = {},
) =>
  requests((connection) => {
    const written = connection % WRITTEN
    const project = hex(written)
    const server =
      servers[(areRouted ? written : Math.floor(connection / WRITTEN)) % servers.length]
    return {
      method: 'POST',
      url: `${server?.url}${pathOf(project)}`,
      headers: { 'x-auth-token': tokenOf(project) },
      body,
    }
  })

export const gets = ({ url }: ServerProcess, project: string, path: string) =>
  requests(() => ({
    method: 'GET',
    url: `${url}${path}`,
    headers: { 'x-auth-token': tokenOf(project) },
  }))

export const timeOfSending = (callers: Callers, count: number): Cost =>
  timeOf(() => callers.send(count))

/** The processor time of servers for one request, in microseconds. */
export const cpuOfSending =
  (callers: Callers, servers: readonly ServerProcess[], count: number): Cost =>
  async () => {
    const total = async () =>
      (await Promise.all(servers.map(({ cpu }) => cpu()))).reduce((sum, each) => sum + each, 0)
    const before = await total()
    await callers.send(count)
    return ((await total()) - before) / count
  }

/** How much of all cores is busy meanwhile, by whomever, in per cent. */
export const busyCoresOfSending =
  (callers: Callers, count: number): Cost =>
  async () => {
    const before = timeOfCores()
    await callers.send(count)
    const after = timeOfCores()
    return (100 * (after.busy - before.busy)) / (after.total - before.total)
  }

export type Samples = Readonly<Record<string, readonly number[]>>

export const mediansOf = (samples: Samples): Record<string, number> =>
  Object.fromEntries(
    Object.entries(samples).map(([name, values]) => [name, Math.round(quartiles(values).median)]),
  )

export async function newUpload(): Promise<string> {
  const { chain, privateKey } = await issueCertificate()
  return JSON.stringify({ name: 'bench', cert_content: chain, private_key: privateKey })
}

interface Shown {
  readonly id: string
}

export async function createOne({ url }: ServerProcess, body: string): Promise<Shown> {
  const response = await fetch(`${url}${pathOf(PROJECT)}`, {
    method: 'POST',
    headers: { 'x-auth-token': tokenOf(PROJECT), 'content-type': 'application/json' },
    body,
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Shown
}

/** Ends a measurement. */
export function stop(
  callers: Readonly<Record<string, Callers>>,
  servers: Readonly<Record<string, ServerProcess>>,
): void {
  for (const each of Object.values(callers)) each.close()
  for (const each of Object.values(servers)) each.stop()
}
