import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { root } from '../../lib/workspace.ts'

/** Makes a folder a workspace of packages by their versions, with changesets set up as here. */
export async function writeWorkspace(
  folder: string,
  packages: Record<string, string>,
  config: object = {},
): Promise<void> {
  const names = Object.keys(packages)
  await Promise.all(
    ['.changeset', ...names].map((name) => mkdir(join(folder, name), { recursive: true })),
  )
  const write = (file: string, value: unknown) =>
    writeFile(join(folder, file), typeof value === 'string' ? value : JSON.stringify(value))
  const ours = JSON.parse(await readFile(join(root, '.changeset/config.json'), 'utf8')) as object
  await Promise.all([
    write('package.json', { name: 'root', private: true }),
    write('pnpm-workspace.yaml', `packages: [${names.join(', ')}]\n`),
    write('pnpm-lock.yaml', "lockfileVersion: '9.0'\n"),
    write('.changeset/config.json', { ...ours, fixed: [], linked: [], ...config }),
    ...names.map((name) =>
      write(`${name}/package.json`, {
        name: `@apigw-certificates/${name}`,
        version: packages[name],
      }),
    ),
  ])
}
