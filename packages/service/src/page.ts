/** The part of the matches that was asked for, and how many there are. */
export function pageOf<Item>(
  matches: readonly Item[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly items: Item[]; readonly size: number; readonly total: number } {
  const items = matches.slice(offset, offset + limit)
  return { items, size: items.length, total: matches.length }
}
