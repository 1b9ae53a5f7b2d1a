import { isDeepStrictEqual } from 'node:util'

import { below, type Located } from '../document.ts'
import type { Finding } from '../finding.ts'
import { pairOperations, type OperationPair } from '../operations.ts'
import type { Rule } from './rule.ts'

type Found = Omit<Finding, 'rule'>

/** What a parameter's own object says of whether and where it is sent. */
const IDENTITY = new Set(['required', 'name', 'in'])

/**
 * Parameters as an operation has them, whether its path or itself declares them; Redocly compares the
 * two lists apart. The name of a path's parameter is the name of an argument in generated clients.
 */
export const parameters: Rule = {
  name: 'parameters-changed',
  replaces: ({ typeName, kind, property }) =>
    typeName === 'ParameterList' ||
    (typeName === 'Parameter' && (kind !== 'modified' || IDENTITY.has(property ?? ''))),
  find: (base, revision) => pairOperations(base, revision).flatMap(compare),
}

function compare({ base, revision }: OperationPair): Found[] {
  const found = ({ pointer }: Located, verdict: Finding['verdict'], message: string): Found => ({
    pointer,
    operations: [revision.id],
    verdict,
    message,
  })

  const gone = [...base.parameters].filter(([name]) => !revision.parameters.has(name))
  return [
    ...gone.map(([name, parameter]) =>
      found(parameter, 'major', `The parameter \`${name}\` is gone.`),
    ),
    ...[...revision.parameters].flatMap(([name, parameter]) => {
      const before = base.parameters.get(name)
      const [was, is] = [before?.node['required'] === true, parameter.node['required'] === true]
      if (!before) {
        return is
          ? [found(parameter, 'major', `The required parameter \`${name}\` is new.`)]
          : [found(parameter, 'minor', `The parameter \`${name}\` is new.`)]
      }
      if (was !== is) {
        const required = { ...parameter, pointer: below(parameter.pointer, 'required') }
        return is
          ? [found(required, 'major', `The parameter \`${name}\` became required.`)]
          : [found(required, 'minor', `The parameter \`${name}\` became optional.`)]
      }
      // Redocly has compared what stayed in its list, or is a component of the same name.
      const moved = levelOf(before) !== levelOf(parameter)
      return moved && !isDeepStrictEqual(before.node, parameter.node)
        ? [found(parameter, 'major', `The parameter \`${name}\` moved and changed at once.`)]
        : []
    }),
  ]
}

/** The list or the component that declares a parameter. */
const levelOf = ({ pointer }: Located): string => pointer.replace(/\/parameters\/\d+$/, '')
