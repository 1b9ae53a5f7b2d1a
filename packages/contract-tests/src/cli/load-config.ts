import { access } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { CommandError, messageOf } from './errors.js'
import type { VerifyConfig } from '../config.js'
import { isObject } from '../contract/json.js'

/** A configuration, and the folder that its paths are relative to. */
export interface LoadedConfig {
  readonly config: VerifyConfig
  /** Undefined when there is none. */
  readonly file: string | undefined
  readonly folder: string
}

const FOUND_BY_ITSELF = ['ts', 'mts', 'js', 'mjs'].map((kind) => `contract.config.${kind}`)

const KNOWN: Readonly<Record<keyof VerifyConfig, readonly string[]>> = {
  spec: ['string'],
  url: ['string'],
  suite: ['object', 'function'],
  deviations: ['object'],
  thresholds: ['object'],
  workflows: ['object', 'function'],
}

/**
 * Loads the configuration: the file that is named, or that of the folder, or none.
 *
 * @throws CommandError when it cannot be loaded or is none
 */
export async function loadConfig(
  named: string | undefined,
  workingFolder: string,
): Promise<LoadedConfig> {
  const file = named === undefined ? await findFile(workingFolder) : resolve(workingFolder, named)
  if (file === undefined) return { config: {}, file, folder: workingFolder }
  const loaded: unknown = await load(file)
  return { config: check(loaded, file), file, folder: dirname(file) }
}

async function findFile(folder: string): Promise<string | undefined> {
  for (const name of FOUND_BY_ITSELF) {
    const file = resolve(folder, name)
    if (await exists(file)) return file
  }
  return undefined
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

async function load(file: string): Promise<unknown> {
  if (!(await exists(file))) throw new CommandError(`There is no configuration ${file}.`)
  try {
    const module: unknown = await import(pathToFileURL(file).href)
    return isObject(module) ? module['default'] : undefined
  } catch (error) {
    if (isObject(error) && error['code'] === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new CommandError(
        `Node.js ${process.version} cannot read ${file}: use 22.18 or newer, or write it as JavaScript, contract.config.mjs.`,
        { cause: error },
      )
    }
    if (error instanceof SyntaxError && /outside a module|'export'/.test(error.message)) {
      throw new CommandError(
        `${file} is no ES module here: name it .mts or .mjs, or write "type": "module" into package.json.`,
        { cause: error },
      )
    }
    throw new CommandError(`The configuration ${file} cannot be loaded: ${messageOf(error)}`, {
      cause: error,
    })
  }
}

function check(config: unknown, file: string): VerifyConfig {
  if (!isObject(config)) {
    throw new CommandError(
      `${file} must have a default export: export default defineConfig({ ... })`,
    )
  }
  for (const [name, value] of Object.entries(config)) {
    const types = Object.hasOwn(KNOWN, name) ? KNOWN[name as keyof VerifyConfig] : undefined
    if (!types) {
      throw new CommandError(
        `${file}: there is no setting "${name}": ${Object.keys(KNOWN).join(', ')}.`,
      )
    }
    if (value === null || (value !== undefined && !types.includes(typeof value))) {
      throw new CommandError(`${file}: "${name}" must be of type ${types.join(' or ')}.`)
    }
  }
  return config
}
