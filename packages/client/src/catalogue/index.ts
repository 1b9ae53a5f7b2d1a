export { catalogue, findError, remedyOf, type CatalogueError, type ErrorCode } from './catalogue.js'
