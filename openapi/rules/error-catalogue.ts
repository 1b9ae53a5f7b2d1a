import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

import type { Response, Schema, VisitContext } from './visitor.ts'

/** One entry of `errors.yaml`. */
export interface CatalogueError {
  code: string
  status: number
  message: string
  /** The message with its placeholders filled. */
  example?: string
  cause: string
  remedy: string
  'x-extension'?: true
}

export interface Catalogue {
  errors: CatalogueError[]
  violations: Record<string, { status: number; code: string }>
}

/** Reads `errors.yaml`. */
export const readCatalogue = (): Catalogue =>
  parse(readFileSync(new URL('../errors.yaml', import.meta.url), 'utf8')) as Catalogue

/** The catalogue's entry for a code on a status. */
export const findError = (
  { errors }: Catalogue,
  status: number,
  code: string,
): CatalogueError | undefined =>
  errors.find((error) => error.status === status && error.code === code)

/** The values that a response's schema allows for `error_code`, or undefined when it names none. */
export function errorCodes(response: Response): string[] | undefined {
  const find = (schema: Schema | undefined): unknown[] | undefined =>
    schema?.properties?.['error_code']?.enum ??
    schema?.allOf?.map(find).find((codes) => codes !== undefined)
  return find(response.content?.['application/json']?.schema)?.map(String)
}

/**
 * Puts the catalogue into the document as `x-error-catalogue`, and into each error response one
 * named example for each code of its enumeration, so that neither is written twice.
 */
export function errorCatalogue() {
  const catalogue = readCatalogue()
  return {
    Root: {
      enter(root: Record<string, unknown>) {
        root['x-error-catalogue'] = catalogue
      },
    },
    Response: {
      enter(response: Response, { key: status }: VisitContext) {
        const media = response.content?.['application/json']
        const codes = errorCodes(response)
        if (!media || !codes) return
        media.examples = Object.fromEntries(
          codes
            .map((code) => findError(catalogue, Number(status), code))
            .filter((error) => error !== undefined)
            .map(({ code, cause, message, example = message }) => [
              code,
              { summary: cause, value: { error_code: code, error_msg: example } },
            ]),
        )
      },
    },
  }
}
