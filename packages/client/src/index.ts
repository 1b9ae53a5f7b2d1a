export { ContractError } from './contract-error.js'
export { createClient, type Client, type ClientOptions, type TokenAuth } from './create-client.js'
export { createClient as createConnection } from './generated/client/index.js'
export * from './generated/index.js'
