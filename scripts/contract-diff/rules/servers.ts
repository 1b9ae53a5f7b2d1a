import { isDeepStrictEqual } from 'node:util'

import { below, itemsOf, membersOf, type Node } from '../document.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from './rule.ts'

type Found = Omit<Finding, 'rule' | 'operations' | 'pointer'>

/** The values that a server's address can be filled with, and the one that it has by itself. */
export const serverVariables: Rule = {
  name: 'server-variable-changed',
  replaces: ({ pointer, typeName, property }) =>
    pointer.startsWith('#/servers/') &&
    typeName === 'ServerVariable' &&
    (property === 'enum' || property === 'default'),
  find: (base, revision) =>
    itemsOf(revision['servers']).flatMap((server, index) => {
      const { url, variables } = membersOf(server)
      const before = itemsOf(base['servers'])
        .map(membersOf)
        .find((other) => other['url'] === url)
      if (!before) return []
      return Object.entries(membersOf(variables)).flatMap(([name, variable]) => {
        const found = compare(membersOf(membersOf(before['variables'])[name]), membersOf(variable))
        const pointer = below('#/servers', index, 'variables', name)
        return found.map((each) => ({ ...each, pointer, operations: [] }))
      })
    }),
}

function compare(base: Node, revision: Node): Found[] {
  const [old, now] = [itemsOf(base['enum']), itemsOf(revision['enum'])]
  const lost = old.filter((value) => !now.includes(value))
  const isClosed = 'enum' in revision
  return [
    ...(base['default'] !== revision['default']
      ? [
          {
            verdict: 'major',
            message: `The default is ${String(revision['default'])} now.`,
          } as const,
        ]
      : []),
    ...(isClosed && (lost.length > 0 || !('enum' in base))
      ? [
          {
            verdict: 'major',
            message: `Values are refused: ${lost.join(', ') || 'all others'}.`,
          } as const,
        ]
      : isDeepStrictEqual(base['enum'], revision['enum'])
        ? []
        : [{ verdict: 'minor', message: 'More values are taken.' } as const]),
  ]
}
