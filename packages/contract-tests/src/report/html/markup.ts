import { printable } from '../describe.js'
import { escapeMarkup } from '../xml.js'

/** HTML that is safe to write. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

type Value = string | number | Markup | readonly Markup[]

/** A template whose values are escaped, unless they are markup themselves. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(parts.reduce((text, part, index) => text + show(values[index - 1] ?? '') + part))

const show = (value: Value): string => {
  if (value instanceof Markup) return value.html
  if (typeof value === 'object') return value.map((one) => one.html).join('\n')
  return escapeMarkup(printable(String(value)))
}

export const nothing = new Markup('')
