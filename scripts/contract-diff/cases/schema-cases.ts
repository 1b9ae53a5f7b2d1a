import { answer, answering, choice, json, object, post, text, withBody } from './build.ts'
import type { Case, Node } from './case.ts'

/** What changes in schemas with a name; a name that starts with `$` is of the case alone. */
export const schemaCases: readonly Case[] = [
  {
    name: 'a schema gets a name',
    verdict: 'none',
    base: answering(json(text)),
    revision: answering(json({ $ref: '#/components/schemas/$Text' })),
    schemas: { base: {}, revision: { $Text: text } },
  },
  {
    name: 'a schema that is sent and answered gets narrower',
    verdict: 'major',
    ...both(
      post({
        requestBody: json({ $ref: '#/components/schemas/$Text' }),
        responses: { 200: answer(json({ $ref: '#/components/schemas/$Text' })) },
      }),
    ),
    schemas: { base: { $Text: text }, revision: { $Text: { ...text, maxLength: 2 } } },
  },
  {
    name: 'a schema that is answered gets a value more',
    verdict: 'minor',
    ...both(answering(json({ $ref: '#/components/schemas/$List' }))),
    schemas: {
      base: {
        $List: { type: 'array', items: { $ref: '#/components/schemas/$Text' } },
        $Text: choice('a'),
      },
      revision: {
        $List: { type: 'array', items: { $ref: '#/components/schemas/$Text' } },
        $Text: choice('a', 'b'),
      },
    },
  },
  {
    name: 'a schema that holds itself gets a required property, and is sent',
    verdict: 'major',
    ...both(withBody(json({ $ref: '#/components/schemas/$Tree' }))),
    schemas: {
      base: { $Tree: object({ child: { $ref: '#/components/schemas/$Tree' } }) },
      revision: {
        $Tree: object(
          { child: { $ref: '#/components/schemas/$Tree' }, a: text },
          { required: ['a'] },
        ),
      },
    },
  },
]

function both(path: Node): { base: Node; revision: Node } {
  return { base: path, revision: path }
}
