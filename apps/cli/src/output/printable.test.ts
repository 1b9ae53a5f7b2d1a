import { issueCertificate } from '@apigw-certificates/x509/testing'
import { expect, test } from 'vitest'

import { printable } from './printable.ts'

test.for([
  ['www.example.com', 'www.example.com'],
  ['a\u001B[2Jb\nc', 'a\\u001b[2Jb\\u000ac'],
  ['a\u202Eb\u009B', 'a\\u202eb\\u009b'],
  ['Müller 中', 'Müller 中'],
] as const)('%j is shown as %s', ([text, shown]) => {
  expect(printable(text)).toBe(shown)
})

test('a private key is cut out', async () => {
  const { privateKey } = await issueCertificate()
  expect(printable(`before ${privateKey} after`)).toMatch(/^before \[redacted\].* after$/)
})
