import type { Schema, VisitContext } from './visitor.ts'

/** No `format: int64`: generators disagree on its type. A big integer is a decimal string. */
export const noInt64 = () => ({
  Schema({ format }: Schema, { location, report }: VisitContext) {
    if (format !== 'int64') return
    report({
      message: 'Use a decimal string instead of int64.',
      location: location.child('format'),
    })
  },
})
