/** A keyword of the contract that no part of the site would show. */
export class UnshownKeywordError extends Error {
  override name = 'UnshownKeywordError'
  readonly keyword: string
  readonly location: string

  constructor(keyword: string, location: string) {
    super(
      `The reference cannot show the keyword "${keyword}" at ${location}. ` +
        'Add it to a table in src/lib/schema-view.ts or src/lib/contract.ts, or leave it out of the contract.',
    )
    this.keyword = keyword
    this.location = location
  }
}
