export type { CallersOptions } from './callers.js'
export { ConfigurationError } from './configuration.js'
export type { Credential } from './credentials.js'
export { development } from './development.js'
export type { Control } from './control.js'
export { startEmulator, type Emulator, type EmulatorOptions } from './emulator.js'
export type { Fault } from './faults.js'
export type { KeystoneOptions } from './keystone/keystone-tokens.js'
export type { RoleNames } from './keystone/role-names.js'
export type {
  Seed,
  SeedAccessKey,
  SeedDomain,
  SeedGateway,
  SeedGroup,
  SeedProject,
} from './seed.js'
export { SnapshotError, type Snapshot } from './snapshot.js'
