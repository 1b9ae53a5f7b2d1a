import { declaredAnswers, withJson, type Declared } from './answers.js'
import type { Mutant, Recorded, Soil } from './mutant.js'
import { GROUPS } from '../cases/case.js'
import type { CatalogueError } from '../contract/contract.js'
import { isObject, type JsonObject } from '../contract/json.js'
import type { RuleId } from '../rules/rules.js'
import type { Answer } from '../run/exchange.js'

/** An error as an answer shows it: where its code and its message are. */
interface ShownError {
  readonly entry: CatalogueError
  readonly body: JsonObject
  readonly code: string
  readonly message: string
}

interface Change {
  readonly title: string
  readonly rules: readonly RuleId[]
  readonly companions: readonly RuleId[]
  /** The errors that may be put in the place of one; that one itself only gets another message. */
  readonly others: (soil: Soil, shown: ShownError, recorded: Recorded) => readonly CatalogueError[]
  readonly message: (entry: CatalogueError, shown: ShownError) => string
}

const own = (_: Soil, { entry }: ShownError): readonly CatalogueError[] => [entry]

const CHANGES: readonly Change[] = [
  {
    title: 'code of another status',
    rules: ['error-catalogue'],
    companions: ['expected-code', 'body-schema'],
    others: ({ contract: { errors } }, { entry: { status } }) =>
      errors.filter(
        ({ code }) => !errors.some((other) => other.code === code && other.status === status),
      ),
    message: filled,
  },
  {
    title: 'unknown code',
    rules: ['error-catalogue'],
    companions: ['expected-code', 'body-schema'],
    others: (_, { entry }) => [{ ...entry, code: `${entry.code}9` }],
    message: (_, { body, message }) => String(body[message]),
  },
  {
    title: 'undeclared code of the status',
    rules: ['body-schema'],
    companions: ['expected-code'],
    others: (soil, shown, recorded) =>
      ofStatus(soil, shown).filter((other) => !isDeclared(soil, shown, recorded, other)),
    message: filled,
  },
  {
    title: 'declared code of another breach',
    rules: ['expected-code'],
    companions: [],
    others: (soil, shown, recorded) => {
      const { code } = recorded.case.expected
      return ofStatus(soil, shown).filter(
        (other) =>
          code !== undefined && other.code !== code && isDeclared(soil, shown, recorded, other),
      )
    },
    message: filled,
  },
  {
    title: 'message of another error',
    rules: ['error-catalogue'],
    companions: [],
    others: own,
    message: () => 'Something went wrong.',
  },
  {
    title: 'empty message',
    rules: ['error-catalogue'],
    companions: ['body-schema'],
    others: own,
    message: () => '',
  },
  {
    title: 'placeholder left in the message',
    rules: ['error-catalogue'],
    companions: [],
    others: (_, { entry }) => (entry.message.includes('{') ? [entry] : []),
    message: ({ message }) => message,
  },
]

/** Errors that are not those of the document's catalogue, or not the one for the request. */
export const catalogueMutants = (soil: Soil): Mutant[] =>
  declaredAnswers(soil).flatMap((declared) =>
    CHANGES.filter((change) =>
      soil.recorded.some((one) => candidates(soil, declared, change, one).length > 0),
    ).map((change) => ({
      id: `${declared.title} ${change.title}`,
      description: `${declared.title} comes with this: ${change.title}`,
      rules: change.rules,
      companions: change.companions,
      groups: GROUPS,
      fault: {
        kind: 'answer',
        change: (one, choose) => choose(candidates(soil, declared, change, one)),
      },
    })),
  )

function candidates(soil: Soil, declared: Declared, change: Change, one: Recorded): Answer[] {
  const shown = declared.isOf(one) ? shownError(soil, one) : undefined
  if (!shown) return []
  return change.others(soil, shown, one).map((entry) =>
    withJson(one.answer, {
      ...shown.body,
      [shown.code]: entry.code,
      [shown.message]: change.message(entry, shown),
    }),
  )
}

function shownError(
  { contract }: Soil,
  { answer: { json, status } }: Recorded,
): ShownError | undefined {
  if (!isObject(json)) return undefined
  const [code, entry] = Object.entries(json)
    .map(
      ([name, value]) =>
        [
          name,
          contract.errors.find((each) => each.code === value && each.status === status),
        ] as const,
    )
    .find(([, found]) => found) ?? [undefined, undefined]
  const start = entry?.message.split('{', 1)[0] ?? ''
  const message = Object.keys(json).find((name) => String(json[name]).startsWith(start))
  return entry && code !== undefined && message !== undefined
    ? { entry, body: json, code, message }
    : undefined
}

const ofStatus = ({ contract }: Soil, { entry }: ShownError): readonly CatalogueError[] =>
  contract.errors.filter(({ code, status }) => status === entry.status && code !== entry.code)

function isDeclared(
  { checker }: Soil,
  { body, code }: ShownError,
  { case: { operation }, answer: { status } }: Recorded,
  other: CatalogueError,
): boolean {
  const response = operation?.responses.find((each) => each.status === status)
  const [schema] = response?.schemas.values() ?? []
  return schema !== undefined && checker.check(schema, { ...body, [code]: other.code }).length === 0
}

function filled({ message }: CatalogueError): string {
  return message.replaceAll(/\{\w+\}/g, 'x')
}
