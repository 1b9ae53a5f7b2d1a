import { answering, choice, closed, conditional, json, object, text, withBody } from './build.ts'
import type { Case, Change, Node } from './case.ts'
import { narrowed } from './narrowed.ts'

/** Changes of a property of a JSON body that is sent, and of one that is answered. */
const inBody = (
  side: 'request' | 'response',
  changes: readonly Change[],
  required: readonly string[] = ['p'],
): Case[] =>
  changes.map(([name, verdict, base, revision]) => {
    const place = (schema: Node): Node => {
      const body = object({ p: schema }, { required, ...(side === 'request' && closed) })
      return side === 'request'
        ? withBody({ required: true, ...json(body) })
        : answering(json(body))
    }
    return {
      name: `${side}: ${name}`,
      verdict,
      base: place(base),
      revision: place(revision),
    }
  })

const keywords: readonly Change[] = [
  ['another pattern', 'major', { ...text, pattern: '^a$' }, { ...text, pattern: '^b$' }],
  ['another format', 'major', { ...text, format: 'uuid' }, { ...text, format: 'uri' }],
  ['another const', 'major', { ...text, const: 'a' }, { ...text, const: 'b' }],
  ['another type', 'major', text, { type: 'integer' }],
  ['a wider `not`', 'major', { not: { enum: ['a'] } }, { not: { enum: ['a', 'b'] } }],
  ['a narrower `not`', 'major', { not: { enum: ['a', 'b'] } }, { not: { enum: ['a'] } }],
  ['another condition', 'major', conditional('a'), conditional('c')],
  [
    'dependentRequired',
    'major',
    { type: 'object', dependentRequired: { a: ['b'] } },
    { type: 'object', dependentRequired: { a: ['b', 'c'] } },
  ],
  [
    'patternProperties',
    'major',
    { type: 'object', patternProperties: { '^a': text } },
    { type: 'object', patternProperties: { '^b': text } },
  ],
  ['a description', 'patch', text, { ...text, description: 'A text.' }],
  ['another description', 'patch', { ...text, description: 'A.' }, { ...text, description: 'B.' }],
  ['a title', 'patch', text, { ...text, title: 'A text' }],
  ['examples', 'patch', text, { ...text, examples: ['a'] }],
  ['a deprecated property', 'minor', text, { ...text, deprecated: true }],
  [
    'members in another order',
    'none',
    { type: 'string', maxLength: 2 },
    { maxLength: 2, type: 'string' },
  ],
]

/** What changes in bodies. */
export const bodyCases: readonly Case[] = [
  ...inBody(
    'request',
    narrowed.flatMap(([name, wide, narrow]): Change[] => [
      [`narrower ${name}`, 'major', wide, narrow],
      [`wider ${name}`, 'minor', narrow, wide],
    ]),
  ),
  ...inBody(
    'response',
    narrowed.flatMap(([name, wide, narrow]): Change[] => [
      [`narrower ${name}`, 'minor', wide, narrow],
      [`wider ${name}`, 'major', narrow, wide],
    ]),
  ),
  ...inBody('request', keywords),
  ...inBody('response', keywords),
  ...inBody('request', [
    ['a new value', 'minor', choice('a'), choice('a', 'b')],
    ['a value less', 'major', choice('a', 'b'), choice('a')],
    ['an enumeration', 'major', text, choice('a')],
    ['no enumeration any more', 'minor', choice('a'), text],
    ['another default', 'major', { ...text, default: 'a' }, { ...text, default: 'b' }],
    ['no default any more', 'major', { ...text, default: 'a' }, text],
    ['a default', 'minor', text, { ...text, default: 'a' }],
    ['a property becomes readOnly', 'major', text, { ...text, readOnly: true }],
    ['a new optional property', 'minor', object({}, closed), object({ a: text }, closed)],
    [
      'a new required property',
      'major',
      object({}, closed),
      object({ a: text }, { required: ['a'], ...closed }),
    ],
    ['a property less', 'major', object({ a: text }, closed), object({}, closed)],
    [
      'a property becomes required',
      'major',
      object({ a: text }),
      object({ a: text }, { required: ['a'] }),
    ],
    [
      'a property becomes optional',
      'minor',
      object({ a: text }, { required: ['a'] }),
      object({ a: text }),
    ],
  ]),
  ...inBody('response', [
    ['a new value', 'minor', choice('a'), choice('a', 'b')],
    ['a value less', 'minor', choice('a', 'b'), choice('a')],
    ['another default', 'minor', { ...text, default: 'a' }, { ...text, default: 'b' }],
    ['a property becomes writeOnly', 'major', text, { ...text, writeOnly: true }],
    ['a new property', 'minor', object({}), object({ a: text })],
    ['a property less', 'major', object({ a: text }), object({})],
    [
      'a property becomes required',
      'minor',
      object({ a: text }),
      object({ a: text }, { required: ['a'] }),
    ],
    [
      'a property becomes optional',
      'major',
      object({ a: text }, { required: ['a'] }),
      object({ a: text }),
    ],
  ]),
]
