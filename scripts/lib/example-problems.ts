import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

import { exampleGiven } from './example-given.ts'
import type { Package } from './packages.ts'
import type { TsdocExample } from './tsdoc-example.ts'
import { root } from './workspace.ts'

/** What the compiler says of examples, strictly, each as a module of its own beside its package. */
export function exampleProblems(
  packages: readonly Package[],
  examples: readonly TsdocExample[],
  given = exampleGiven,
): readonly string[] {
  const modules = modulesOf(packages, examples)
  const exported = exportsOf([...new Set([...modules.values()].flat())])
  const programs = new Map(
    examples.map((example, index) => {
      const { folder, manifest } = example.package
      const names = namesIn(example.code)
      const known: Readonly<Record<string, string>> = given[manifest.name] ?? {}
      const lines = [...names].flatMap((name) => {
        if (Object.hasOwn(known, name)) return [known[name] ?? '']
        const module = modules.get(example)?.find((path) => exported.get(path)?.has(name))
        if (module === undefined) return []
        const type = exported.get(module)?.get(name) === 'type' ? 'type ' : ''
        return [`import { ${type}${name} } from '${module.specifier}'`]
      })
      // On one line, so that the lines of the example are those that the compiler counts, but for one.
      const text = `${lines.join('; ')}; export {}\n${example.code}`
      return [join(folder, `example-${index}.ts`), { example, text }] as const
    }),
  )
  const program = compile(new Map([...programs].map(([file, { text }]) => [file, text])))
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, ' ')
    const found = file && programs.get(file.fileName)
    if (!found) return message
    const { folder } = found.example.package
    const { file: source, line, code } = found.example
    const at = file.getLineAndCharacterOfPosition(start).line - 1
    const shown = code.split('\n')[at]?.trim() ?? ''
    return `${relative(root, join(folder, source))}:${line}: @example: ${shown}: ${message}`
  })
}

/** A module that an example may use, as it is imported beside the package. */
interface Module {
  readonly folder: string
  readonly specifier: string
}

/** For each example: the module that it is in, what its package exports, and what those it uses export. */
function modulesOf(
  packages: readonly Package[],
  examples: readonly TsdocExample[],
): ReadonlyMap<TsdocExample, readonly Module[]> {
  const entries = new Map(
    packages.map((each) => {
      const { name, exports = {} } = each.manifest
      const typed = Object.entries(exports).filter(
        ([, target]) => typeof target === 'object' && target['types'] !== undefined,
      )
      return [name, typed.map(([path]) => name + path.slice(1))] as const
    }),
  )
  const own = new Map<string, Module>()
  const moduleAt = (folder: string, specifier: string): Module => {
    const key = `${folder} ${specifier}`
    const module = own.get(key) ?? { folder, specifier }
    own.set(key, module)
    return module
  }
  return new Map(
    examples.map((example) => {
      const { folder, manifest } = example.package
      const built = `./${example.file.replace(/^src/, 'dist').replace(/\.ts$/, '')}`
      const { name, dependencies, devDependencies } = manifest
      const used = [name, ...Object.keys({ ...dependencies, ...devDependencies })]
      return [
        example,
        [
          ...(existsSync(join(folder, `${built}.d.ts`)) ? [moduleAt(folder, `${built}.js`)] : []),
          ...used.flatMap((each) => entries.get(each) ?? []).map((each) => moduleAt(folder, each)),
        ],
      ]
    }),
  )
}

/** The names that each module exports, and whether they are more than types. */
function exportsOf(
  modules: readonly Module[],
): ReadonlyMap<Module, ReadonlyMap<string, 'type' | 'value'>> {
  const files = new Map(
    modules.map((module, index) => [join(module.folder, `exports-${index}.ts`), module] as const),
  )
  const program = compile(
    new Map([...files].map(([file, { specifier }]) => [file, `export * from '${specifier}'`])),
  )
  const checker = program.getTypeChecker()
  return new Map(
    [...files].map(([file, module]) => {
      const source = program.getSourceFile(file)
      const symbol = source && checker.getSymbolAtLocation(source)
      const all = symbol ? checker.getExportsOfModule(symbol) : []
      return [module, new Map(all.map((each) => [each.name, kindOf(each, checker)]))]
    }),
  )
}

function kindOf(symbol: ts.Symbol, checker: ts.TypeChecker): 'type' | 'value' {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
  const { flags } = isAlias ? checker.getAliasedSymbol(symbol) : symbol
  return (flags & ts.SymbolFlags.Value) === 0 ? 'type' : 'value'
}

/** Names that the code uses and does not declare; names of properties may be among them. */
function namesIn(code: string): ReadonlySet<string> {
  const used = new Set<string>()
  const declared = new Set<string>()
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) used.add(node.text)
    const { name } = node as { name?: ts.Node }
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportClause(node) ||
      ts.isImportSpecifier(node)
    if (declares && name && ts.isIdentifier(name)) declared.add(name.text)
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true))
  return used.difference(declared)
}

/** A program of files that are not there. */
function compile(texts: ReadonlyMap<string, string>): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      noEmit: true,
      noUnusedLocals: false,
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['node'],
    },
    root,
  )
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.getCurrentDirectory = () => root
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const text = texts.get(file)
    return text === undefined
      ? getSourceFile(file, languageVersion, ...rest)
      : ts.createSourceFile(file, text, languageVersion)
  }
  return ts.createProgram([...texts.keys()], options, host)
}
