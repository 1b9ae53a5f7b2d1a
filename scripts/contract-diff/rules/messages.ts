import { below, childrenOf, keysOf } from '../document.ts'
import { pairOperations } from '../operations.ts'
import type { Rule } from './rule.ts'

/** A body that nobody sent and everybody must send now. */
export const requiredBody: Rule = {
  name: 'required-body-added',
  find: (base, revision) =>
    pairOperations(base, revision).flatMap(({ base: before, revision: after }) =>
      after.body?.node['required'] === true && !before.body
        ? [
            {
              pointer: after.body.pointer,
              operations: [after.id],
              verdict: 'major',
              message: 'A required body is new.',
            },
          ]
        : [],
    ),
}

/** Clients know errors by their class; how to read a success, only by its own status. */
export const newSuccess: Rule = {
  name: 'success-added',
  find: (base, revision) =>
    pairOperations(base, revision).flatMap(({ base: before, revision: after }) =>
      [...after.responses.keys()]
        .filter((status) => !/^[45]/.test(status) && !before.responses.has(status))
        .map((status) => ({
          pointer: below(after.pointer, 'responses', status),
          operations: [after.id],
          verdict: 'major',
          message: `The answer ${status} is new, and clients do not know how to read it.`,
        })),
    ),
}

/** A header that was always there and can be missing now. */
export const optionalHeader: Rule = {
  name: 'response-header-became-optional',
  find: (base, revision) =>
    pairOperations(base, revision).flatMap(({ base: before, revision: after }) =>
      [...after.responses].flatMap(([status, response]) => {
        const old = before.responses.get(status)
        const headers = new Map(old ? childrenOf(base, old, 'headers') : [])
        return childrenOf(revision, response, 'headers')
          .filter(
            ([name, { node }]) =>
              headers.get(name)?.node['required'] === true && node['required'] !== true,
          )
          .map(([name, { pointer }]) => ({
            pointer: below(pointer, 'required'),
            operations: [after.id],
            verdict: 'major',
            message: `The header \`${name}\` can be missing now.`,
          }))
      }),
    ),
}

/** What carries pages: clients read it from the contract, or have it written in their code. */
export const pagination: Rule = {
  name: 'pagination-changed',
  replaces: ({ pointer }) => keysOf(pointer)[3] === 'x-pagination',
  find: (base, revision) =>
    pairOperations(base, revision).flatMap(({ base: before, revision: after }) => {
      const [old, now] = [before, after].map(({ node }) => JSON.stringify(node['x-pagination']))
      if (old === now) return []
      return [
        {
          pointer: below(after.pointer, 'x-pagination'),
          operations: [after.id],
          verdict: old === undefined ? 'minor' : 'major',
          message: old === undefined ? 'It answers pages now.' : 'Other names carry its pages.',
        },
      ]
    }),
}
