import { createSuite } from '@apigw-certificates/contract-tests'
import {
  certificateContract,
  certificateSuite,
} from '@apigw-certificates/contract-tests/certificates'

const suite = createSuite(certificateContract, await certificateSuite(), {
  url: 'http://127.0.0.1',
})

console.log(JSON.stringify({ cases: suite.cases.length > 100 }))
