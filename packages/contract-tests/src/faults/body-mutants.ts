import { declaredAnswers, withJson, withText, type Declared } from './answers.js'
import type { Mutant, Recorded, Soil } from './mutant.js'
import { GROUPS } from '../cases/case.js'
import { limitsOf } from '../cases/limits.js'
import { mutations } from '../cases/mutations.js'
import { isObject, putAt, valueAt, type JsonObject, type JsonPath } from '../contract/json.js'
import type { RuleId } from '../rules/rules.js'
import type { Answer } from '../run/exchange.js'

/** One place of an answer's body, changed so that it breaks a keyword. */
interface Broken {
  readonly keyword: string
  readonly path: JsonPath
  /** The place for people to read. */
  readonly property: string
  /** What is put at `path`. */
  readonly value: unknown
}

/** So many answers tell which properties there are. */
const ENOUGH = 8

/** Answers whose body is not the declared one. */
export const bodyMutants = (soil: Soil): Mutant[] =>
  declaredAnswers(soil).flatMap((declared) =>
    declared.schema
      ? [
          ...keywordMutants(soil, declared, declared.schema),
          ...undeclaredMutants(soil, declared, declared.schema),
          ...shapeMutants(declared),
        ]
      : [],
  )

/** What else a changed body breaks: an error names its code no more, a page counts wrongly. */
function companionsOf({ operation, response }: Declared, path: JsonPath): RuleId[] {
  if (response.status >= 400) return ['expected-code', 'error-catalogue']
  const { items, size, total } = operation.pagination ?? {}
  const isCount = path.length === 0 || [items, size, total].includes(String(path[0]))
  return ['meaning', ...(operation.pagination && isCount ? (['pagination'] as const) : [])]
}

function keywordMutants(soil: Soil, declared: Declared, schema: JsonObject): Mutant[] {
  const { checker, contract, recorded } = soil
  const found = new Map<string, Broken>()
  const bodies = [
    ...declared.response.examples.values(),
    ...richest(recorded.filter(declared.isOf)).map(({ answer }) => answer.json),
  ]
  const { document } = contract
  const limits = limitsOf(document, schema)
  const surroundings = { document, checker, sample: nothing }
  const broken = (body: unknown): Broken[] =>
    limits
      .filter(({ node: { path } }) => valueAt(body, path) !== undefined)
      .flatMap((limit) => {
        const { keyword, property, node } = limit
        return mutations(surroundings, schema, [body], limit, 'outside').map(({ value }) => ({
          keyword,
          property,
          path: node.path,
          value,
        }))
      })
      .filter(({ path, value }) => checker.checkAnswer(schema, putAt(body, path, value)).length > 0)
  for (const body of bodies) {
    for (const mutation of broken(body)) found.set(titleOf(mutation), mutation)
  }
  return [...found].map(([title, { path, keyword, property }]) => ({
    id: `${declared.title} body ${title}`,
    description: `${declared.title} ${describe(title, keyword)}`,
    rules: ['body-schema'],
    companions: companionsOf(declared, keyword === 'required' ? property.split('.') : path),
    groups: GROUPS,
    fault: {
      kind: 'answer',
      change: (one, choose) => {
        if (!declared.isOf(one)) return undefined
        const { json } = one.answer
        const mutation = choose(broken(json).filter((other) => titleOf(other) === title))
        return mutation && withJson(one.answer, putAt(json, mutation.path, mutation.value))
      },
    },
  }))
}

const nothing = (): undefined => undefined

const titleOf = ({ property, keyword, value }: Broken): string =>
  `${property} ${keyword === 'type' && value === null ? 'null' : keyword}`

const describe = (title: string, keyword: string): string =>
  keyword === 'required' ? `lacks ${title.replace(/ required$/, '')}` : `breaks ${title}`

/** The answers that hold most. */
const richest = (recorded: readonly Recorded[]): Recorded[] =>
  recorded.toSorted((a, b) => b.answer.text.length - a.answer.text.length).slice(0, ENOUGH)

const UNDECLARED = ['unexpected', '_links', 'debug', 'stack_trace', 'ID', 'private_key']

function undeclaredMutants(soil: Soil, declared: Declared, schema: JsonObject): Mutant[] {
  const { checker, recorded } = soil
  const add = (body: unknown, path: JsonPath, name: string): unknown =>
    putAt(body, [...path, name], 'x')
  const isClosed = (body: unknown, path: JsonPath): boolean =>
    checker.checkClosed(schema, add(body, path, 'unexpected')).length > 0
  const places = new Map(
    richest(recorded.filter(declared.isOf))
      .flatMap(({ answer: { json } }) => objectsOf(json).filter((path) => isClosed(json, path)))
      .map((path) => [path.join('.'), path] as const),
  )
  return [...places].map(([place, path]) => ({
    id: `${declared.title} body ${place} undeclared`.replace('  ', ' '),
    description: `${declared.title} has a property that is not declared${place && ` in ${place}`}`,
    rules: ['undeclared-property'],
    companions: [],
    groups: GROUPS,
    fault: {
      kind: 'answer',
      change: (one, choose) => {
        const { json } = one.answer
        const parent = valueAt(json, path)
        if (!declared.isOf(one) || !isObject(parent)) return undefined
        const name = choose(UNDECLARED.filter((each) => !Object.hasOwn(parent, each)))
        return name === undefined ? undefined : withJson(one.answer, add(json, path, name))
      },
    },
  }))
}

/** The places of the objects in a value; of a list, in its first item. */
function objectsOf(value: unknown, path: JsonPath = []): JsonPath[] {
  if (Array.isArray(value)) return objectsOf(value[0], [...path, 0])
  if (!isObject(value)) return []
  const inside = Object.entries(value).flatMap(([name, part]) => objectsOf(part, [...path, name]))
  return [path, ...inside]
}

const SHAPES: readonly [string, (answer: Answer) => Answer][] = [
  ['is empty', (answer) => withText(answer, '')],
  ['is wrapped in an object', (answer) => withJson(answer, { data: answer.json })],
  ['is wrapped in a list', (answer) => withJson(answer, [answer.json])],
  ['is cut off', (answer) => withText(answer, answer.text.slice(0, -1))],
  ['is cut in half', (answer) => withText(answer, answer.text.slice(0, answer.text.length / 2))],
  ['is a page of HTML', (answer) => withText(answer, '<html><body>OK</body></html>')],
  ['is there twice', (answer) => withText(answer, answer.text + answer.text)],
  ['is JSON in a string', (answer) => withJson(answer, answer.text)],
]

const shapeMutants = (declared: Declared): Mutant[] =>
  SHAPES.map(([title, change]) => ({
    id: `${declared.title} body ${title}`,
    description: `the body of ${declared.title} ${title}`,
    rules: ['body-schema'],
    companions: [...companionsOf(declared, []), 'undeclared-property'],
    groups: GROUPS,
    fault: {
      kind: 'answer',
      change: (one) => (declared.isOf(one) ? change(one.answer) : undefined),
    },
  }))
