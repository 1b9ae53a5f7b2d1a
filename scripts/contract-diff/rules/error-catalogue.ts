import { isDeepStrictEqual } from 'node:util'

import { below, itemsOf, membersOf, type Node } from '../document.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from './rule.ts'

const CATALOGUE = '#/x-error-catalogue'

/** Clients rely on codes and statuses, never on texts (contract: `info.description`). */
export const errorCatalogue: Rule = {
  name: 'error-catalogue-changed',
  replaces: ({ pointer }) => pointer.startsWith(CATALOGUE),
  find: (base, revision) => {
    const [before, after] = [base, revision].map((document) =>
      membersOf(document['x-error-catalogue']),
    ) as [Node, Node]
    return [
      ...compare(errorsOf(before), errorsOf(after), 'errors'),
      ...compare(
        new Map(Object.entries(membersOf(before['violations']))),
        new Map(Object.entries(membersOf(after['violations']))),
        'violations',
      ),
    ]
  },
}

/** The errors by code and status. */
const errorsOf = (catalogue: Node): ReadonlyMap<string, unknown> =>
  new Map(
    itemsOf(catalogue['errors']).map((error) => {
      const { code, status } = membersOf(error)
      return [`${code} with ${status}`, error]
    }),
  )

function compare(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  list: 'errors' | 'violations',
): Omit<Finding, 'rule'>[] {
  const found = (key: string, verdict: Finding['verdict'], message: string) => ({
    pointer: below(CATALOGUE, list, key),
    operations: [],
    verdict,
    message,
  })
  return [
    ...[...before.keys()]
      .filter((key) => !after.has(key))
      .map((key) => found(key, 'major', `\`${key}\` is gone.`)),
    ...[...after].flatMap(([key, value]) => {
      if (!before.has(key)) return [found(key, 'minor', `\`${key}\` is new.`)]
      if (isDeepStrictEqual(before.get(key), value)) return []
      return list === 'errors'
        ? [found(key, 'patch', `\`${key}\` is said otherwise.`)]
        : [found(key, 'major', `\`${key}\` is answered otherwise.`)]
    }),
  ]
}
