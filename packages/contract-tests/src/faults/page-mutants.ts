import { withJson } from './answers.js'
import { matchOperation } from './match-operation.js'
import type { Mutant, Soil } from './mutant.js'
import { resourcesOf } from '../cases/sequences/resource.js'
import type { Operation, Pagination } from '../contract/contract.js'
import {
  arrayAt,
  isObject,
  objectAt,
  pointerSteps,
  valueAt,
  type JsonObject,
} from '../contract/json.js'
import { chainTo } from '../links/chain.js'
import type { RuleId } from '../rules/rules.js'

/** Lists with other items than they have, in another order, or with other numbers. */
export const pageMutants = (soil: Soil): Mutant[] =>
  soil.contract.operations.flatMap((operation) => {
    const { pagination } = operation
    if (!pagination) return []
    const most = Math.max(
      0,
      ...soil.recorded
        .filter(({ case: current }) => current.operation?.id === operation.id)
        .map(({ answer }) => arrayAt(answer.json, pagination.items).length),
    )
    return [
      ...ITEMS.filter(
        ({ least, isLoss = false }) => most >= least && (isWatched(soil, operation) || !isLoss),
      ).map((change) => ofItems(soil, operation, pagination, change)),
      ...NUMBERS.filter(({ least }) => most >= least).map((change) =>
        ofNumbers(soil, operation, pagination, change),
      ),
      ...(most > 1 ? ofParameters(soil, operation) : []),
    ]
  })

/** Whether something tells how many items there must be: the suite made them. */
const isWatched = ({ contract }: Soil, operation: Operation): boolean =>
  chainTo(contract, operation).length > 0 ||
  resourcesOf(contract).some(({ list }) => list === operation)

type Items = readonly unknown[]

interface ItemChange {
  readonly title: string
  /** Fewer items show nothing of it. */
  readonly least: number
  /** @default false */
  readonly isLoss?: boolean
  readonly change: (items: Items) => Items
}

const ITEMS: readonly ItemChange[] = [
  { title: 'drops the first item', least: 1, isLoss: true, change: (items) => items.slice(1) },
  { title: 'drops the last item', least: 1, isLoss: true, change: (items) => items.slice(0, -1) },
  { title: 'is empty', least: 1, isLoss: true, change: () => [] },
  { title: 'repeats an item', least: 1, change: (items) => [...items, ...items.slice(0, 1)] },
  { title: 'reverses its items', least: 2, change: (items) => items.toReversed() },
  {
    title: 'puts the last item first',
    least: 2,
    change: (items) => [...items.slice(-1), ...items.slice(0, -1)],
  },
]

interface NumberChange {
  readonly title: string
  readonly least: number
  readonly rules: readonly RuleId[]
  readonly change: (pagination: Pagination, page: JsonObject) => JsonObject
}

const NUMBERS: readonly NumberChange[] = [
  {
    title: 'counts one item more on the page',
    least: 0,
    rules: ['pagination'],
    change: ({ size }, page) => ({ [size]: Number(page[size]) + 1 }),
  },
  {
    title: 'counts fewer items in all than on the page',
    least: 1,
    rules: ['pagination'],
    change: ({ total, size }, page) => ({ [total]: Number(page[size]) - 1 }),
  },
  {
    title: 'counts one item more in all',
    least: 0,
    rules: ['state'],
    change: ({ total }, page) => ({ [total]: Number(page[total]) + 1 }),
  },
  {
    title: 'counts in all what is on the page',
    least: 2,
    rules: ['state'],
    change: ({ total, size }, page) => ({ [total]: page[size] }),
  },
]

const ofItems = (
  soil: Soil,
  operation: Operation,
  { items, size, total }: Pagination,
  { title, change }: ItemChange,
): Mutant =>
  mutant(soil, operation, title, ['state', 'pagination'], (page) => {
    const changed = change(arrayAt(page, items))
    const lost = arrayAt(page, items).length - changed.length
    return { [items]: changed, [size]: changed.length, [total]: Number(page[total]) - lost }
  })

const ofNumbers = (
  soil: Soil,
  operation: Operation,
  pagination: Pagination,
  { title, rules, change }: NumberChange,
): Mutant => mutant(soil, operation, title, rules, (page) => change(pagination, page))

/** What the wrong numbers and items of a page also break. */
const COMPANIONS: readonly RuleId[] = ['state', 'meaning', 'body-schema', 'pagination']

const mutant = (
  { contract }: Soil,
  operation: Operation,
  title: string,
  rules: readonly RuleId[],
  change: (page: JsonObject) => JsonObject,
): Mutant => ({
  id: `${operation.id} ${title}`,
  description: `${operation.id} ${title}`,
  rules,
  companions: COMPANIONS,
  groups: ['sequence'],
  fault: {
    kind: 'server',
    start: () => async (request, forward) => {
      const answer = await forward(request)
      const isPage = answer.status === 200 && isObject(answer.json)
      return isPage && isObject(answer.json) && matchOperation(contract, request) === operation
        ? withJson(answer, { ...answer.json, ...change(answer.json) })
        : answer
    },
  },
})

/** Pages that are all the first one, or as big as the server likes. */
function ofParameters({ contract }: Soil, operation: Operation): Mutant[] {
  const node = valueAt(contract.document, pointerSteps(operation.pointer))
  const { offset, limit } = objectAt(node, 'x-pagination')
  return [offset, limit]
    .filter((name) => typeof name === 'string')
    .map((name) => ({
      id: `${operation.id} ignores ${name}`,
      description: `${operation.id} answers as if there were no ${name}`,
      rules: ['state'],
      companions: COMPANIONS,
      groups: ['sequence'],
      fault: {
        kind: 'server',
        start: () => (request, forward) => {
          if (matchOperation(contract, request) !== operation) return forward(request)
          const [path = '', query = ''] = request.target.split('?', 2)
          const left = query.split('&').filter((pair) => !pair.startsWith(`${name}=`))
          return forward({ ...request, target: `${path}?${left.join('&')}` })
        },
      },
    }))
}
