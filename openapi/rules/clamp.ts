import type { Schema, VisitContext } from './visitor.ts'

/**
 * `x-clamp` moves an integer into its range instead of refusing it, and makes one below the range the
 * default: it needs a minimum and a default, and the keywords that refuse would contradict it.
 */
export const clamp = () => ({
  Schema(schema: Schema, { location, report }: VisitContext) {
    const range = schema['x-clamp']
    if (range === undefined) return
    const isWhole =
      schema.type === 'integer' &&
      Number.isInteger(schema.default) &&
      Number.isInteger(range.minimum) &&
      schema.minimum === undefined &&
      schema.maximum === undefined
    if (isWhole) return
    report({
      message:
        '`x-clamp` needs an integer with a `default`, a `minimum` of its own, and neither `minimum` nor `maximum` beside it.',
      location: location.child('x-clamp'),
    })
  },
})
