import { answer, answering, json, post, query, text, withBody } from './build.ts'
import type { Case, Change } from './case.ts'

/** Changes of the whole path. */
const inPath = (changes: readonly Change[]): Case[] =>
  changes.map(([name, verdict, base, revision]) => ({ name, verdict, base, revision }))

/** What changes in an operation beside its bodies. */
export const pathCases: readonly Case[] = [
  ...inPath([
    ['nothing', 'none', post(), post()],
    ['a summary', 'patch', post(), post({ summary: 'Does.' })],
    [
      'an example',
      'patch',
      answering(json(text)),
      answering(json(text, { examples: { a: { value: 'a' } } })),
    ],
    [
      'another example',
      'patch',
      answering(json(text, { example: 'a' })),
      answering(json(text, { example: 'b' })),
    ],
    ['a tag', 'patch', post(), post({ tags: ['things'] })],
    ['a deprecated operation', 'minor', post(), post({ deprecated: true })],
    [
      'a deprecated operation with its end',
      'minor',
      post(),
      post({ deprecated: true, 'x-deprecation': { date: '2026-01-31', sunset: '2027-01-31' } }),
    ],
    [
      'an operation by another name',
      'major',
      post({ operationId: 'one' }),
      post({ operationId: 'two' }),
    ],
    [
      'an operation less',
      'major',
      { ...post(), get: { operationId: 'get', responses: { 200: answer() } } },
      post(),
    ],
    [
      'a new operation',
      'minor',
      post(),
      { ...post(), get: { operationId: 'get', responses: { 200: answer() } } },
    ],
    ['a new optional parameter', 'minor', post(), post({ parameters: [query()] })],
    [
      'a new required parameter',
      'major',
      post(),
      post({ parameters: [query({ required: true })] }),
    ],
    ['a parameter less', 'major', post({ parameters: [query()] }), post()],
    [
      'a parameter becomes required',
      'major',
      post({ parameters: [query()] }),
      post({ parameters: [query({ required: true })] }),
    ],
    [
      'a parameter becomes optional',
      'minor',
      post({ parameters: [query({ required: true })] }),
      post({ parameters: [query()] }),
    ],
    [
      'a parameter by another name',
      'major',
      post({ parameters: [query()] }),
      post({ parameters: [query({ name: 'r' })] }),
    ],
    [
      'a parameter in another place',
      'major',
      post({ parameters: [query()] }),
      post({ parameters: [query({ in: 'header' })] }),
    ],
    [
      'a parameter moves from the operation to the path',
      'none',
      post({ parameters: [query()] }),
      { parameters: [query()], ...post() },
    ],
    [
      "a path's parameter gets narrower",
      'major',
      { parameters: [query()], ...post() },
      { parameters: [query({ schema: { ...text, maxLength: 2 } })], ...post() },
    ],
    [
      'a parameter becomes optional and narrower',
      'major',
      post({ parameters: [query({ required: true })] }),
      post({ parameters: [query({ schema: { ...text, maxLength: 2 } })] }),
    ],
    [
      'a wider property with the name of a place for people',
      'minor',
      withBody(json({ properties: { title: { ...text, maxLength: 2 } } })),
      withBody(json({ properties: { title: text } })),
    ],
    [
      'a parameter moves and gets narrower',
      'major',
      post({ parameters: [query()] }),
      { parameters: [query({ schema: { ...text, maxLength: 2 } })], ...post() },
    ],
    [
      'parameters in another order',
      'none',
      post({ parameters: [query(), query({ name: 'r' })] }),
      post({ parameters: [query({ name: 'r' }), query()] }),
    ],
    [
      'a parameter written otherwise',
      'major',
      post({ parameters: [query({ style: 'form' })] }),
      post({ parameters: [query({ style: 'spaceDelimited' })] }),
    ],
    [
      'a narrower parameter',
      'major',
      post({ parameters: [query()] }),
      post({ parameters: [query({ schema: { ...text, maxLength: 2 } })] }),
    ],
    [
      'a wider parameter',
      'minor',
      post({ parameters: [query({ schema: { ...text, maxLength: 2 } })] }),
      post({ parameters: [query()] }),
    ],
    [
      'another default of a parameter',
      'major',
      post({ parameters: [query({ schema: { ...text, default: 'a' } })] }),
      post({ parameters: [query({ schema: { ...text, default: 'b' } })] }),
    ],
    [
      "a parameter's description",
      'patch',
      post({ parameters: [query()] }),
      post({ parameters: [query({ description: 'A.' })] }),
    ],
    [
      'a lower ceiling that clamps',
      'major',
      post({
        parameters: [
          query({ schema: { type: 'integer', default: 1, 'x-clamp': { minimum: 1, maximum: 9 } } }),
        ],
      }),
      post({
        parameters: [
          query({ schema: { type: 'integer', default: 1, 'x-clamp': { minimum: 1, maximum: 8 } } }),
        ],
      }),
    ],
    [
      'a higher ceiling that clamps',
      'minor',
      post({
        parameters: [
          query({ schema: { type: 'integer', default: 1, 'x-clamp': { minimum: 1, maximum: 8 } } }),
        ],
      }),
      post({
        parameters: [
          query({ schema: { type: 'integer', default: 1, 'x-clamp': { minimum: 1, maximum: 9 } } }),
        ],
      }),
    ],
    [
      'another carrier of pages',
      'major',
      post({ 'x-pagination': { items: 'a' } }),
      post({ 'x-pagination': { items: 'b' } }),
    ],
    ['a new optional body', 'minor', post(), withBody(json(text))],
    ['a new required body', 'major', post(), withBody({ required: true, ...json(text) })],
    ['a body less', 'major', withBody(json(text)), post()],
    [
      'a body becomes required',
      'major',
      withBody(json(text)),
      withBody({ required: true, ...json(text) }),
    ],
    [
      'a body becomes optional',
      'minor',
      withBody({ required: true, ...json(text) }),
      withBody(json(text)),
    ],
    [
      'a media type less that is taken',
      'major',
      withBody({ content: { 'application/json': {}, 'text/plain': {} } }),
      withBody({ content: { 'application/json': {} } }),
    ],
    [
      'a new media type that is taken',
      'minor',
      withBody({ content: { 'application/json': {} } }),
      withBody({ content: { 'application/json': {}, 'text/plain': {} } }),
    ],
    [
      'a media type less that is answered',
      'major',
      answering({ content: { 'application/json': {}, 'text/plain': {} } }),
      answering({ content: { 'application/json': {} } }),
    ],
    [
      'a new media type that is answered',
      'minor',
      answering({ content: { 'application/json': {} } }),
      answering({ content: { 'application/json': {}, 'text/plain': {} } }),
    ],
    ['a new error', 'minor', post(), post({ responses: { 200: answer(), 429: answer() } })],
    ['a new success', 'major', post(), post({ responses: { 200: answer(), 202: answer() } })],
    ['a success by another status', 'major', post(), post({ responses: { 201: answer() } })],
    ['a success less', 'major', post({ responses: { 200: answer(), 201: answer() } }), post()],
    ["an answer's description", 'patch', post(), answering({ description: 'Another.' })],
    ['a new header', 'minor', post(), answering({ headers: { A: { schema: text } } })],
    ['a header less', 'major', answering({ headers: { A: { schema: text } } }), post()],
    [
      'a header becomes optional',
      'major',
      answering({ headers: { A: { required: true, schema: text } } }),
      answering({ headers: { A: { schema: text } } }),
    ],
    [
      'a header becomes required',
      'minor',
      answering({ headers: { A: { schema: text } } }),
      answering({ headers: { A: { required: true, schema: text } } }),
    ],
    [
      'another type of a header',
      'major',
      answering({ headers: { A: { schema: text } } }),
      answering({ headers: { A: { schema: { type: 'integer' } } } }),
    ],
    ['a new link', 'minor', post(), answering({ links: { next: { operationId: 'anchor' } } })],
    [
      'a credential less',
      'major',
      post({ security: [{ token: [] }, { signature: [] }] }),
      post({ security: [{ token: [] }] }),
    ],
    [
      'a new credential',
      'minor',
      post({ security: [{ token: [] }] }),
      post({ security: [{ token: [] }, { signature: [] }] }),
    ],
    [
      'two credentials at once',
      'major',
      post({ security: [{ token: [] }] }),
      post({ security: [{ token: [], signature: [] }] }),
    ],
    [
      'credentials where none were needed',
      'major',
      post({ security: [] }),
      post({ security: [{ token: [] }] }),
    ],
    ["the document's credentials where none were needed", 'major', post({ security: [] }), post()],
    [
      "the document's credentials, written out",
      'none',
      post(),
      post({ security: [{ token: [] }, { signature: [] }] }),
    ],
    [
      'no credentials any more',
      'minor',
      post({ security: [{ token: [] }] }),
      post({ security: [] }),
    ],
  ]),
]
