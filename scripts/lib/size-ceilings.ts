import { bundleSize, type BundleSize } from './bundle-size.ts'

/** What a bundle may weigh. */
export interface Ceiling {
  readonly name: string
  readonly code: string
  /** In bytes, minified and gzipped. */
  readonly most: number
  readonly why: string
  /**
   * The one folder that may be in the bundle.
   *
   * @default any
   */
  readonly only?: string
}

const CLIENT = '@apigw-certificates/client'

export const ceilings: readonly Ceiling[] = [
  {
    name: 'one operation',
    code: `export { createConnection, showCertificate } from '${CLIENT}'`,
    most: 5500,
    why: 'with retries, timeouts and errors, at most 1.4 times one of hey-api (4.0 kB), which has none',
    only: 'packages/client/dist/',
  },
  {
    name: 'everything',
    code: `export * from '${CLIENT}'`,
    most: 12_000,
    why: 'what createClient brings along: it binds every operation, so a bundler can leave out none',
    only: 'packages/client/dist/',
  },
  {
    name: './validate',
    code: `export * from '${CLIENT}/validate'`,
    most: 6000,
    why: 'every validator of the contract, precompiled; Ajv, which would compile them, is 41 kB alone',
  },
]

/** A ceiling and what is under it. */
export interface Weighed {
  readonly ceiling: Ceiling
  readonly size: BundleSize
  /** What is wrong; none when all is right. */
  readonly problems: readonly string[]
}

/** Weighs a bundle and compares it with its ceiling. */
export async function weigh(ceiling: Ceiling): Promise<Weighed> {
  const size = await bundleSize(ceiling.code)
  const { name, most, why, only = '' } = ceiling
  const largest = Object.entries(size.files)
    .slice(0, 5)
    .map(([file, bytes]) => `${file} (${bytes} B)`)
  const foreign = Object.keys(size.files).filter((file) => !file.startsWith(only))
  return {
    ceiling,
    size,
    problems: [
      ...(size.gzipped > most
        ? [
            `${name}: ${size.gzipped} B gzipped (${size.minified} B minified) is over ${most} B: ${why}.` +
              ` The largest files, minified: ${largest.join(', ')}.`,
          ]
        : []),
      ...[...foreign, ...size.imports].map(
        (file) => `${name}: has ${file}, a run-time dependency.`,
      ),
    ],
  }
}
