import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { glob } from 'node:fs/promises'

import type { AstroIntegration } from 'astro'
import { parse } from 'node-html-parser'

/**
 * What a page may load and talk to. A visitor tries the API with private keys: nothing may leave the
 * page but for this site and servers on the visitor's own machine.
 */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // The search is WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  // Styles cannot send anything: whatever they could load is limited here.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", 'http://127.0.0.1:*', 'http://localhost:*'],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
}

/** Writes the Content-Security-Policy into every page, with the hashes of its inline scripts. */
export const securityPolicy = (): AstroIntegration => ({
  name: 'security-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir)
      for await (const name of glob('**/*.html', { cwd: root })) {
        const file = root + name
        await writeFile(file, withPolicy(await readFile(file, 'utf8')))
      }
    },
  },
})

/** The page with its policy, before anything that it rules. */
function withPolicy(html: string): string {
  const hashes = parse(html, { comment: true, blockTextElements: { script: true } })
    .querySelectorAll('script:not([src])')
    .map((script) => `'sha256-${createHash('sha256').update(script.innerHTML).digest('base64')}'`)
  const policy = Object.entries(POLICY)
    .map(([name, sources]) =>
      [name, ...sources, ...(name === 'script-src' ? new Set(hashes) : [])].join(' '),
    )
    .join('; ')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return html.replace(/<head[^>]*>/, (head) => head + meta)
}
