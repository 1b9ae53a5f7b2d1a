import { expect, test } from 'vitest'

import { allCases } from './all-cases.js'
import { baseSuite } from '../certificates/base-suite.js'
import { certificateContract } from '../certificates.js'
import { readContract } from '../contract/contract.js'
import { createSchemaChecker } from '../contract/schema-checker.js'

const contract = readContract(certificateContract)
const checker = createSchemaChecker(contract.document)

test.for([true, false])('every case has a name of its own, for a mock: %s', (isMock) => {
  const names = allCases(contract, baseSuite({ isMock }), checker, isMock).map(
    ({ group, name }) => `${group}: ${name}`,
  )
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
