import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { readCatalogue } from './rules/error-catalogue.ts'

interface Schema {
  $ref?: string
  properties?: Record<string, Schema>
}

const contract = JSON.parse(
  readFileSync(new URL('generated/openapi.json', import.meta.url), 'utf8'),
) as {
  components: {
    schemas: Record<string, Schema>
    examples: Record<string, { value: Record<string, unknown> }>
  }
}
const catalogue = readCatalogue()

describe('examples', () => {
  test.for(Object.entries(contract.components.examples))(
    '%s has only declared properties',
    ([name, { value }]) => {
      const schema = name.startsWith('create-') ? 'CertificateCreate' : 'Certificate'
      const declared = Object.keys(contract.components.schemas[schema]?.properties ?? {})
      expect(declared).toEqual(expect.arrayContaining(Object.keys(value)))
    },
  )
})

describe('the error catalogue', () => {
  test('has one entry for each pair of code and status', () => {
    const pairs = catalogue.errors.map(({ code, status }) => `${code} ${status}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  test.for(catalogue.errors.map((error) => [`${error.code} ${error.status}`, error] as const))(
    'says of %s what it is, why and what to do',
    ([, { code, message, cause, remedy, example }]) => {
      expect(code).toMatch(/^APIGW?\.\d{4}$/)
      for (const text of [cause, remedy]) expect(text).toMatch(/^[A-Z`].*[.`]$/s)
      const pattern = message
        .split(/\{\w+\}/)
        .map((part) => part.replaceAll(/[.*+?^$()[\]\\|]/g, '\\$&'))
        .join('.+')
      expect(example ?? message).toMatch(new RegExp(`^${pattern}$`))
    },
  )

  test('has an entry for each violation', () => {
    for (const { code, status } of Object.values(catalogue.violations)) {
      expect(catalogue.errors).toContainEqual(expect.objectContaining({ code, status }))
    }
  })

  test('is used: every code is an answer of an operation or of the gateway', () => {
    const text = JSON.stringify({ ...contract, 'x-error-catalogue': undefined })
    const answered = new Set(Object.values(catalogue.violations).map(({ code }) => code))
    for (const { code } of catalogue.errors) {
      expect(text.includes(`"${code}"`) || answered.has(code), code).toBe(true)
    }
  })
})
