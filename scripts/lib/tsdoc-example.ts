import { type DocNode, DocFencedCode, TSDocParser } from '@microsoft/tsdoc'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

import type { Package } from './packages.ts'

/** The code of an `@example`. */
export interface TsdocExample {
  readonly package: Package
  /** Where it is, relative to the package. */
  readonly file: string
  readonly line: number
  readonly code: string
}

const NOT_PUBLISHED = /\.test(?:-d)?\.ts$|(?:^|\/)(?:generated|test-support|testing)\//

/** The examples in the sources of a package. Those of generated code are values, from the contract. */
export function tsdocExamples(from: Package): readonly TsdocExample[] {
  return globSync('src/**/*.ts', { cwd: from.folder })
    .filter((file) => !NOT_PUBLISHED.test(file))
    .toSorted()
    .flatMap((file) => {
      const source = ts.createSourceFile(
        file,
        readFileSync(join(from.folder, file), 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      )
      return commentsOf(source).flatMap((comment) => {
        const line = source.getLineAndCharacterOfPosition(comment.pos).line + 1
        return codesOf(comment.getText(source)).map((code) => ({ package: from, file, line, code }))
      })
    })
}

function commentsOf(source: ts.SourceFile): readonly ts.JSDoc[] {
  const found = new Set<ts.JSDoc>()
  const look = (node: ts.Node): void => {
    for (const part of ts.getJSDocCommentsAndTags(node)) if (ts.isJSDoc(part)) found.add(part)
    ts.forEachChild(node, look)
  }
  look(source)
  return [...found]
}

/** Blocks of code; an example without one is an expression, such as a value of a property. */
function codesOf(comment: string): readonly string[] {
  const { docComment } = new TSDocParser().parseString(comment)
  return docComment.customBlocks
    .filter(({ blockTag }) => blockTag.tagName === '@example')
    .flatMap(({ content }) => {
      const blocks = fencesIn(content)
      return blocks.length > 0 ? blocks : [`void (${textOf(content).trim()})`]
    })
}

const fencesIn = (node: DocNode): readonly string[] =>
  node instanceof DocFencedCode ? [node.code.toString()] : node.getChildNodes().flatMap(fencesIn)

const textOf = (node: DocNode): string =>
  node.kind === 'Excerpt'
    ? (node as DocNode & { readonly content: { toString(): string } }).content.toString()
    : node.getChildNodes().map(textOf).join('')
