import { newPair } from './certificates.ts'
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
  let showJson = (): void => undefined

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
    const fields = names.map((name) => textField(part, name))
    return [element('fieldset', {}, legend, element('div', { className: 'try-pair' }, ...fields))]
  }

  const pemField = (name: string, value: string): HTMLElement => {
    const pem = element('textarea', {
      value,
      rows: 6,
      spellcheck: false,
      autocomplete: 'off',
      wrap: 'off',
    })
    pem.addEventListener('input', () => {
      edit(withProperties(current, { [name]: pem.value }))
      showJson()
    })
    return labelled(`${name}: paste a PEM`, pem)
  }

  const renewButton = (): HTMLElement => {
    const button = element('button', { type: 'button', className: 'try-renew' }, 'New certificate')
    button.addEventListener('click', async () => {
      const pair = await newPair()
      show(withProperties(current, pair))
      onChange(current)
      root.querySelector<HTMLElement>('.try-renew')?.focus()
    })
    return button
  }

  const bodyFields = (text: string): HTMLElement => {
    const pems = Object.entries(parse(text)).filter(([, value]) => isPem(value))
    const area = element('textarea', { value: text, rows: 8, spellcheck: false })
    area.addEventListener('input', () => edit({ ...current, body: area.value }))
    showJson = () => {
      area.value = current.body ?? ''
    }
    return element(
      'fieldset',
      {},
      element('legend', {}, 'Body'),
      element(
        'div',
        { className: 'try-pair' },
        ...pems.map(([name, value]) => pemField(name, String(value))),
      ),
      ...(pems.length > 0 ? [renewButton()] : []),
      labelled('JSON', area),
    )
  }

  const show = (draft: Draft): void => {
    current = draft
    const body = draft.body === undefined ? [] : [bodyFields(draft.body)]
    root.replaceChildren(...group('path'), ...group('query'), ...group('headers'), ...body)
  }

  return { root, show }
}

function parse(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
