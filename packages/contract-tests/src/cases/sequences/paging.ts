import { isSame } from './compare.js'
import { successStatuses } from '../base.js'
import type { Walk } from '../case.js'
import { inputsOf, layOver, requestOf, type Given } from '../inputs.js'
import type { SuiteConfig } from '../suite-config.js'
import type { Contract, Operation } from '../../contract/contract.js'
import { arrayAt, objectAt, pointerSteps, valueAt } from '../../contract/json.js'

/** More pages than this are not asked for. */
const MOST_PAGES = 50

/** What the pages of a list hold together. */
export interface Lister {
  /** Every item, in pages as big as the server makes them. */
  whole(walk: Walk, given: Given): Promise<readonly unknown[]>
  /** The pages of one item each, as often as there are items. */
  oneByOne(walk: Walk, given: Given, whole: readonly unknown[]): Promise<void>
}

/** Undefined when the operation answers no pages, or does not say how to ask for them. */
export function listerOf(
  { document }: Contract,
  operation: Operation,
  config: SuiteConfig,
): Lister | undefined {
  const { pagination } = operation
  const names = objectAt(valueAt(document, pointerSteps(operation.pointer)), 'x-pagination')
  const [offset, limit] = [names['offset'], names['limit']]
  if (!pagination || typeof offset !== 'string' || typeof limit !== 'string') return undefined

  const ask = async (walk: Walk, given: Given, query: Record<string, string>): Promise<unknown> => {
    const inputs = layOver(layOver(inputsOf(operation, config), given), { query })
    const request = requestOf(operation, config, inputs)
    return (await walk.ask(operation, request, successStatuses(operation))).json
  }
  return {
    async whole(walk, given) {
      const whole: unknown[] = []
      for (let page = 0; page < MOST_PAGES; page++) {
        const query = page === 0 ? {} : { [offset]: String(whole.length) }
        const json = await ask(walk, given, query)
        const items = arrayAt(json, pagination.items)
        whole.push(...items)
        const total = Number(valueAt(json, [pagination.total]))
        if (items.length === 0 || !(whole.length < total)) break
      }
      return whole
    },

    async oneByOne(walk, given, whole) {
      const { contradict } = walk
      const count = Math.min(whole.length, MOST_PAGES)
      for (let index = 0; index <= count; index++) {
        const page = await ask(walk, given, { [offset]: String(index), [limit]: '1' })
        const items = arrayAt(page, pagination.items)
        const total = valueAt(page, [pagination.total])
        const wanted = whole.slice(index, index + 1)
        const place = `${operation.id} with ${offset} ${index} and ${limit} 1`
        if (items.length !== wanted.length) {
          contradict(`${place} answers ${items.length} items, not ${wanted.length}`)
        } else if (!isSame(items, wanted)) {
          contradict(`${place} answers another item than the list has there`)
        }
        if (whole.length <= MOST_PAGES && total !== whole.length) {
          contradict(`${place} answers ${pagination.total} ${String(total)}, not ${whole.length}`)
        }
      }
    },
  }
}
