export { ConfigurationError } from './configuration.js'
export { development } from './development.js'
export type { Control } from './control.js'
export { startEmulator, type Emulator, type EmulatorOptions } from './emulator.js'
export type { Fault } from './faults.js'
export type {
  Seed,
  SeedAccessKey,
  SeedDomain,
  SeedGateway,
  SeedGroup,
  SeedProject,
} from './seed.js'
export { SnapshotError, type Snapshot } from './snapshot.js'
