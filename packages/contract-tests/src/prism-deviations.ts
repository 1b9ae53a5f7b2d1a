import type { Deviation } from './run/deviations.js'

/** Where Prism 5.14 leaves the contract. An entry that no longer occurs fails the suite. */
export const prismDeviations: readonly Deviation[] = [
  {
    rules: [
      'declared-content-type',
      'body-schema',
      'required-header',
      'extension-header',
      'meaning',
    ],
    groups: ['method'],
    reason: 'Prism answers an undeclared method with problem+json of its own and without Allow.',
  },
  {
    rules: ['declared-content-type', 'body-schema', 'extension-header'],
    groups: ['path'],
    reason: 'Prism answers an unknown path with problem+json of its own.',
  },
  {
    rules: ['declared-content-type', 'body-schema', 'extension-header'],
    groups: ['malformed'],
    reason: 'Prism answers what it cannot parse with a body of its own.',
  },
  {
    rules: ['expected-status'],
    groups: ['media type'],
    cases: /no content type/,
    reason:
      'Prism reads a body without a content type as text and calls it a breach of the schema.',
  },
  {
    rules: ['expected-status'],
    groups: ['media type'],
    cases: /merge-patch/,
    reason: 'Prism takes every +json type for application/json.',
  },
  {
    rules: ['expected-status', 'declared-content-type', 'body-schema', 'extension-header'],
    groups: ['media type'],
    cases: /charset=utf-16|gzip/,
    reason: 'Prism ignores charset and content encoding, and answers what it then cannot parse.',
  },
  {
    rules: [
      'expected-status',
      'declared-status',
      'declared-content-type',
      'extension-header',
      'mock-response',
    ],
    groups: ['media type'],
    cases: /: Accept: /,
    reason: 'Prism answers 406 to an Accept header that it does not suit, declared or not.',
  },
  {
    rules: ['no-content'],
    groups: ['example', 'status', 'negative', 'boundary', 'media type', 'malformed', 'fuzz'],
    reason: 'Prism calls an answer without content text/plain (negotiateDefaultMediaType).',
  },
  {
    rules: ['expected-status'],
    groups: ['negative'],
    cases: /: query parameter \w+ breaks \w+ with ""$/,
    reason: 'Prism takes an empty query parameter for a missing one (deserializeFormStyle).',
  },
  {
    rules: ['expected-status'],
    groups: ['negative'],
    cases: /: (query|path|header) parameter [\w-]+ breaks type with "0x10"$/,
    reason: 'Prism reads a number as JavaScript does (coerceTypes of Ajv).',
  },
  {
    rules: ['expected-status'],
    groups: ['malformed'],
    cases: /1 MiB/,
    reason: 'Prism reads bodies of up to 10 MB.',
  },
]

/** The same where operations have optional bodies, or parameters of more kinds. */
export const foreignPrismDeviations: readonly Deviation[] = [
  {
    rules: ['expected-status'],
    groups: ['negative'],
    cases: /: body breaks type with null$/,
    reason: 'Prism takes the body null for none, where none is needed.',
  },
  {
    rules: ['expected-status'],
    groups: ['negative'],
    cases: /breaks (?:unevaluatedProperties|dependentRequired) /,
    reason:
      'Prism reads a document without jsonSchemaDialect as draft-07, which has fewer keywords.',
  },
  {
    rules: ['expected-status'],
    groups: ['fuzz'],
    cases: /: a random request that is forbidden$/,
    reason:
      'Prism reads a document without jsonSchemaDialect as draft-07: a random request may break only what that lacks.',
  },
]
