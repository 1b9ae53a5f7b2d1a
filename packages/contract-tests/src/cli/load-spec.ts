import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { parseDocument, type Document } from 'yaml'

import { checkSpec } from './check-spec.js'
import { CommandError, messageOf } from './errors.js'
import { createLocator } from './locate.js'
import type { JsonObject } from '../contract/json.js'

/** An OpenAPI document, and where its parts are. */
export interface Spec {
  /** As it was named. */
  readonly name: string
  readonly document: JsonObject
  /** The place of a JSON pointer, or of the nearest part around it: `openapi.yaml:123`. */
  readonly locate: (pointer: string) => string
}

const FETCH_TIMEOUT = 30_000

/**
 * Reads a bundled OpenAPI 3.1 document, YAML or JSON.
 *
 * @param folder what a path is relative to
 * @throws CommandError when it cannot be read or is no such document; the message says what to do
 */
export async function loadSpec(name: string, folder: string): Promise<Spec> {
  const text = await readText(name, folder)
  const parsed = parseText(text, name)
  const document: unknown = parsed.toJS()
  return { name, document: checkSpec(document, name), locate: createLocator(parsed, text, name) }
}

const isUrl = (name: string): boolean => /^https?:\/\//i.test(name)

async function readText(name: string, folder: string): Promise<string> {
  try {
    if (!isUrl(name)) return await readFile(resolve(folder, name), 'utf8')
    const response = await fetch(name, { signal: AbortSignal.timeout(FETCH_TIMEOUT) })
    if (!response.ok) throw new Error(`the answer is ${response.status}`)
    return await response.text()
  } catch (error) {
    const { message, cause } = error as Error
    const reason = cause instanceof Error ? cause.message || message : message
    throw new CommandError(`The document ${name} cannot be read: ${reason}.`, { cause: error })
  }
}

function parseText(text: string, name: string): Document.Parsed {
  // JSON is YAML. Anchors that repeat each other would grow without end; `yaml` refuses them.
  const parsed = parseDocument(text)
  const [error] = parsed.errors
  if (error) {
    throw new CommandError(`The document ${name} is neither YAML nor JSON: ${error.message}`)
  }
  try {
    parsed.toJS()
  } catch (cause) {
    throw new CommandError(`The document ${name} cannot be read: ${messageOf(cause)}.`, { cause })
  }
  return parsed
}
