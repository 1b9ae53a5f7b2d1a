export { createFetch, type FetchOptions } from './create-fetch.js'
export { testProject } from './test-project.js'
