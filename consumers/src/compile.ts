import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { run } from '../../scripts/lib/run.ts'

/** How a TypeScript project is set up. */
export interface Project {
  readonly moduleResolution: 'nodenext' | 'node16' | 'bundler'
  /** @default true */
  readonly strict?: boolean
  /** Writes JavaScript to `out/`. */
  readonly emits?: boolean
  /**
   * Packages whose global types are there.
   *
   * @default none
   */
  readonly types?: readonly string[]
}

/** Compiles a consumer, and the declarations of what it imports with it; throws what the compiler says. */
export async function compile(
  compiler: string,
  folder: string,
  { moduleResolution, strict = true, emits = false, types = [] }: Project,
): Promise<void> {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types,
    module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
    moduleResolution,
    strict,
    skipLibCheck: false,
    ...(emits
      ? { rewriteRelativeImportExtensions: true, rootDir: '.', outDir: 'out' }
      : { allowImportingTsExtensions: true, noEmit: true }),
  }
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['main.ts'] }),
  )
  await run(process.execPath, [compiler, '-p', '.'], { cwd: folder })
}
