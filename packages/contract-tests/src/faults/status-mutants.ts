import { declaredAnswers, isWrong, type Declared } from './answers.js'
import type { Mutant, Soil } from './mutant.js'
import { GROUPS } from '../cases/case.js'
import type { RuleId } from '../rules/rules.js'

/** What a body breaks that was made for another status. */
const MISPLACED: readonly RuleId[] = [
  'body-schema',
  'declared-content-type',
  'error-catalogue',
  'expected-code',
  'extension-header',
  'no-content',
  'pagination',
  'required-header',
  'undeclared-property',
]

const UNDECLARED = [202, 206, 302, 409, 418, 451]

/** Answers with another status than the one for the request. */
export const statusMutants = (soil: Soil): Mutant[] => {
  const answers = declaredAnswers(soil)
  return answers.flatMap((declared) => [
    ...answers
      .filter((other) => other.operation === declared.operation && other !== declared)
      .map((other) => insteadOf(soil, declared, other)),
    relabelled(declared),
    undeclared(declared),
    ...(declared.response.status < 500 ? [failing(declared)] : []),
  ])
}

/** Another answer as a whole: accepted, not found, forbidden, each in its own words. */
const insteadOf = ({ recorded }: Soil, declared: Declared, other: Declared): Mutant => {
  const { status } = other.response
  const answers = recorded.filter(other.isOf).map(({ answer }) => answer)
  return {
    id: `${declared.title} answered ${status}`,
    description: `${declared.operation.id} answers ${status} instead of ${declared.response.status}`,
    rules: ['expected-status'],
    // The code is that of the other answer.
    companions: ['expected-code', ...(status >= 500 ? (['no-server-error'] as const) : [])],
    groups: GROUPS,
    fault: {
      kind: 'answer',
      change: (one, choose) =>
        declared.isOf(one) && isWrong(one, status) ? choose(answers) : undefined,
    },
  }
}

/** The right answer under a status that another answer has. */
const relabelled = ({ operation, response, title, isOf }: Declared): Mutant => {
  const others = operation.responses.map(({ status }) => status)
  return {
    id: `${title} relabelled`,
    description: `${title} comes with another declared status`,
    rules: ['expected-status'],
    companions: [...MISPLACED, 'no-server-error'],
    groups: GROUPS,
    fault: {
      kind: 'answer',
      change: (one, choose) => {
        if (!isOf(one)) return undefined
        const status = choose(
          others.filter((other) => other !== response.status && isWrong(one, other)),
        )
        return status === undefined ? undefined : { ...one.answer, status }
      },
    },
  }
}

const undeclared = ({ operation, title, isOf }: Declared): Mutant => ({
  id: `${title} undeclared status`,
  description: `${title} comes with a status that is not declared`,
  rules: ['declared-status'],
  companions: ['expected-status', 'error-catalogue'],
  groups: GROUPS,
  fault: {
    kind: 'answer',
    change: (one, choose) => {
      if (!isOf(one)) return undefined
      const declared = new Set(operation.responses.map(({ status }) => status))
      const status = choose(UNDECLARED.filter((each) => !declared.has(each)))
      return status === undefined ? undefined : { ...one.answer, status }
    },
  },
})

const failing = ({ title, isOf }: Declared): Mutant => ({
  id: `${title} fails`,
  description: `the server fails where it must answer ${title}`,
  rules: ['no-server-error'],
  companions: [...MISPLACED, 'expected-status', 'declared-status'],
  groups: GROUPS,
  fault: {
    kind: 'answer',
    change: (one, choose) =>
      isOf(one) ? { ...one.answer, status: choose([500, 502, 503]) ?? 500 } : undefined,
  },
})
