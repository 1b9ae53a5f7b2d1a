import { startEmulator } from '@apigw-certificates/api'
import { afterAll, expect, test } from 'vitest'

import { lethalCases } from './cases/all-cases.js'
import { certificateContract, certificateSuite } from './certificates.js'
import { createSchemaChecker } from './contract/schema-checker.js'
import { startProxy } from './faults/proxy.js'
import { startMock } from './prism.js'
import { createSuite, type Suite } from './run/suite.js'

const config = await certificateSuite()
const emulator = await startEmulator()
const faulty = await startProxy(emulator.url, async (request, forward) => {
  const answer = await forward(request)
  return answer.status === 200 ? { ...answer, text: '{}' } : answer
})
afterAll(() => Promise.all([emulator.close(), faulty.close()]))

/** The suite through Prism, and what Prism finds wrong with the answers. */
async function judge(upstream: string, isWanted: (name: string) => boolean) {
  const proxy = await startMock({ upstream })
  try {
    const suite: Suite = createSuite(certificateContract, config, { url: proxy.url })
    const checker = createSchemaChecker(suite.contract.document)
    const lethal = new Set(lethalCases(suite.contract, config, checker).map(({ name }) => name))
    const cases = suite.cases.filter(({ name }) => isWanted(name) && !lethal.has(name))
    const judged = { answers: 0, violations: [] as string[] }
    for (const current of cases) {
      const { answer, violations } = await suite.run(current)
      judged.answers += answer ? 1 : 0
      const found = violations.filter(({ rule }) => rule === 'mock-response')
      judged.violations.push(...found.map(({ message }) => `${current.name}: ${message}`))
    }
    return judged
  } finally {
    await proxy.close()
  }
}

test('Prism, before the API, finds nothing wrong with any answer', async () => {
  const { answers, violations } = await judge(emulator.url, () => true)
  expect(violations).toEqual([])
  expect(answers).toBeGreaterThan(1000)
})

test('Prism sees an answer that breaks the contract', async () => {
  const { violations } = await judge(faulty.url, (name) => name.startsWith('listCertificates'))
  expect(violations.length).toBeGreaterThan(0)
})
