export { createFetch, type FetchOptions } from './create-fetch.js'
export { testGateways, testProject } from './test-project.js'
