type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'style'>
>

/** An element with properties and children; text is never read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties<Tag> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties)
  node.append(...children)
  return node
}

let count = 0

/** A field under its label. */
export function labelled<Field extends HTMLElement>(text: string, field: Field): HTMLElement {
  count += 1
  field.id = `try-${count}`
  return element(
    'div',
    { className: 'try-field' },
    element('label', { htmlFor: field.id }, text),
    field,
  )
}
