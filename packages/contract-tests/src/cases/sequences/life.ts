import { differences, isSame } from './compare.js'
import { listerOf } from './paging.js'
import { resourcesOf, type Resource } from './resource.js'
import { refusalStatuses, successStatuses } from '../base.js'
import type { Case, Walk } from '../case.js'
import { examplesOf, inputsOf, layOver, requestOf, type Given } from '../inputs.js'
import type { SuiteConfig } from '../suite-config.js'
import { findResponse, type Contract, type Link, type Operation } from '../../contract/contract.js'
import { isObject, objectAt, resolveSchema, valueAt, type JsonObject } from '../../contract/json.js'
import type { SchemaChecker } from '../../contract/schema-checker.js'
import { chainTo, follow } from '../../links/chain.js'
import type { Occurrence } from '../../links/expression.js'

const NOT_FOUND = 404

/** Things are made, shown, listed, updated; one of them is removed, and the others stay as they are. */
export const lifeCases = (
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
): Case[] =>
  resourcesOf(contract)
    .filter(({ create }) => chainTo(contract, create).length === 0)
    .map((resource) => {
      const { create } = resource
      return {
        group: 'sequence',
        name: `${create.id}: the life of what it makes`,
        operation: create,
        request: requestOf(create, config, inputsOf(create, config)),
        sequence: (walk) => live(contract, config, checker, resource, walk),
        expected: { statuses: successStatuses(create) },
      }
    })

async function live(
  contract: Contract,
  config: SuiteConfig,
  checker: SchemaChecker,
  { create, identity, show, update, remove, list }: Resource,
  walk: Walk,
): Promise<void> {
  const { ask, contradict } = walk
  const lister = list && listerOf(contract, list, config)
  const examples = [...examplesOf(create, config).values()]

  const make = async (body: unknown): Promise<Occurrence> => {
    const request = requestOf(create, config, inputsOf(create, config, body))
    const answer = await ask(create, request, successStatuses(create))
    compare(create, answer.json, echoed(body))
    return { operation: create, request, answer }
  }
  /** Asks for a thing by a link of what made it. */
  const use = (
    thing: Occurrence,
    { operation, link }: { readonly operation: Operation; readonly link: Link },
    statuses: readonly number[] = successStatuses(operation),
    given: Given = {},
  ) => {
    const linked = layOver(inputsOf(operation, config), follow(link, operation, thing))
    return ask(operation, requestOf(operation, config, layOver(linked, given)), statuses)
  }
  const compare = ({ id }: Operation, found: unknown, expected: unknown): void => {
    for (const difference of differences(found, expected)) contradict(`${id}: ${difference}`)
  }
  /** What the request says of the thing, and the answer repeats. */
  const echoed = (body: unknown): JsonObject =>
    Object.fromEntries(
      Object.entries(isObject(body) ? body : {}).filter(
        ([name]) => !config.opaqueNames?.includes(name),
      ),
    )
  const nameOf = (value: unknown): unknown => valueAt(value, identity)
  const check = async (thing: Occurrence, state: unknown): Promise<void> => {
    if (show) compare(show.operation, (await use(thing, show)).json, state)
    if (!list || !lister) return
    const listed = (await lister.whole(walk, {})).filter((item) =>
      isSame(nameOf(item), nameOf(state)),
    )
    if (listed.length !== 1) contradict(`${list.id} has it ${listed.length} times, not once`)
    compare(list, listed[0], state)
  }

  const things: { made: Occurrence; state: unknown }[] = []
  for (const body of examples) {
    const made = await make(body)
    const state = made.answer.json
    if (things.some((other) => isSame(nameOf(other.state), nameOf(state)))) {
      contradict(`${create.id} gives two things the same name`)
    }
    things.push({ made, state })
  }
  const checkAll = async (): Promise<void> => {
    for (const { made, state } of things) await check(made, state)
  }
  await checkAll()

  const isRefused = (schema: JsonObject): boolean => checker.check(schema, []).length > 0
  if (create.body && lister && isRefused(create.body.schema)) {
    const before = await lister.whole(walk, {})
    const refused = requestOf(create, config, inputsOf(create, config, []))
    await ask(create, refused, refusalStatuses(create))
    if (!isSame(await lister.whole(walk, {}), before)) {
      contradict(`${create.id} makes something though it refuses the request`)
    }
  }

  for (const thing of update?.operation.body ? things : []) {
    if (!update?.operation.body) break
    const { operation } = update
    const { schema } = update.operation.body
    const body = otherBody(contract, operation, config, checker, examples, thing.state)
    const { json } = await use(thing.made, update, undefined, { body })
    compare(operation, json, echoed(body))
    if (!isSame(nameOf(json), nameOf(thing.state))) contradict(`${operation.id} renames it`)
    thing.state = json
    await checkAll()
    if (isRefused(schema)) {
      await use(thing.made, update, refusalStatuses(operation), { body: [] })
      await checkAll()
    }
  }

  const [gone, ...left] = things
  if (!gone) return
  if (list && config.otherProject) {
    const { credentials, parameters } = config.otherProject
    const inputs = layOver(inputsOf(list, config), { path: parameters })
    const { text } = await ask(list, requestOf(list, { credentials }, inputs), [
      ...successStatuses(list),
      ...refusalStatuses(list),
    ])
    if (text.includes(String(nameOf(gone.state))))
      contradict(`${list.id} shows it to another project`)
  }

  await use(gone.made, remove)
  for (const asked of [show, update, remove]) {
    if (asked && findResponse(asked.operation, NOT_FOUND)) await use(gone.made, asked, [NOT_FOUND])
  }
  if (list && lister) {
    const listed = await lister.whole(walk, {})
    if (listed.some((item) => isSame(nameOf(item), nameOf(gone.state)))) {
      contradict(`${list.id} has it after ${remove.operation.id}`)
    }
  }
  for (const { made, state } of left) await check(made, state)
}

/** A body that repeats what the thing is, and says something else of it wherever it may. */
function otherBody(
  contract: Contract,
  operation: Operation,
  config: SuiteConfig,
  checker: SchemaChecker,
  examples: readonly unknown[],
  state: unknown,
): unknown {
  const [body] = examplesOf(operation, config).values()
  if (!operation.body || !isObject(body) || !isObject(state)) return body
  const { schema } = operation.body
  let other = body
  for (const [name, value] of Object.entries(body)) {
    if (config.opaqueNames?.includes(name) || !isSame(state[name], value)) continue
    const values = [...examples.map((example) => valueAt(example, [name])), `${String(value)}_2`]
    const changed = values
      .filter((candidate) => candidate !== undefined && !isSame(candidate, value))
      .map((candidate) => ({ ...other, [name]: candidate }))
      .find((candidate) => checker.check(schema, candidate).length === 0)
    other = changed ?? other
  }
  for (const name of Object.keys(
    objectAt(resolveSchema(contract.document, schema), 'properties'),
  )) {
    const repeated = { ...other, [name]: state[name] }
    const isNew = !Object.hasOwn(other, name) && Object.hasOwn(state, name)
    if (isNew && checker.check(schema, repeated).length === 0) other = repeated
  }
  return other
}
