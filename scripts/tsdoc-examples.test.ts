import { expect, test } from 'vitest'

import { exampleProblems } from './lib/example-problems.ts'
import { temporaryFolder } from './lib/temporary-folder.ts'
import { tsdocExamples } from './lib/tsdoc-example.ts'

const fenced = (code: string) =>
  `@example\n * \`\`\`ts\n * ${code.replaceAll('\n', '\n * ')}\n * \`\`\``

/** What is in a comment, and what is said of it; nothing of what compiles. */
const cases: Readonly<Record<string, readonly [comment: string, ...messages: readonly string[]]>> =
  {
    'what the package exports': [fenced('const bought: string = buy(2)')],
    'a type': [fenced("const ware: Ware = { name: 'a' }\nbuy(ware.name.length)")],
    'await, and what Node.js has': [
      fenced("import { readFile } from 'node:fs/promises'\n\nawait readFile('a')"),
    ],
    'a value': ["@example 'eu-de'"],
    'what is given': [fenced('buy(count)')],
    'a wrong argument': [
      fenced("const one = 1\nbuy('two')"),
      "buy('two'): Argument of type 'string'",
    ],
    'a wrong argument that is given': [fenced('buy(text)'), "buy(text): Argument of type 'string'"],
    'a name that does not exist': [fenced('sell(2)'), "sell(2): Cannot find name 'sell'"],
    'an implicit any': [fenced('const f = (a) => a'), "Parameter 'a' implicitly has an 'any' type"],
    'what is no code': [fenced('buy(2'), "')' expected"],
    'a value that is none': ['@example region', "void (region): Cannot find name 'region'"],
    'the second of two': [
      `${fenced('buy(1)')}\n * ${fenced("buy('2')").replace('@example', '@example Another')}`,
      "buy('2'): Argument of type 'string'",
    ],
  }

const fileOf = (name: string) => `src/${name.replaceAll(/\W+/g, '-')}.ts`

/** One run of the compiler over all cases. */
function findProblems(): readonly string[] {
  const manifest = { name: 'shop', exports: { '.': { types: './dist/index.d.ts' } } }
  const sources = Object.entries(cases).map(([name, [comment]]) => [
    fileOf(name),
    `/**\n * Buys.\n *\n * ${comment}\n */\nexport const buy = 1\n`,
  ])
  const folder = temporaryFolder({
    'package.json': JSON.stringify({ ...manifest, type: 'module' }),
    'dist/index.d.ts':
      'export declare const buy: (count: number) => string\nexport interface Ware { name: string }\n',
    ...(Object.fromEntries(sources) as Record<string, string>),
  })
  const from = { folder, manifest }
  return exampleProblems([from], tsdocExamples(from), {
    shop: { count: 'declare const count: number', text: 'declare const text: string' },
  })
}

let problems: readonly string[] | undefined

test.for(Object.entries(cases))('%s', ([name, [, ...messages]]) => {
  problems ??= findProblems()
  expect(problems.filter((problem) => problem.includes(`/${fileOf(name)}:1: @example: `))).toEqual(
    messages.map((message) => expect.stringContaining(message)),
  )
})
