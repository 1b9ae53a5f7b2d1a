export { ConfigurationError } from './configuration.js'
export { development } from './development.js'
export { startEmulator, type Emulator, type EmulatorOptions } from './emulator.js'
