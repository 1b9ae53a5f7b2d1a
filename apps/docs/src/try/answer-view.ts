import { element } from './dom.ts'

/** Longer bodies are cut. */
const LONGEST_BODY = 20_000

/** Status, headers and body of an answer. */
export async function answerView(response: Response, knownCodes: ReadonlySet<string>) {
  const text = await response.text()
  const code = errorCodeOf(text)
  const anchor = `response.${response.status}.${code ?? ''}`
  const explained =
    code !== undefined && knownCodes.has(`${response.status} ${code}`)
      ? [
          element(
            'p',
            {},
            element('a', { href: `#${anchor}` }, `What ${code} means and what to do`),
          ),
        ]
      : []
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  const status = element(
    'p',
    { className: 'try-status status' },
    `${response.status}${code ? ` ${code}` : ''}`,
  )
  status.dataset['class'] = String(response.status).slice(0, 1)
  return element(
    'div',
    {},
    status,
    ...explained,
    text === ''
      ? element('p', {}, 'The answer has no body.')
      : pre(pretty(text), 'Body of the answer'),
    pre(headers, 'Headers of the answer'),
  )
}

/** Text that can be scrolled by keyboard. */
function pre(text: string, label: string): HTMLElement {
  const node = element('pre', { tabIndex: 0 }, text)
  node.setAttribute('role', 'region')
  node.setAttribute('aria-label', label)
  return node
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text.slice(0, LONGEST_BODY)
  }
}

function errorCodeOf(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && 'error_code' in body
      ? String(body.error_code)
      : undefined
  } catch {
    return undefined
  }
}
