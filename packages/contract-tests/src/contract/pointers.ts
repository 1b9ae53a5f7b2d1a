import { isObject, pointerStep, type JsonObject } from './json.js'

const known = new WeakMap<JsonObject, WeakMap<object, string>>()

/**
 * Where an object of a document is, as a JSON pointer (RFC 6901); undefined when it is none of the
 * document's own. An object that a reference leads to is where it is written.
 */
export function pointerTo(document: JsonObject, node: object): string | undefined {
  const pointers = known.get(document) ?? indexOf(document)
  known.set(document, pointers)
  return pointers.get(node)
}

function indexOf(document: JsonObject): WeakMap<object, string> {
  const pointers = new WeakMap<object, string>()
  const visit = (node: unknown, pointer: string): void => {
    if ((!isObject(node) && !Array.isArray(node)) || pointers.has(node)) return
    pointers.set(node, pointer)
    for (const [key, part] of Object.entries(node)) visit(part, `${pointer}/${pointerStep(key)}`)
  }
  visit(document, '')
  return pointers
}
