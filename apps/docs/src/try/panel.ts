import { testProject } from '@apigw-certificates/service/fetch'

import { development } from '../lib/development.ts'
import { answerView } from './answer-view.ts'
import { element, labelled } from './dom.ts'
import { textsOf } from './draft-texts.ts'
import { type Draft, targetOf, TOKEN_HEADER, withHeaders } from './draft.ts'
import { createRequestForm } from './request-form.ts'
import { isRepeated } from './scenarios.ts'
import type { Sandbox } from './sandbox.ts'
import { type OperationInfo, startScenario } from './start.ts'

/** The sandbox answers in the page, so that the host of its requests does not exist. */
const SANDBOX = 'https://sandbox.invalid'

const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Builds the form that tries an operation, and starts with a request that succeeds. */
export async function createPanel(operation: OperationInfo): Promise<HTMLElement> {
  const knownCodes = new Set(operation.errors.map(({ status, code }) => `${status} ${code}`))
  let sandbox: Sandbox
  let draft: Draft

  const scenario = scenarioMenu(operation)
  const server = element(
    'select',
    {},
    new Option('In this page', ''),
    new Option('On this machine: emulator, or your own', development.endpoint),
    new Option('On this machine: mock', development.mock),
  )
  const address = element('input', {
    value: development.endpoint,
    spellcheck: false,
    autocomplete: 'off',
  })
  const addressField = labelled('Address', address)
  const typescript = element('pre', { tabIndex: 0 })
  const curl = element('pre', { tabIndex: 0 })
  const command = element('pre', { tabIndex: 0 })
  const commandDetails = details('apigw-cert', command)
  const note = element('p', { className: 'try-note' })
  const output = element('div', { className: 'try-answer' })
  output.setAttribute('role', 'status')
  const form = createRequestForm((edited) => {
    draft = edited
    showTexts()
  })

  const endpointOf = (): string =>
    server.value === '' ? SANDBOX : address.value.replace(/\/$/, '')

  const showTexts = (): void => {
    const texts = textsOf(operation, draft, endpointOf())
    typescript.textContent = texts.typescript
    curl.textContent = texts.curl
    command.textContent = texts.command ?? ''
    commandDetails.hidden = texts.command === undefined
  }

  const start = async (): Promise<void> => {
    const chosen = operation.errors[scenario.selectedIndex - 1]
    const started = await startScenario(operation, chosen)
    sandbox = started.sandbox
    draft = withTokenOf(server.value, started.draft)
    note.textContent =
      chosen && isRepeated(chosen)
        ? 'This one depends on the service and not on the request: here it is repeated whatever is sent.'
        : ''
    form.show(draft)
    showTexts()
    output.replaceChildren()
  }

  const send = async (): Promise<void> => {
    const isHere = server.value === ''
    if (!isHere && !LOOPBACK_HOSTS.has(URL.parse(address.value)?.hostname ?? '')) {
      output.replaceChildren('The address must be of this machine, such as http://127.0.0.1:8080.')
      return
    }
    const transport = isHere ? sandbox.fetch : fetch
    try {
      const response = await transport(endpointOf() + targetOf(operation.path, draft), {
        method: draft.method,
        headers: draft.headers,
        ...(draft.body !== undefined && { body: draft.body }),
      })
      output.replaceChildren(await answerView(response, knownCodes))
    } catch (error) {
      output.replaceChildren(
        isHere
          ? `The request cannot be sent: ${String(error)}`
          : `Nothing answers at ${address.value}, or it does not let this page ask. In a clone of the repository: ${startCommand(server.value)}`,
      )
    }
  }

  scenario.addEventListener('change', () => void start())
  server.addEventListener('change', () => {
    addressField.hidden = server.value === ''
    if (server.value !== '') address.value = server.value
    draft = withTokenOf(server.value, draft)
    form.show(draft)
    showTexts()
  })
  address.addEventListener('input', showTexts)
  addressField.hidden = true
  const panel = element(
    'form',
    { className: 'try-panel', noValidate: true },
    element(
      'div',
      { className: 'try-pair' },
      labelled('Wanted answer', scenario),
      labelled('Server', server),
      addressField,
    ),
    note,
    form.root,
    element('button', { type: 'submit', className: 'try-send' }, 'Send'),
    output,
    details('TypeScript', typescript, true),
    details('curl', curl),
    commandDetails,
  )
  panel.addEventListener('submit', (event) => {
    event.preventDefault()
    void send()
  })
  await start()
  return panel
}

/** What starts a server that lets this page ask: the mock lets any, the emulator those of this machine. */
function startCommand(server: string): string {
  if (server === development.mock) return 'npx --yes pnpm@12 mock'
  const isHere = LOOPBACK_HOSTS.has(location.hostname)
  return `${isHere ? '' : `CORS_ORIGIN=${location.origin} `}npx --yes pnpm@12 api`
}

/** Each server has its own token; one that the visitor typed stays. */
function withTokenOf(server: string, draft: Draft): Draft {
  const here = server === ''
  const [known, other] = here
    ? [testProject.token, development.token]
    : [development.token, testProject.token]
  return draft.headers[TOKEN_HEADER] === other
    ? withHeaders(draft, { [TOKEN_HEADER]: known })
    : draft
}

/** The success, and every error that the operation declares. */
function scenarioMenu({ errors }: OperationInfo): HTMLSelectElement {
  const statuses = [...new Set(errors.map(({ status }) => status))]
  return element(
    'select',
    {},
    new Option('Success'),
    ...statuses.map((status) =>
      element(
        'optgroup',
        { label: String(status) },
        ...errors
          .filter((error) => error.status === status)
          .map(({ code, message }) => new Option(`${code} ${message}`)),
      ),
    ),
  )
}

const details = (title: string, content: HTMLElement, open = false): HTMLElement =>
  element('details', { open }, element('summary', {}, title), content)
