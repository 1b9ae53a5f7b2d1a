/** Bundles the workspace's own packages, so that the package has no dependency to install. */
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

import { bundleOptions } from './bundle.ts'

rmSync('dist', { recursive: true, force: true })
await build(bundleOptions)
