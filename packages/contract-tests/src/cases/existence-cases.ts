import { afterSetUp } from './base.js'
import type { Case } from './case.js'
import { examplesOf, inputsOf, layOver, PART_OF_PLACE, requestOf, type Inputs } from './inputs.js'
import type { SuiteConfig } from './suite-config.js'
import { findResponse, type Contract, type Operation } from '../contract/contract.js'
import { isObject, putAt, type JsonPath } from '../contract/json.js'
import { isLinked } from '../links/chain.js'

const NOT_FOUND = 404
const missing = { statuses: [NOT_FOUND] }

/** Well-formed names of what does not exist, and of what existed a moment ago. */
export const existenceCases = (contract: Contract, config: SuiteConfig): Case[] =>
  thatMiss(contract).flatMap((operation) => [
    ...unknownIn(operation, config).map(({ title, inputs, change }) => ({
      group: 'existence' as const,
      name: `${operation.id}: ${title} is unknown`,
      operation,
      ...afterSetUp(inputs, (given) => requestOf(operation, config, change(given)), {
        isUntouched: true,
      }),
      expected: missing,
    })),
    ...(isLinked(contract, operation)
      ? [
          {
            group: 'existence' as const,
            name: `${operation.id}: what it names is gone`,
            operation,
            ...afterSetUp(
              inputsOf(operation, config),
              (inputs) => requestOf(operation, config, inputs),
              { isGone: true },
            ),
            expected: missing,
          },
        ]
      : []),
  ])

/** What one project made does not exist for another one, whose credentials and path are good. */
export function isolationCases(contract: Contract, config: SuiteConfig): Case[] {
  const { otherProject } = config
  if (!otherProject) return []
  const { credentials, parameters } = otherProject
  return thatMiss(contract)
    .filter((operation) => isLinked(contract, operation))
    .map((operation) => ({
      group: 'isolation',
      name: `${operation.id}: another project's`,
      operation,
      ...afterSetUp(
        inputsOf(operation, config),
        (inputs) => requestOf(operation, { credentials }, layOver(inputs, { path: parameters })),
        { isUntouched: true },
      ),
      expected: missing,
    }))
}

const thatMiss = ({ operations }: Contract): readonly Operation[] =>
  operations.filter((operation) => findResponse(operation, NOT_FOUND))

interface Unknown {
  readonly title: string
  readonly inputs: Inputs
  readonly change: (inputs: Inputs) => Inputs
}

/** Each parameter and each property of an example with a name that the suite has an unknown for. */
function unknownIn(operation: Operation, config: SuiteConfig): Unknown[] {
  const { unknown = {} } = config
  const ofParameters = operation.parameters.flatMap(({ name, place }) => {
    if (!Object.hasOwn(unknown, name)) return []
    const given = { [PART_OF_PLACE[place]]: { [name]: unknown[name] } }
    return [
      {
        title: `${place} parameter ${name}`,
        inputs: inputsOf(operation, config),
        change: (inputs: Inputs) => layOver(inputs, given),
      },
    ]
  })
  const ofBody = new Map(
    [...examplesOf(operation, config).values()].toReversed().flatMap((body) =>
      placesOf(body, unknown).map(({ path, value }) => {
        const title = path.join('.')
        const inputs = inputsOf(operation, config, body)
        const change = (given: Inputs): Inputs => ({
          ...given,
          body: putAt(given.body, path, value),
        })
        return [title, { title, inputs, change }] as const
      }),
    ),
  )
  return [...ofParameters, ...ofBody.values()]
}

function placesOf(
  value: unknown,
  unknown: Readonly<Record<string, unknown>>,
  path: JsonPath = [],
): { path: JsonPath; value: unknown }[] {
  if (Array.isArray(value)) return placesOf(value[0], unknown, [...path, 0])
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, part]) =>
    Object.hasOwn(unknown, name)
      ? [{ path: [...path, name], value: unknown[name] }]
      : placesOf(part, unknown, [...path, name]),
  )
}
