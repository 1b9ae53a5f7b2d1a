import type { Schema, VisitContext } from './visitor.ts'

/** Every `pattern` compiles with the `u` flag: one that does not makes Prism skip all validation. */
export const patternUnicode = () => ({
  Schema({ pattern }: Schema, { location, report }: VisitContext) {
    if (pattern === undefined) return
    try {
      RegExp(pattern, 'u')
    } catch (error) {
      report({
        message: `The pattern does not compile with the u flag: ${(error as Error).message}.`,
        location: location.child('pattern'),
      })
    }
  },
})
