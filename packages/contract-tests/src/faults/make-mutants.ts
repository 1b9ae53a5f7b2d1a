import { bodyMutants } from './body-mutants.js'
import { callerMutants } from './caller-mutants.js'
import { catalogueMutants } from './catalogue-mutants.js'
import { factMutants } from './fact-mutants.js'
import { headerMutants } from './header-mutants.js'
import { memoryMutants } from './memory-mutants.js'
import type { Mutant, Soil } from './mutant.js'
import { pageMutants } from './page-mutants.js'
import { protocolMutants } from './protocol-mutants.js'
import { silenceMutants } from './silence-mutants.js'
import { statusMutants } from './status-mutants.js'
import { validationMutants } from './validation-mutants.js'

/** Every way to break a contract that its document tells. */
export const makeMutants = (soil: Soil): Mutant[] => [
  ...bodyMutants(soil),
  ...statusMutants(soil),
  ...headerMutants(soil),
  ...catalogueMutants(soil),
  ...validationMutants(soil),
  ...protocolMutants(soil),
  ...callerMutants(soil),
  ...memoryMutants(soil),
  ...pageMutants(soil),
  ...factMutants(soil),
  ...silenceMutants(soil),
]
