import { isMap, isNode, isScalar, isSeq, LineCounter, type Document, type Node } from 'yaml'

import { pointerSteps } from '../contract/json.js'

/** Finds the line of a JSON pointer in a parsed document. */
export function createLocator(
  { contents }: Document.Parsed,
  text: string,
  name: string,
): (pointer: string) => string {
  const lines = new LineCounter()
  for (let at = 0; at !== -1 && at <= text.length; at = nextLine(text, at)) lines.addNewLine(at)
  return (pointer) => `${name}:${lines.linePos(offsetOf(contents, pointerSteps(pointer))).line}`
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? -1 : end + 1
}

/** Where the part starts, with its key; what is not there is at the part around it. */
function offsetOf(root: Node | null, steps: readonly string[]): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const step of steps) {
    const [key, value] = childOf(node, step)
    if (!isNode(key)) break
    offset = key.range?.[0] ?? offset
    node = value
  }
  return offset
}

function childOf(node: unknown, step: string): readonly [key: unknown, value: unknown] {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return [item, item]
  }
  const pair = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
    : undefined
  return [pair?.key, pair?.value]
}
