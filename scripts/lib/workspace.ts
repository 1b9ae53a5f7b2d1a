import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The one line that marks a generated file. */
export const GENERATED = 'Generated from openapi/ by `pnpm generate`. Do not edit.'
