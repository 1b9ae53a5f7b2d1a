import { type Draft, withProperties } from './draft.ts'
import { element, labelled } from './dom.ts'

/** The fields of a request. */
export interface RequestForm {
  readonly root: HTMLElement
  /** Shows another request. */
  show(draft: Draft): void
}

const TITLES = { path: 'Path parameters', query: 'Query parameters', headers: 'Headers' } as const

/** What the properties of a body are read from and pasted into, when they are PEMs. */
const isPem = (value: unknown): value is string =>
  typeof value === 'string' && value.trimStart().startsWith('-----BEGIN')

/** Fields for every part of a request; `onChange` is told of each edit. */
export function createRequestForm(onChange: (draft: Draft) => void): RequestForm {
  const root = element('div', { className: 'try-request' })
  let current: Draft

  const edit = (draft: Draft): void => {
    current = draft
    onChange(draft)
  }

  const textField = (part: keyof typeof TITLES, name: string): HTMLElement => {
    const input = element('input', {
      value: current[part][name] ?? '',
      spellcheck: false,
      autocomplete: 'off',
    })
    input.addEventListener('input', () =>
      edit({ ...current, [part]: { ...current[part], [name]: input.value } }),
    )
    return labelled(name, input)
  }

  const group = (part: keyof typeof TITLES): HTMLElement[] => {
    const names = Object.keys(current[part])
    if (names.length === 0) return []
    const legend = element('legend', {}, TITLES[part])
    return [element('fieldset', {}, legend, ...names.map((name) => textField(part, name)))]
  }

  const bodyFields = (text: string): HTMLElement => {
    const area = element('textarea', { value: text, rows: 12, spellcheck: false })
    const pems = Object.entries(parse(text)).filter(([, value]) => isPem(value))
    area.addEventListener('input', () => edit({ ...current, body: area.value }))
    const pasted = pems.map(([name, value]) => {
      const pem = element('textarea', {
        value: String(value),
        rows: 4,
        spellcheck: false,
        autocomplete: 'off',
      })
      pem.addEventListener('input', () => {
        edit(withProperties({ ...current, body: area.value }, { [name]: pem.value }))
        area.value = current.body ?? ''
      })
      return labelled(`${name}: paste a PEM`, pem)
    })
    const legend = element('legend', {}, 'Body')
    return element('fieldset', {}, legend, ...pasted, labelled('JSON', area))
  }

  return {
    root,
    show(draft) {
      current = draft
      const body = draft.body === undefined ? [] : [bodyFields(draft.body)]
      root.replaceChildren(...group('path'), ...group('query'), ...group('headers'), ...body)
    },
  }
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
