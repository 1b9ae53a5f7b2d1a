import { startEmulator } from '@apigw-certificates/api'
import { startMock } from '@apigw-certificates/contract-tests/prism'
import { issueCertificate } from '@apigw-certificates/x509/testing'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'

import { listOperations, type Operation } from '../src/lib/contract.ts'
import { paths } from '../src/lib/paths.ts'
import { visit, type Visit } from './support/site.ts'

/** Opens what tries an operation, by keyboard. */
async function open({ id }: Operation): Promise<Visit> {
  const visited = await visit(paths.operation(id))
  const { page } = visited
  await page.getByRole('button', { name: 'Try it' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Send' }).waitFor()
  return visited
}

/** Presses the button to send, by keyboard; the first line of the answer. */
async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Send' }).focus()
  await page.keyboard.press('Enter')
  return page.locator('.try-status').innerText()
}

describe.for(listOperations().map((operation) => [operation.id, operation] as const))(
  '%s',
  ([, operation]) => {
    test('is tried by keyboard: the success and every error', async () => {
      await using visited = await open(operation)
      const { page, errors, foreign } = visited
      const menu = page.getByLabel('Wanted answer')
      // The menu has the focus once it is there.
      expect(await menu.evaluate((node) => node === document.activeElement)).toBe(true)
      const shown = [await send(page)]
      const declared = operation.responses.flatMap((response) => response.errors)
      for (const _ of declared) {
        await menu.focus()
        await page.keyboard.press('ArrowDown')
        // What was answered before goes away when the next request is ready.
        await page.locator('.try-status').waitFor({ state: 'detached' })
        shown.push(await send(page))
      }
      expect(shown[0]).toMatch(/^20[04]$/)
      expect(shown.slice(1)).toEqual(declared.map(({ status, code }) => `${status} ${code}`))
      // Nothing was asked of any server: the one failed request of 405 is answered in the page too.
      expect({ errors, foreign }).toEqual({ errors: [], foreign: [] })
    })
  },
)

const create = listOperations().find(({ id }) => id === 'createCertificate')
if (!create) throw new Error('The contract has no createCertificate.')

test('a pasted certificate is answered with its facts', async () => {
  await using visited = await open(create)
  const { page } = visited
  const { chain, privateKey } = await issueCertificate({
    subjectAlternativeNames: ['pasted.example'],
  })
  await page.getByLabel('cert_content: paste a PEM').fill(chain)
  await page.getByLabel('private_key: paste a PEM').fill(privateKey)
  expect(await send(page)).toBe('200')
  expect(await page.getByLabel('Body of the answer').innerText()).toContain('pasted.example')
})

test('a new certificate replaces the one that is there', async () => {
  await using visited = await open(create)
  const { page } = visited
  const json = page.getByLabel('JSON')
  const before = await json.inputValue()
  await page.getByRole('button', { name: 'New certificate' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction((text) => {
    const areas = [...document.querySelectorAll('.try-panel textarea')] as HTMLTextAreaElement[]
    return areas.every(({ value }) => value !== text) && areas.length === 3
  }, before)
  expect(await json.inputValue()).toContain(
    JSON.stringify(await page.getByLabel('cert_content: paste a PEM').inputValue()),
  )
  expect(await send(page)).toBe('200')
})

test('an error leads to what it means', async () => {
  await using visited = await open(create)
  const { page } = visited
  await page.getByLabel('Wanted answer').selectOption({ index: 1 })
  await page.locator('.try-status').waitFor({ state: 'detached' })
  const [, code] = (await send(page)).split(' ')
  await page.getByRole('link', { name: `What ${code} means and what to do` }).click()
  expect(new URL(page.url()).hash).toContain(code)
})

test('an emulator on this machine answers', async () => {
  const emulator = await startEmulator()
  onTestFinished(() => emulator.close())
  await using visited = await open(create)
  const { page, errors } = visited
  await page.getByLabel('Server').selectOption({ index: 1 })
  await page.getByLabel('Address').fill(emulator.url)
  expect(await send(page)).toBe('200')
  expect(await page.getByLabel('Headers of the answer').innerText()).toContain('x-request-id')
  const { certificates } = await emulator.snapshot()
  expect(certificates).toHaveLength(1)
  expect(errors).toEqual([])
})

test('the mock on this machine answers', async () => {
  const mock = await startMock({ cors: true })
  onTestFinished(() => mock.close())
  await using visited = await open(create)
  const { page, errors } = visited
  await page.getByLabel('Server').selectOption({ index: 2 })
  await page.getByLabel('Address').fill(mock.url)
  expect(await send(page)).toBe('200')
  expect(await page.getByLabel('Headers of the answer').innerText()).toContain('x-request-id')
  expect(errors).toEqual([])
})

test('who forgot to start a server is told how', async () => {
  await using visited = await open(create)
  const { page } = visited
  await page.getByLabel('Server').selectOption({ index: 1 })
  // The discard service: browsers never connect to it.
  await page.getByLabel('Address').fill('http://127.0.0.1:9')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('npx --yes pnpm@12 api').waitFor()
  await page.getByLabel('Server').selectOption({ index: 2 })
  await page.getByLabel('Address').fill('http://127.0.0.1:9')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('npx --yes pnpm@12 mock').waitFor()
})

test('another machine is never asked', async () => {
  await using visited = await open(create)
  const { page, foreign } = visited
  await page.getByLabel('Server').selectOption({ index: 1 })
  await page.getByLabel('Address').fill('https://example.com')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('The address must be of this machine').waitFor()
  expect(foreign).toEqual([])
})

test('the request is shown as it would be written', async () => {
  await using visited = await open(create)
  const { page } = visited
  const text = await page.locator('.try-panel details pre').first().innerText()
  expect(text).toContain('client.createCertificate({')
  expect(text).not.toContain('PRIVATE KEY')
})
