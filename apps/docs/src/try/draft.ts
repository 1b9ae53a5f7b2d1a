export const TOKEN_HEADER = 'X-Auth-Token'

type Texts = Record<string, string>

/** A request as the visitor edits it; nothing in it is checked before it is sent. */
export interface Draft {
  method: string
  /** By the names in the contract's path. */
  path: Texts
  /** What is empty is not sent. */
  query: Texts
  headers: Texts
  /** Undefined for an operation without a body. */
  body: string | undefined
}

/** The contract's path with the draft's values in it, and its query. */
export function targetOf(template: string, { path, query }: Draft): string {
  const place = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  )
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''))
  return search.size > 0 ? `${place}?${search}` : place
}

/** The draft with another JSON body. */
export const withBody = (draft: Draft, body: unknown): Draft => ({
  ...draft,
  body: JSON.stringify(body, undefined, 2),
})

/** The draft with properties of its JSON body changed; undefined takes one out. */
export const withProperties = (draft: Draft, properties: object): Draft =>
  withBody(draft, { ...(JSON.parse(draft.body ?? '{}') as object), ...properties })

export const withHeaders = (draft: Draft, headers: Record<string, string | undefined>): Draft => ({
  ...draft,
  headers: Object.fromEntries(
    Object.entries({ ...draft.headers, ...headers }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  ),
})
