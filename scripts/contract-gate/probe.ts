import { redoclyDiff } from '../contract-diff/redocly.ts'
import type { Node } from '../contract-diff/document.ts'
import type { Problem } from './problem.ts'

const document = (...values: string[]): Node => ({
  openapi: '3.1.1',
  info: { title: 'Probe', version: '1.0.0' },
  paths: {
    '/probe': {
      get: {
        responses: {
          200: {
            description: 'An answer.',
            content: { 'application/json': { schema: { type: 'string', enum: values } } },
          },
        },
      },
      ...(values.length === 1 && { delete: { responses: { 204: { description: 'Gone.' } } } }),
    },
  },
})

/**
 * Whether `redocly diff` judges as this contract needs it. Without `diff-recommended` it finds no break at
 * all and succeeds; a new value that is answered is no break here, since clients tolerate it.
 */
export async function checkConfig(config: string): Promise<Problem[]> {
  const changes = await redoclyDiff(document('a'), document('a', 'b'), config)
  const verdicts = Object.fromEntries(
    changes.flatMap((change) => change.verdicts.map(({ ruleId, impact }) => [ruleId, impact])),
  )
  if (verdicts['operation-removed'] === 'major' && verdicts['enum-values-added'] === 'minor') {
    return []
  }
  return [
    {
      file: 'redocly.yaml',
      message: `By redocly.yaml, redocly diff does not know breaks: ${JSON.stringify(verdicts)}.`,
      fix: 'Have it extend diff-recommended, with `diff: { enum-values-added: minor }`.',
    },
  ]
}
