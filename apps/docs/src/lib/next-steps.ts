import type { Link } from './contract.ts'
import { code } from './markdown.ts'

/** Where a runtime expression of a link takes its value (OpenAPI 3.1, section 4.8.20.3), in words. */
const SOURCES: readonly [RegExp, (name: string) => string][] = [
  [/^\$response\.body$/, () => "the answer's body"],
  [/^\$response\.body#\/(.+)$/, (pointer) => `the answer's ${code(inPath(pointer))}`],
  [/^\$response\.header\.(.+)$/, (name) => `the answer's ${code(name)} header`],
  [/^\$request\.body$/, () => "this request's body"],
  [/^\$request\.body#\/(.+)$/, (pointer) => `${code(inPath(pointer))} of this request's body`],
  [/^\$request\.(?:path|query)\.(.+)$/, (name) => `this request's ${code(name)}`],
  [/^\$request\.header\.(.+)$/, (name) => `this request's ${code(name)} header`],
]

const inPath = (pointer: string): string => pointer.replaceAll('/', '.')

/** What a link fills in at its target, in Markdown sentences. */
export function sayValues({ parameters, requestBody }: Link): string[] {
  const isSame = ([name, value]: [string, unknown]) =>
    value === `$request.path.${name}` || value === `$request.query.${name}`
  const entries = Object.entries(parameters)
  const same = entries.filter(isSame).map(([name]) => code(name))
  if (requestBody === '$request.body') same.push('body')
  return [
    ...(same.length > 0 ? [`It takes the same ${enumerate(same)}.`] : []),
    ...entries
      .filter((entry) => !isSame(entry))
      .map(([name, value]) => `Its ${code(name)} is ${sayValue(value)}.`),
    ...leavesOf(requestBody, '')
      .filter(([path, value]) => path !== '' || value !== '$request.body')
      .map(([path, value]) => {
        const place = path === '' ? 'Its body' : `${code(path)} of its body`
        return `${place} is ${sayValue(value)}.`
      }),
  ]
}

const enumerate = (words: string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')

/** @throws TypeError for an expression that has no words */
function sayValue(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('$')) return code(JSON.stringify(value))
  for (const [pattern, inWords] of SOURCES) {
    const match = pattern.exec(value)
    if (match) return inWords(match[1] ?? '')
  }
  throw new TypeError(`The reference has no words for the runtime expression ${value}.`)
}

/** Each value in a body with its path, such as `ids[0]`. */
function leavesOf(value: unknown, path: string): [string, unknown][] {
  if (value === undefined) return []
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => leavesOf(item, `${path}[${index}]`))
  }
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([name, member]) =>
    leavesOf(member, path === '' ? name : `${path}.${name}`),
  )
}
