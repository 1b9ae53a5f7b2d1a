import { errorCodes, findError, readCatalogue } from './error-catalogue.ts'
import type { Response, VisitContext } from './visitor.ts'

/**
 * Every error response enumerates exactly the codes that can occur there, and each is in
 * `errors.yaml` with that status.
 */
export const errorCodesNamed = () => {
  const catalogue = readCatalogue()
  return {
    Response(response: Response, { key: status, location, report }: VisitContext) {
      if (!/^[45]/.test(String(status))) return
      const codes = errorCodes(response)
      if (!codes) {
        report({ message: `The ${status} response does not enumerate its \`error_code\`.` })
        return
      }
      for (const code of codes) {
        if (findError(catalogue, Number(status), code)) continue
        report({
          message: `${code} with status ${status} is not in errors.yaml.`,
          location: location.child('content'),
        })
      }
    },
  }
}
