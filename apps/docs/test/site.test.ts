import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type HTMLElement, parse } from 'node-html-parser'
import { describe, expect, it, onTestFinished } from 'vitest'

import {
  contract,
  listCatalogue,
  listOperations,
  listSchemas,
  type SchemaObject,
} from '../src/lib/contract.ts'
import { errorAnchor, paths } from '../src/lib/paths.ts'
import { figure, type Quality } from '../src/lib/quality.ts'
import { iam, sections } from '../src/lib/sections.ts'
import { buildSite } from './support/build-site.ts'

const dist = join(import.meta.dirname, '../dist')
const base = (process.env['SITE_BASE'] ?? '/').replace(/\/?$/, '/')
const origin = 'http://site.invalid'

/** A download, none of the pages. */
const offline = paths.offline.slice(1)

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
)
const pages = new Map(
  files
    .filter((file) => file.endsWith('.html') && file !== offline)
    .map((file) => [file, parse(readFileSync(join(dist, file), 'utf8'))]),
)
const anchors = new Map(
  [...pages].map(([file, page]) => [
    file,
    new Set(page.querySelectorAll('[id]').map(({ id }) => id)),
  ]),
)

/** The built file behind an address, or undefined for another host or a path outside the base. */
function fileOf({ origin: host, pathname }: URL): string | undefined {
  if (host !== origin || !pathname.startsWith(base)) return undefined
  return decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html')
}

function pageAt(path: string): HTMLElement {
  const page = pages.get(`${path.slice(1)}index.html`)
  if (!page) throw new Error(`There is no page at ${path}.`)
  return page
}

const operations = sections.flatMap((section) =>
  listOperations(section.contract).map((operation) => [operation.id, section, operation] as const),
)
const schemas = sections.flatMap((section) =>
  listSchemas(section.contract).map((name) => [name, section] as const),
)

const textOf = (node: HTMLElement | null) => node?.textContent.replaceAll(/\s+/g, ' ') ?? ''

describe('the built site', () => {
  it.each(operations)(
    'has a page of the operation %s with each of its answers',
    (id, section, { path, parameters, responses }) => {
      const address = section.paths.operation(id)
      const page = pageAt(address)
      const ids = anchors.get(`${address.slice(1)}index.html`)
      expect(textOf(page)).toContain(path)
      for (const parameter of parameters) expect(ids).toContain(`${parameter.in}.${parameter.name}`)
      for (const { status, headers, errors } of responses) {
        expect(ids).toContain(`response.${status}`)
        for (const { name } of headers) expect(ids).toContain(`response.${status}.header.${name}`)
        for (const error of errors) {
          const shown = textOf(page.getElementById(`response.${status}.${error.code}`))
          expect(shown).toContain(error.message)
          expect(shown).toContain(error.remedy.replaceAll('`', ''))
        }
      }
    },
  )

  it.each(
    listOperations().flatMap((operation) =>
      operation.responses.flatMap(({ links }) =>
        links.map((link) => [operation.id, link.target.id, link] as const),
      ),
    ),
  )('leads from %s to %s', (id, target, { description = '', undoes }) => {
    const steps = pageAt(paths.operation(id)).querySelectorAll('.steps li')
    const step = steps.find((item) =>
      item.querySelector('a')?.getAttribute('href')?.endsWith(paths.operation(target)),
    )
    expect(textOf(step ?? null)).toContain(description)
    expect(textOf(step ?? null).includes('takes it back')).toBe(undoes)
    if (!undoes) return
    const main = pageAt(paths.operation(target)).querySelector('main')
    const back = main?.querySelectorAll('a').map((link) => link.getAttribute('href'))
    expect(textOf(main ?? null)).toContain('It takes back:')
    expect(back).toContain(base.slice(0, -1) + paths.operation(id))
  })

  it.each(
    listOperations().flatMap(({ id, pagination }) =>
      pagination ? [[id, pagination] as const] : [],
    ),
  )('links what carries the pages of %s', (id, pagination) => {
    const links = pageAt(paths.operation(id)).querySelectorAll('#pages ~ dl a')
    const names = links.map(textOf)
    for (const name of Object.values(pagination)) expect(names).toContain(name)
  })

  it.each(operations)('says where %s answers without a body', (id, section, { responses }) => {
    for (const { status, content } of responses) {
      const heading = pageAt(section.paths.operation(id)).getElementById(`response.${status}`)
      expect(textOf(heading?.parentNode ?? null).includes('The answer has no body.')).toBe(
        Object.keys(content).length === 0,
      )
    }
  })

  it('says how a parameter is clamped', () => {
    const limit = pageAt(paths.operation('listGateways')).getElementById('query.limit')
    expect(textOf(limit)).toContain('below 1 is taken as the default, above 500 as 500')
  })

  it.each([...pages.keys()].filter((file) => file !== '404.html' && file !== 'index.html'))(
    'leads from %s to every operation and guide',
    (file) => {
      const links = pages.get(file)?.querySelectorAll('nav.sidebar a') ?? []
      const targets = links.map((link) => link.getAttribute('href'))
      const references = operations.map(([id, section]) => section.paths.operation(id))
      const guides = [...pages.keys()]
        .filter((name) => /^(start|guides|changelog|quality)/.test(name))
        .map((name) => `/${name.replace(/index\.html$/, '')}`)
      expect(guides.length).toBeGreaterThan(10)
      for (const path of [...references, ...guides]) {
        expect(targets).toContain(base.slice(0, -1) + path)
      }
    },
  )

  it.each([...pages.keys()])('skips no level of headings in %s', (file) => {
    const levels = (
      pages.get(file)?.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)') ?? []
    ).map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    }
  })

  it.each(schemas)(
    'has a page of the schema %s with an anchor for each property',
    (name, section) => {
      const address = section.paths.schema(name)
      pageAt(address)
      const { properties = {} } = section.contract.components.schemas[name] as {
        properties?: object
      }
      for (const property of Object.keys(properties)) {
        expect(anchors.get(`${address.slice(1)}index.html`)).toContain(`definition.${property}`)
      }
    },
  )

  it('says where an operation of IAM is tried, and links its own contract', () => {
    for (const { id } of listOperations(iam.contract)) {
      const page = pageAt(iam.paths.operation(id))
      expect(page.querySelector('try-it')).toBeNull()
      expect(textOf(page)).toContain('Not in this page')
      const downloads = page.querySelectorAll('footer a[download]').map(textOf)
      expect(downloads).toContain('iam.yaml')
      expect(downloads).not.toContain('openapi.yaml')
    }
  })

  it('says a condition of IAM in words', () => {
    const page = pageAt(iam.paths.schema('ProjectScope'))
    expect(textOf(page)).toContain('unless name is present: id is required')
  })

  it.each(listCatalogue().map((error) => [error.code, error.status, error] as const))(
    'has an entry of the error %s with status %i',
    (code, status, { message, cause, remedy }) => {
      const heading = pageAt(paths.errors).getElementById(errorAnchor(code, status))
      const entry = textOf(heading?.parentNode ?? null)
      for (const text of [code, message, cause, remedy]) {
        expect(entry).toContain(text.replaceAll('`', ''))
      }
    },
  )

  it('shows every constraint of CertificateCreate', () => {
    const page = pageAt(paths.schema('CertificateCreate'))
    const { properties } = contract.components.schemas['CertificateCreate'] as {
      properties: Record<string, SchemaObject>
    }
    for (const [name, property] of Object.entries(properties)) {
      const shown = textOf(page.getElementById(`definition.${name}`))
      for (const keyword of ['minLength', 'maxLength', 'pattern', 'default', 'contentMediaType']) {
        if (keyword in property)
          expect(shown, `${name}: ${keyword}`).toContain(String(property[keyword]))
      }
    }
    const type = textOf(page.getElementById('definition.type'))
    expect(type).toContain('one of instance, global')
    const text = textOf(page)
    expect(text).toContain('no other properties')
    expect(text).toContain('if type is instance: instance_id is required')
    const required = page
      .querySelectorAll('.field')
      .filter((field) => field.querySelector('.field-head .required'))
      .map(({ id }) => id)
    expect(required).toEqual([
      'definition.name',
      'definition.cert_content',
      'definition.private_key',
    ])
  })

  it.each([...pages.keys()])('has no broken link or anchor in %s', (file) => {
    const address = new URL(base + file.replace(/index\.html$/, ''), origin)
    const broken = (pages.get(file)?.querySelectorAll('a[href]') ?? [])
      .map((link) => link.getAttribute('href') ?? '')
      .filter((link) => {
        const url = new URL(link, address)
        // Other hosts are not ours to check.
        if (url.origin !== origin) return false
        const target = fileOf(url)
        if (target === undefined || !files.includes(target)) return true
        const anchor = decodeURIComponent(url.hash.slice(1))
        return anchor !== '' && !anchors.get(target)?.has(anchor)
      })
    expect(broken).toEqual([])
  })

  it.each([...pages.keys()])(
    'loads nothing from another host, and nothing missing, in %s',
    (file) => {
      const address = new URL(base + file.replace(/index\.html$/, ''), origin)
      const loads = (pages.get(file)?.querySelectorAll('script[src], link[href], img[src]') ?? [])
        // A canonical address is told, not loaded.
        .filter((element) => element.getAttribute('rel') !== 'canonical')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      expect(loads.length).toBeGreaterThan(0)
      expect(loads.filter((load) => !files.includes(fileOf(new URL(load, address)) ?? ''))).toEqual(
        [],
      )
    },
  )

  it('loads nothing from another host in its styles', () => {
    const styles = files
      .filter((file) => file.endsWith('.css'))
      .flatMap(
        (file) => readFileSync(join(dist, file), 'utf8').match(/(?:url\(|@import)[^;)]*/g) ?? [],
      )
    expect(
      styles.filter((load) => /(?:https?:)?\/\/[^/]/.test(load) && !load.includes('data:')),
    ).toEqual([])
  })

  it('gives no two elements of a page the same anchor', () => {
    for (const [file, page] of pages) {
      const ids = page.querySelectorAll('[id]').map(({ id }) => id)
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
      expect(
        twice.filter((id) => /[.]/.test(id)),
        file,
      ).toEqual([])
    }
  })

  it.each(['openapi.yaml', 'openapi.json', 'iam.yaml', 'iam.json'])(
    'offers %s as the contract has it',
    (name) => {
      const source = new URL(import.meta.resolve(`@apigw-certificates/openapi/${name}`))
      expect(readFileSync(join(dist, name), 'utf8')).toBe(readFileSync(source, 'utf8'))
    },
  )

  it.each([...pages.keys()])('says in %s whose it is not', (file) => {
    expect(textOf(pages.get(file)?.querySelector('footer') ?? null)).toContain(
      'not affiliated with Huawei or T-Systems',
    )
  })

  it('shows what was measured, or how to measure it', () => {
    const text = textOf(pageAt(paths.quality).querySelector('main'))
    const file = join(import.meta.dirname, '../src/quality.json')
    if (!existsSync(file)) {
      expect(text).toContain('npx --yes pnpm@12 quality')
      return
    }
    const { commit, verifications, lighthouse, mutants, bundles } = JSON.parse(
      readFileSync(file, 'utf8'),
    ) as Quality
    expect(text).toContain(commit)
    for (const { phase } of verifications.flatMap(({ phases }) => phases)) {
      expect(text).toContain(phase)
    }
    for (const { title } of lighthouse.pages) expect(text).toContain(title)
    expect(text).toContain(`caught ${figure(mutants.caught)}`)
    for (const { gzipped } of bundles) expect(text).toContain(figure(gzipped))
  })

  it('leads from the name of an operation in the changelog to its page', () => {
    const links = pageAt(paths.changelog).querySelectorAll('main a')
    const create = links.find((link) => textOf(link) === 'createCertificate')
    expect(create?.getAttribute('href')).toBe(
      base.slice(0, -1) + paths.operation('createCertificate'),
    )
  })

  it('helps whoever comes to an address without a page', () => {
    const links = pages.get('404.html')?.querySelectorAll('main a') ?? []
    const targets = links.map((link) => link.getAttribute('href'))
    for (const path of [paths.start, paths.errors, paths.operation('createCertificate')]) {
      expect(targets).toContain(base.slice(0, -1) + path)
    }
  })

  it('lists every page in its sitemap', () => {
    const listed = parse(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8'))
      .querySelectorAll('loc')
      .map((place) => new URL(place.textContent).pathname)
    const all = [...pages.keys()].filter((file) => file !== '404.html')
    expect(listed.toSorted()).toEqual(
      all.map((file) => base + file.replace(/index\.html$/, '')).toSorted(),
    )
  })
})

describe('for programs that read text, the site', () => {
  const texts = files.filter((file) => file.endsWith('.md') || file === paths.llms.slice(1))

  it('has every page', () => {
    const all = [...pages.keys()].filter((file) => file !== '404.html')
    for (const file of all) expect(texts).toContain(file.replace(/html$/, 'md'))
  })

  it.each(texts)('has no broken link in %s', (file) => {
    const text = readFileSync(join(dist, file), 'utf8').replaceAll(/(`+)[^]*?\1/g, '')
    const links = text.matchAll(/\]\(([^)\s]+)\)/g)
    const addresses = [...links].map(([, link = '']) => new URL(link, origin + base + file))
    const broken = addresses.filter(
      (url) => url.origin === origin && !files.includes(fileOf(url) ?? ''),
    )
    expect(broken.map(String)).toEqual([])
  })

  it.each(operations)('says all of %s', (id, section, operation) => {
    const { path, responses, parameters } = operation
    const text = readFileSync(join(dist, section.paths.operation(id), 'index.md'), 'utf8')
    expect(text).toContain(path)
    for (const { code } of section.samples(operation)) expect(text).toContain(code)
    for (const { name } of parameters) expect(text).toContain(`\`${name}\``)
    for (const { code, message } of responses.flatMap(({ errors }) => errors)) {
      expect(text).toContain(`\`${code}\``)
      expect(text).toContain(message)
    }
  })

  it('leads from llms.txt to every page', () => {
    const text = readFileSync(join(dist, paths.llms), 'utf8')
    const all = [...pages.keys()].filter((file) => /^(start|guides|errors|reference)/.test(file))
    expect(all.length).toBeGreaterThan(0)
    for (const file of all) {
      expect(text).toContain(`](${base}${file.replace(/html$/, 'md')})`)
    }
  })
})

describe('the reference as one file', () => {
  const text = readFileSync(join(dist, offline), 'utf8')
  const page = parse(text)

  it('needs nothing else', () => {
    expect(page.querySelectorAll('script, link, img, iframe')).toEqual([])
    expect(text).not.toMatch(/@import|url\((?!["']?data:)/)
  })

  it('has every operation, schema and error, and no broken anchor', () => {
    const ids = new Set(page.querySelectorAll('[id]').map(({ id }) => id))
    const anchorOf = (path: string) => path.slice(1, -1).replaceAll('/', '.')
    for (const [id, section] of operations) {
      expect(ids).toContain(anchorOf(section.paths.operation(id)))
    }
    for (const [name, section] of schemas) {
      expect(ids).toContain(anchorOf(section.paths.schema(name)))
    }
    for (const { code, status } of listCatalogue()) {
      expect(ids).toContain(`errors:${errorAnchor(code, status)}`)
    }
    const targets = page
      .querySelectorAll('a[href^="#"]')
      .map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
    expect(targets.filter((anchor) => !ids.has(anchor))).toEqual([])
  })
})

it('is the same, byte for byte, when it is built again', async () => {
  const again = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(again, { recursive: true }))
  await buildSite(again, process.env['SITE_BASE'] ?? '/')
  const fingerprints = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => {
        const bytes = readFileSync(join(folder, file))
        return `${file} ${createHash('sha256').update(bytes).digest('hex')}`
      })
  expect(fingerprints(again)).toEqual(fingerprints(dist))
})
