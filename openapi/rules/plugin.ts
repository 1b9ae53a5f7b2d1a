import { clamp } from './clamp.ts'
import { deprecation } from './deprecation.ts'
import { errorCatalogue } from './error-catalogue.ts'
import { errorCodesNamed } from './error-codes.ts'
import { links } from './links.ts'
import { noInt64 } from './no-int64.ts'
import { openapiVersion } from './openapi-version.ts'
import { pagination } from './pagination.ts'
import { patternUnicode } from './pattern-unicode.ts'
import { responseExample } from './response-example.ts'
import { sensitive } from './sensitive.ts'

/** The preprocessor and the lint rules that this contract adds to Redocly's own. */
export default function plugin() {
  return {
    id: 'apigw',
    preprocessors: { oas3: { 'error-catalogue': errorCatalogue } },
    rules: {
      oas3: {
        clamp,
        deprecation,
        'error-codes': errorCodesNamed,
        links,
        'no-int64': noInt64,
        'openapi-version': openapiVersion,
        pagination,
        'pattern-unicode': patternUnicode,
        'response-example': responseExample,
        sensitive,
      },
    },
  }
}
