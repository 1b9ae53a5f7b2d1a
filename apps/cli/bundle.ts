import type { BuildOptions } from 'esbuild'

/** How the command becomes one bundle; a gate asks by this which sources are in it. */
export const bundleOptions = {
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  // A command loads what it needs and nothing else: start-up is most of what a command takes.
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
} as const satisfies BuildOptions
