import { isDeepStrictEqual } from 'node:util'

import { below, membersOf } from '../document.ts'
import type { Verdict } from '../finding.ts'
import { pairSchemas, type SchemaPair } from '../schema-pairs.ts'
import type { Rule } from './rule.ts'

type Judged = readonly [keyword: string, verdict: Verdict, message: string]

const ruleOf = (name: string, judge: (pair: SchemaPair) => Judged | undefined): Rule => ({
  name,
  find: (base, revision) =>
    pairSchemas(base, revision).flatMap((pair) => {
      const judged = judge(pair)
      if (!judged) return []
      const [keyword, verdict, message] = judged
      const pointer = below(pair.revision.pointer, keyword)
      return [{ pointer, operations: [pair.operation], verdict, message }]
    }),
})

const deepRuleOf: typeof ruleOf = (name, judge) => ({ ...ruleOf(name, judge), isDeep: true })

/** A request that leaves a value out means something else from now on. */
const requestDefault = ruleOf('request-default-changed', ({ base, revision, direction }) => {
  const [before, after] = [base.node['default'], revision.node['default']]
  if (direction === 'response' || isDeepStrictEqual(before, after)) return undefined
  return before === undefined
    ? ['default', 'minor', `What is left out of a request is now ${JSON.stringify(after)}.`]
    : [
        'default',
        'major',
        `What is left out of a request was ${JSON.stringify(before)} and is now ${JSON.stringify(after) ?? 'undefined'}.`,
      ]
})

const HIDES = { request: 'readOnly', response: 'writeOnly' } as const

/** A property that can no longer be sent, or is no longer answered. */
const hiddenProperty = ruleOf('property-hidden', ({ base, revision, direction }) => {
  const keyword = HIDES[direction]
  if (base.node[keyword] === true || revision.node[keyword] !== true) return undefined
  return [keyword, 'major', `It became ${keyword}, and is in no ${direction} any more.`]
})

/**
 * Keywords that turn around what is below them, or that Redocly does not judge. Whether a change of
 * theirs narrows or widens is not decided here: each may break somebody.
 */
const OPAQUE = [
  'not',
  'if',
  'dependentRequired',
  'patternProperties',
  'minContains',
  'maxContains',
  'discriminator',
]

const opaqueKeywords = OPAQUE.map((keyword) =>
  deepRuleOf('opaque-keyword-changed', ({ base, revision }) =>
    isDeepStrictEqual(base.node[keyword], revision.node[keyword])
      ? undefined
      : [
          keyword,
          'major',
          `\`${keyword}\` changed: it can refuse what was valid, and the reverse.`,
        ],
  ),
)

/** A value that was taken as it is, and is moved now. */
const clamp = deepRuleOf('clamp-changed', ({ base, revision }) => {
  const [before, after] = [base.node['x-clamp'], revision.node['x-clamp']]
  if (isDeepStrictEqual(before, after)) return undefined
  const range = (value: unknown) => {
    const { minimum = -Infinity, maximum = Infinity } = membersOf(value) as Record<string, number>
    return { minimum, maximum }
  }
  const keeps =
    range(after).minimum <= range(before).minimum && range(after).maximum >= range(before).maximum
  return keeps
    ? ['x-clamp', 'minor', 'More values are taken as they are.']
    : ['x-clamp', 'major', 'Values that were taken as they are, are moved now.']
})

export const schemaRules: readonly Rule[] = [
  requestDefault,
  hiddenProperty,
  ...opaqueKeywords,
  clamp,
]
