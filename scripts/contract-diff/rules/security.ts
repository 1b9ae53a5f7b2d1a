import type { Finding } from '../finding.ts'
import { pairOperations, type Operation } from '../operations.ts'
import type { Rule } from './rule.ts'

type Sets = Operation['security']['sets']

/**
 * What an operation asks for, whether itself or the document says so; Redocly compares the lists as they
 * are written, and misses an operation that begins or ceases to have one.
 */
export const security: Rule = {
  name: 'security-changed',
  replaces: ({ typeName }) => typeName.startsWith('SecurityRequirement'),
  find: (base, revision) =>
    pairOperations(base, revision).flatMap(
      ({ base: before, revision: after }): Omit<Finding, 'rule'>[] => {
        const { pointer, sets } = after.security
        const operations = [after.id]
        const refused = missing(before.security.sets, sets)
        if (refused.length > 0) {
          const names = refused.map(nameOf).join(' or ')
          return [{ pointer, operations, verdict: 'major', message: `No longer enough: ${names}.` }]
        }
        const added = missing(sets, before.security.sets)
        if (added.length === 0) return []
        const names = added.map(nameOf).join(' or ')
        return [{ pointer, operations, verdict: 'minor', message: `Enough from now on: ${names}.` }]
      },
    ),
}

/** The sets of which none of the others is a part: who has only them is refused by the others. */
const missing = (sets: Sets, others: Sets): Sets =>
  sets.filter(
    (set) =>
      !others.some((other) =>
        Object.entries(other).every(
          ([scheme, scopes]) =>
            scopes.every((scope) => set[scheme]?.includes(scope)) && scheme in set,
        ),
      ),
  )

const nameOf = (set: Sets[number]): string => Object.keys(set).join(' with ') || 'no credentials'
