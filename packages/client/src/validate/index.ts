export { createValidation, type Validation, type ValidationOptions } from './create-validation.js'
export type { Problem } from './problem.js'
export { RequestValidationError } from './request-validation-error.js'
export { ResponseValidationError } from './response-validation-error.js'
