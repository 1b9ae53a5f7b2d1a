import { errorCatalogue } from './error-catalogue.ts'
import { newSuccess, optionalHeader, pagination, requiredBody } from './messages.ts'
import { parameters } from './parameters.ts'
import type { Rule } from './rule.ts'
import { schemaRules } from './schemas.ts'
import { security } from './security.ts'
import { serverVariables } from './servers.ts'

/** Every rule of ours (docs/adr/0011). */
export const rules: readonly Rule[] = [
  ...schemaRules,
  parameters,
  requiredBody,
  newSuccess,
  optionalHeader,
  pagination,
  security,
  serverVariables,
  errorCatalogue,
]
