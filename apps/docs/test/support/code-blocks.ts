import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const folder = join(import.meta.dirname, '../../src/content/docs')

/** A hand-written page, by its name without the extension. */
export interface Guide {
  name: string
  text: string
}

export const guides: Guide[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .toSorted()
  .map((file) => ({ name: basename(file, '.mdx'), text: readFileSync(join(folder, file), 'utf8') }))

/** The code of a page in one language, in order. */
export function codeBlocks({ text }: Guide, language: string): string[] {
  return [...text.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] ?? '')
}
