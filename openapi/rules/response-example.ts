import type { Response, VisitContext } from './visitor.ts'

/**
 * Every response body has an example. Prism's sampler ignores `pattern`, so without one the mock
 * breaks the contract that it serves. (Redocly's own rule checks that the example is valid.)
 */
export const responseExample = () => ({
  Response(response: Response, { location, report }: VisitContext) {
    for (const [mediaType, { example, examples }] of Object.entries(response.content ?? {})) {
      if (example !== undefined || Object.keys(examples ?? {}).length > 0) continue
      report({
        message: `The ${mediaType} body has no example; add \`examples\`, or codes to an error's enumeration.`,
        location: location.child(['content', mediaType]),
      })
    }
  },
})
