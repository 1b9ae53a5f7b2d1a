import type { BoundArguments } from './bind.js'
import type { Operations, pagination } from './generated/operations.gen.js'
import type * as operations from './generated/sdk.gen.js'
import type { Success } from './runtime.js'

type Name = keyof Operations
type Arguments<Id extends Name> = BoundArguments<(typeof operations)[Id], 'project_id'>

/** The body of an operation's success. */
type SuccessOf<Id extends Name> = Success<Operations[Id]['responses']>

/** Every operation, in a form that resolves to the body of a success and throws everything else. */
export type Throwing = {
  readonly [Id in Name]: (...options: Arguments<Id>) => Promise<SuccessOf<Id>>
}

type Paginations = typeof pagination
type Paged = keyof Paginations

/** An item of a page. */
type Item<Id extends Paged> =
  SuccessOf<Id> extends Record<Paginations[Id]['items'], readonly (infer Of)[]> ? Of : never

/** Every list, page by page. */
export type Pages = {
  readonly [Id in Paged]: (...options: Arguments<Id>) => AsyncGenerator<SuccessOf<Id>, void, void>
}

/** Every list, item by item. */
export type Items = {
  readonly [Id in Paged]: (...options: Arguments<Id>) => AsyncGenerator<Item<Id>, void, void>
}

// oxlint-disable-next-line typescript/no-explicit-any -- each operation has a type of its own
type AnyCall = (options?: any) => Promise<any>

/** Resolves to the body of a success, and throws an error of this package for everything else. */
export const throwing =
  (call: AnyCall): AnyCall =>
  (options) =>
    call({ ...options, throwOnError: true })

interface Pagination {
  readonly offset: string
  readonly items: string
  readonly size: string
  readonly total: string
}

type Page = Readonly<Record<string, unknown>>

/** Asks for one page after the other; one of them is in memory at a time. */
export const paging = (call: AnyCall, { offset, size, total }: Pagination) =>
  async function* pages(options: { query?: Page } = {}): AsyncGenerator<Page, void, void> {
    let next = Number(options.query?.[offset] ?? 0)
    for (;;) {
      const query = { ...options.query, [offset]: next }
      // oxlint-disable-next-line no-await-in-loop -- the next page is asked for when it is wanted
      const page = (await call({ ...options, query })) as Page
      yield page
      const count = Number(page[size])
      next += count
      if (!(count > 0) || next >= Number(page[total])) return
    }
  }

/** The items of the pages. */
export const itemsOf = (pages: ReturnType<typeof paging>, { items }: Pagination) =>
  async function* all(options: { query?: Page } = {}): AsyncGenerator<unknown, void, void> {
    for await (const page of pages(options)) yield* page[items] as readonly unknown[]
  }
