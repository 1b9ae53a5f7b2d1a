import { affectedBy } from './affected.ts'
import { keysOf, type Node } from './document.ts'
import { collect, type Finding, type Verdict } from './finding.ts'
import { redoclyDiff, type RedoclyChange } from './redocly.ts'
import { rules } from './rules/rules.ts'

/** What tells people something and changes nothing for programs. */
const WORDS = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'tags',
  '$comment',
  'x-displayName',
])

/** Members whose members have names that people gave them. */
const NAMED = new Set([
  'properties',
  'schemas',
  'headers',
  'parameters',
  'responses',
  'links',
  'securitySchemes',
  'variables',
])

/** Operations that our rules do not read. */
const OUTSIDE = /^#\/webhooks\/|\/callbacks\//

/** Components show where they are used; that one got a name changes nothing. */
const COMPONENT = /^#\/components\/(?!securitySchemes)[^/]+(?:\/[^/]+)?$/

/**
 * Finds every change between two bundled documents and what it demands of the version. `redocly diff`
 * decides, but for what rules of ours decide otherwise (docs/adr/0011).
 *
 * @param config another `redocly.yaml` than the repository's
 */
export async function compareContracts(
  base: Node,
  revision: Node,
  config?: string,
): Promise<Finding[]> {
  const ours = collect(
    rules.flatMap(({ name, find }) =>
      find(base, revision).map((found) => ({ rule: name, ...found })),
    ),
  )
  const deep = new Set(rules.filter(({ isDeep }) => isDeep).map(({ name }) => name))
  const isOurs = (change: RedoclyChange): boolean =>
    !OUTSIDE.test(change.pointer) &&
    (rules.some(({ replaces }) => replaces?.(change)) ||
      ours.some(
        ({ rule, pointer }) =>
          change.pointer === pointer ||
          (deep.has(rule) && change.pointer.startsWith(`${pointer}/`)),
      ))
  const affected = { base: affectedBy(base), revision: affectedBy(revision) }
  const changes = (await redoclyDiff(base, revision, config)).filter(
    (change) => isVisible(change) && !isOurs(change),
  )
  const theirs = changes.flatMap((change) => {
    const { pointer, basePointer } = change
    const operations = [
      ...new Set([
        ...(basePointer === undefined ? [] : affected.base(basePointer)),
        ...affected.revision(pointer),
      ]),
    ]
    return judge(change).map((judged) => ({ ...judged, pointer, operations }))
  })
  return [...ours, ...theirs].toSorted(
    (one, other) =>
      Number(other.verdict === 'major') - Number(one.verdict === 'major') ||
      one.pointer.localeCompare(other.pointer),
  )
}

const isVisible = ({ pointer, kind }: RedoclyChange): boolean =>
  pointer !== '#/info/version' && (kind === 'modified' || !COMPONENT.test(pointer))

type Judged = Pick<Finding, 'rule' | 'verdict' | 'message'>

function judge(change: RedoclyChange): Judged[] {
  const { verdicts, kind, typeName } = change
  if (verdicts.length > 0) {
    return verdicts.map(({ ruleId, impact, message }) => ({
      rule: ruleId,
      verdict: impact,
      message,
    }))
  }
  const what = `${typeName} ${keysOf(change.pointer).at(-1)}`
  if (isWording(change))
    return [{ rule: 'wording', verdict: 'patch', message: `${what} is said otherwise.` }]
  // Redocly calls a patch whatever it does not know to break; what was refused and is not is more.
  const verdict: Verdict = 'minor'
  if (kind !== 'modified') return [{ rule: kind, verdict, message: `${what} was ${kind}.` }]
  const [before, after] = [change.before, change.after].map(
    (value) => JSON.stringify(value) ?? 'none',
  )
  return [{ rule: kind, verdict, message: `${what} was ${before} and is ${after}.` }]
}

/** Whether a change is in a place for people; a property, say, may have such a place's name. */
function isWording({ pointer }: RedoclyChange): boolean {
  const keys = keysOf(pointer)
  if (keys[0] === 'info') return true
  return keys.some((key, index) => WORDS.has(key) && !NAMED.has(keys[index - 1] ?? ''))
}
