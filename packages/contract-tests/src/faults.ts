export { describeMutants } from './faults/describe.js'
export type { Answer, WireRequest } from './run/exchange.js'
export type {
  AnswerFault,
  Behaviour,
  Forward,
  Mutant,
  Recorded,
  ServerFault,
} from './faults/mutant.js'
export type { Chooser } from './faults/chooser.js'
export { startProxy, type Proxy } from './faults/proxy.js'
export type { MutantResult, MutantsResult } from './faults/result.js'
export { runMutants, type MutantsOptions } from './faults/run-mutants.js'
