/** What `pnpm contract` knows of the certificate API beyond its document. */
import { defineConfig } from '@apigw-certificates/contract-tests'
import {
  certificateSuite,
  certificateWorkflows,
} from '@apigw-certificates/contract-tests/certificates'

export default defineConfig({
  spec: 'openapi/generated/openapi.yaml',
  suite: certificateSuite,
  workflows: certificateWorkflows,
})
