import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { development, startEmulator, type Emulator } from '@apigw-certificates/api'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import { expect } from 'vitest'

import type { run, Settings } from '../program/program.ts'
import type { Installation } from './install.ts'

const program = join(import.meta.dirname, '../program')

/** What a consumer prints. */
type Seen = Awaited<ReturnType<typeof run>> & { exported: Record<string, string[]> }

/** How a program starts, and where what it saw goes. */
const ENTRIES = {
  prints: (seen: string) =>
    `${seen}.then((all) => console.log(JSON.stringify(all)), (error) => console.log(String(error)))`,
  answers: (seen: string) =>
    `export default { fetch: () => ${seen}.then((all) => Response.json(all), (error) => new Response(String(error))) }`,
}

/** A folder with the program that goes through the client. */
export interface Consumer {
  readonly folder: string
  /** Expects that the program saw what it should; `printed` is its last line. */
  check(printed: string): void
}

/** Makes consumers of one installation, and an emulator for them. */
export async function openConsumers({ folder, subpaths }: Installation): Promise<{
  readonly emulator: Emulator
  add(
    name: string,
    options?: {
      readonly entry?: keyof typeof ENTRIES
      readonly type?: 'module' | 'commonjs'
      /** Where the program finds the API, when not at the emulator's own address. */
      readonly endpoint?: string
    },
  ): Promise<Consumer>
}> {
  const emulator = await startEmulator()
  const { chain, privateKey } = await issueCertificate()
  const specifiers = subpaths.map((subpath) => `@apigw-certificates/client${subpath.slice(1)}`)
  const exported = Object.fromEntries(
    await Promise.all(
      specifiers.map(async (specifier) => [
        specifier,
        Object.keys((await import(specifier)) as object).toSorted(),
      ]),
    ),
  ) as Seen['exported']

  return {
    emulator,
    async add(name, { entry = 'prints', type = 'module', endpoint = emulator.url } = {}) {
      const consumer = join(folder, name.replaceAll(/\W+/g, '-'))
      await mkdir(consumer)
      await cp(program, consumer, { recursive: true })
      await writeFile(join(consumer, 'package.json'), JSON.stringify({ private: true, type }))
      const settings: Settings = {
        endpoint,
        projectId: development.projectId,
        gatewayId: development.gatewayId,
        token: development.token,
        body: { name: 'consumer', cert_content: chain, private_key: privateKey },
      }
      const modules = specifiers.map((specifier, index) => [specifier, `module${index}`] as const)
      const main = [
        `import { run } from './program.ts'`,
        ...modules.map(([specifier, local]) => `import * as ${local} from '${specifier}'`),
        `const modules = { ${modules.map(([specifier, local]) => `'${specifier}': ${local}`).join(', ')} }`,
        // A compiler adds a default export to what it requires.
        `const namesOf = (all: object) => Object.keys(all).filter((name) => name !== 'default').sort()`,
        `const exported = Object.fromEntries(Object.entries(modules).map(([specifier, all]) => [specifier, namesOf(all)]))`,
        ENTRIES[entry](`run(${JSON.stringify(settings)}).then((seen) => ({ ...seen, exported }))`),
      ]
      await writeFile(join(consumer, 'main.ts'), `${main.join('\n')}\n`)
      await emulator.reset()
      emulator.setFaults([{ operationId: 'listGateways', times: 1, delay: 5000 }])
      return {
        folder: consumer,
        check(printed) {
          const line = printed.trimEnd().split('\n').at(-1) ?? ''
          expect(line, printed).toMatch(/^\{/)
          const seen = JSON.parse(line) as Seen
          expect({ ...seen, listed: seen.listed.toSorted() }).toEqual({
            listed: ['consumer_1', 'consumer_2'],
            missing: 'APIG.3021',
            deleted: [204, 204],
            left: [],
            aborted: 'enough',
            exported,
          } satisfies Seen)
        },
      }
    },
  }
}
