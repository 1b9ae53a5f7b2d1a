import type { RuleId } from './rules.js'

/** What a rule means, for people. */
export interface RuleDoc {
  /** What must hold. */
  readonly title: string
  /** When an answer breaks it: one sentence. */
  readonly description: string
  /** Where the rule comes from: a standard, the OpenAPI document, or an extension of it. */
  readonly source: string
}

const OPENAPI = 'OpenAPI 3.1.1, '

/** Every rule's documentation: the command, the reports and the README take it from here. */
export const ruleDocs: Readonly<Record<RuleId, RuleDoc>> = {
  'set-up': {
    title: 'What a case needs can be made',
    description: 'A request that must come first failed, so that the case itself was not sent.',
    source: `${OPENAPI}Link Object`,
  },
  answered: {
    title: 'Every request is answered',
    description: 'No complete answer comes within 10 seconds.',
    source: 'RFC 9110, section 3.4',
  },
  'no-server-error': {
    title: 'No request makes the server fail',
    description: 'A request that must be answered otherwise is answered with 5xx.',
    source: 'RFC 9110, section 15.6',
  },
  'expected-status': {
    title: 'The status is the one for this request',
    description: 'What must be accepted is refused, or the other way round, or for another reason.',
    source: `${OPENAPI}Responses Object`,
  },
  'expected-code': {
    title: 'The error code is the one for this request',
    description: 'A refusal names another code than the catalogue does for this breach.',
    source: 'x-error-catalogue',
  },
  'declared-status': {
    title: 'The status is declared',
    description: 'The operation does not declare the status of the answer.',
    source: `${OPENAPI}Responses Object`,
  },
  'declared-content-type': {
    title: 'The content type is declared',
    description: 'The operation does not declare the media type of the answer for its status.',
    source: `${OPENAPI}Response Object; RFC 9110, section 8.3`,
  },
  'no-content': {
    title: 'No content where none is declared',
    description: 'The answer has a body, a content type or, with 204, a length.',
    source: 'RFC 9110, sections 8.6 and 15.3.5',
  },
  'body-schema': {
    title: 'The body follows its schema',
    description: 'The body is no JSON, or a keyword of the declared schema does not hold.',
    source: `${OPENAPI}Media Type Object; JSON Schema 2020-12`,
  },
  pagination: {
    title: 'A page counts its items',
    description: 'The numbers of a page do not match its items, or it has one twice.',
    source: 'x-pagination',
  },
  'undeclared-property': {
    title: 'No property is undeclared',
    description: 'The body has a property that its schema does not name; a warning with --foreign.',
    source: 'JSON Schema 2020-12, unevaluatedProperties',
  },
  'required-header': {
    title: 'Required headers are there',
    description: 'The answer lacks a header that is declared as required.',
    source: `${OPENAPI}Header Object`,
  },
  'extension-header': {
    title: "An extension's headers are there",
    description: 'The answer lacks a header that an extension promises; a warning with --foreign.',
    source: 'x-extension',
  },
  'error-catalogue': {
    title: 'Errors are those of the catalogue',
    description: "The code does not belong to the status, or the message is not the catalogue's.",
    source: 'x-error-catalogue',
  },
  'no-secret': {
    title: 'No secret comes back',
    description:
      "A credential or an x-sensitive value of the request is in the answer's body or headers.",
    source: 'x-sensitive; OWASP API3:2023',
  },
  'mock-response': {
    title: 'Prism agrees with the answer',
    description: 'Prism, as the mock or as a proxy, itself finds the answer wrong.',
    source: 'Prism, sl-violations',
  },
  meaning: {
    title: 'The answer means what it must',
    description: 'The content contradicts the request: other facts, a missing method in Allow.',
    source: "RFC 9110, section 10.2.1; the configuration's own cases",
  },
  untouched: {
    title: 'What must not be found is not changed',
    description: 'A request that may not reach a thing has changed it.',
    source: 'OWASP API1:2023',
  },
  state: {
    title: 'Answers do not contradict one another',
    description:
      'Answers contradict one another: what was done is not seen, what is gone is found.',
    source: 'OpenAPI 3.1.1, Link Object; x-pagination',
  },
  workflow: {
    title: 'Workflows succeed',
    description: 'A step of an Arazzo workflow failed; `redocly respect` says why.',
    source: 'Arazzo 1.0.1',
  },
}
