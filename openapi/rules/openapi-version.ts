import type { VisitContext } from './visitor.ts'

/**
 * The document is OpenAPI 3.1 and names its dialect. Generators and Prism accept 3.2 and silently
 * drop what is new in it; without `jsonSchemaDialect` Prism validates as draft-07.
 */
export const openapiVersion = () => ({
  Root(root: { openapi?: string; jsonSchemaDialect?: string }, { location, report }: VisitContext) {
    if (!root.openapi?.startsWith('3.1.')) {
      report({ message: 'The document must be OpenAPI 3.1.', location: location.child('openapi') })
    }
    if (root.jsonSchemaDialect !== 'https://json-schema.org/draft/2020-12/schema') {
      report({ message: '`jsonSchemaDialect` must name the 2020-12 dialect.' })
    }
  },
})
