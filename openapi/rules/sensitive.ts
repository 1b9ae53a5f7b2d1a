import type { Schema, VisitContext } from './visitor.ts'

const SECRET_NAME = /^(?:private_?key|password|passphrase|secret(?:_?key)?|token|access_?token)$/i

/**
 * A secret is `x-sensitive`, which redaction is derived from, and `writeOnly`, so that no response
 * returns it. A property with a secret's name must carry both, unless it is an object: that holds no
 * secret itself, and each of its properties is judged by its own name.
 */
export const sensitive = () => ({
  Schema(schema: Schema, { location, report, resolve }: VisitContext) {
    for (const [name, value] of Object.entries(schema.properties ?? {})) {
      const property = resolve<Schema>(value).node
      const isSecret = property?.['x-sensitive'] === true
      const isWriteOnly = property?.writeOnly === true
      if (!isSecret && (!SECRET_NAME.test(name) || property?.type === 'object')) continue
      if (isSecret && isWriteOnly) continue
      report({
        message: `The secret \`${name}\` must have both \`writeOnly: true\` and \`x-sensitive: true\`.`,
        location: location.child(['properties', name]),
      })
    }
  },
})
