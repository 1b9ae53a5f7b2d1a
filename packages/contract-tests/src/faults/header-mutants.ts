import {
  declaredAnswers,
  withHeader,
  withJson,
  withoutHeader,
  withText,
  type Declared,
} from './answers.js'
import type { Mutant, Recorded, Soil } from './mutant.js'
import { GROUPS } from '../cases/case.js'
import { isObject } from '../contract/json.js'
import { secretPieces } from '../rules/secrets.js'
import type { Answer } from '../run/exchange.js'

/** Answers with headers that are not as declared, with content where there is none, with secrets. */
export const headerMutants = (soil: Soil): Mutant[] =>
  declaredAnswers(soil).flatMap((declared) => [
    ...missingHeaders(declared),
    ...(declared.schema ? contentTypes(declared) : contents(declared)),
    ...secrets(soil, declared),
  ])

const missingHeaders = ({ response, title, isOf }: Declared): Mutant[] =>
  response.headers
    .filter(({ isRequired, isExtension }) => isRequired || isExtension)
    .map(({ name, isRequired, isExtension }) => ({
      id: `${title} header ${name} missing`,
      description: `${title} lacks the header ${name}`,
      rules: [
        ...(isRequired ? (['required-header'] as const) : []),
        ...(isExtension ? (['extension-header'] as const) : []),
      ],
      companions: name === 'Allow' ? ['meaning'] : [],
      groups: GROUPS,
      fault: {
        kind: 'answer',
        change: (one) => (isOf(one) ? withoutHeader(one.answer, name) : undefined),
      },
    }))

const CONTENT_TYPES = [
  'text/html',
  'text/plain; charset=utf-8',
  'application/xml',
  'application/octet-stream',
]

const contentTypes = ({ response, title, isOf }: Declared): Mutant[] => [
  {
    id: `${title} content type`,
    description: `${title} has another content type`,
    rules: ['declared-content-type'],
    companions: [],
    groups: GROUPS,
    fault: {
      kind: 'answer',
      change: (one, choose) => {
        if (!isOf(one)) return undefined
        const type = choose(
          CONTENT_TYPES.filter((each) => !response.schemas.has(each.split(';')[0] ?? '')),
        )
        return type === undefined ? undefined : withHeader(one.answer, 'content-type', type)
      },
    },
  },
  {
    id: `${title} no content type`,
    description: `${title} has no content type`,
    rules: ['declared-content-type'],
    companions: [],
    groups: GROUPS,
    fault: {
      kind: 'answer',
      change: (one) => (isOf(one) ? withoutHeader(one.answer, 'content-type') : undefined),
    },
  },
]

const contents = ({ response, title, isOf }: Declared): Mutant[] =>
  (
    [
      ['a body', (answer) => withText(answer, '{}')],
      ['a content type', (answer) => withHeader(answer, 'content-type', 'application/json')],
      ...(response.status === 204
        ? ([['a length', (answer: Answer) => withHeader(answer, 'content-length', '0')]] as const)
        : []),
    ] as readonly (readonly [string, (answer: Answer) => Answer])[]
  ).map(([what, change]) => ({
    id: `${title} with ${what}`,
    description: `${title} has ${what}, though none is declared`,
    rules: ['no-content'],
    companions: [],
    groups: GROUPS,
    fault: {
      kind: 'answer',
      change: (one) => (isOf(one) ? change(one.answer) : undefined),
    },
  }))

type Leak = readonly [what: string, change: (answer: Answer, piece: string) => Answer | undefined]

const HEADER_LEAKS: readonly Leak[] = [
  ['in a header', (answer, piece) => withHeader(answer, 'x-debug', `value=${piece}`)],
]

const BODY_LEAKS: readonly Leak[] = [
  ['in a property', (answer, piece) => added(answer, piece)],
  ['broken into lines', (answer, piece) => added(answer, piece.replaceAll(/.{4}/g, '$&\n'))],
  [
    'in a text',
    (answer, piece) => {
      if (!isObject(answer.json)) return undefined
      const texts = Object.entries(answer.json).filter(([, value]) => typeof value === 'string')
      // The last text of an error is its message, which may say more than the catalogue's.
      const [name, text] = texts.at(-1) ?? []
      return name === undefined
        ? undefined
        : withJson(answer, { ...answer.json, [name]: `${String(text)} ${piece}` })
    },
  ],
]

const added = (answer: Answer, piece: string): Answer | undefined =>
  isObject(answer.json) ? withJson(answer, { ...answer.json, debug: piece }) : undefined

function secrets(soil: Soil, declared: Declared): Mutant[] {
  const { document, secretHeaders } = soil.contract
  const pieces = (headers: readonly string[], { case: current }: Recorded): string[] =>
    secretPieces(document, headers, current.operation, current.request)
  const kinds = [
    [
      'a credential',
      (one: Recorded) =>
        pieces(secretHeaders, one).filter((piece) => !pieces([], one).includes(piece)),
    ],
    ['a secret of the body', (one: Recorded) => pieces([], one)],
  ] as const
  const leaks = declared.schema ? [...HEADER_LEAKS, ...BODY_LEAKS] : HEADER_LEAKS
  const ofThis = soil.recorded.filter(declared.isOf)
  return kinds.flatMap(([secret, of]) =>
    leaks
      .filter(([, leak]) =>
        ofThis.some((one) => of(one).some((piece) => leak(one.answer, piece) !== undefined)),
      )
      .map(([place, leak]) => ({
        id: `${declared.title} leaks ${secret} ${place}`,
        description: `${declared.title} repeats ${secret} of the request ${place}`,
        rules: ['no-secret'] as const,
        companions:
          place === 'in a header'
            ? []
            : (['undeclared-property', 'body-schema', 'meaning'] as const),
        groups: GROUPS,
        fault: {
          kind: 'answer' as const,
          change: (one: Recorded, choose) => {
            const piece = declared.isOf(one) ? choose(of(one)) : undefined
            return piece === undefined ? undefined : leak(one.answer, piece)
          },
        } satisfies Mutant['fault'],
      })),
  )
}
