import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

import { contract, listOperations, listSchemas } from './src/lib/contract.ts'
import { markdownPages } from './src/lib/markdown-pages.ts'
import { offlineReference } from './src/lib/offline-reference.ts'
import { paths } from './src/lib/paths.ts'
import { sections } from './src/lib/sections.ts'
import { securityPolicy } from './src/lib/security-policy.ts'

export default defineConfig({
  base: process.env['SITE_BASE'] ?? '/',
  // Where `pnpm start` serves it.
  site: process.env['SITE_ORIGIN'] ?? 'http://127.0.0.1:3000',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'apigw-certificates',
      description: contract.info.summary ?? contract.info.title,
      customCss: ['./src/styles/site.css'],
      credits: false,
      components: { Footer: './src/components/Footer.astro' },
      disable404Route: true,
      // Text in code blocks passes WCAG AA on the marked lines as well.
      expressiveCode: { minSyntaxHighlightingColorContrast: 5.5, defaultProps: { wrap: true } },
      sidebar: [
        { label: 'Start', items: [{ label: 'Start in five minutes', link: paths.start }] },
        {
          label: 'Guides',
          items: [
            { label: 'Get a token and a project ID', link: paths.token },
            { label: 'Upload a certificate', link: paths.upload },
            { label: 'Bind domains', link: paths.bindDomains },
            { label: 'Renew without downtime', link: paths.renew },
            { label: 'Mutual TLS', link: paths.mutualTls },
            { label: 'Errors and what to do', link: paths.errorsGuide },
            { label: 'Run the emulator in tests and CI', link: paths.emulator },
            { label: 'Renew from the command line', link: paths.commandLine },
            { label: 'Verify your own server', link: paths.verify },
            { label: 'Add an operation', link: paths.addOperation },
            { label: 'Security', link: paths.security },
          ],
        },
        ...sections.map(
          ({ label, contract: described, paths: { reference, operation, schema } }) => ({
            label,
            items: [
              { label: 'Overview', link: reference },
              {
                label: 'Operations',
                items: listOperations(described).map(({ id, method, summary }) => ({
                  label: summary,
                  link: operation(id),
                  badge: { text: method, variant: 'note' as const },
                })),
              },
              {
                label: 'Schemas',
                collapsed: true,
                items: listSchemas(described).map((name) => ({ label: name, link: schema(name) })),
              },
            ],
          }),
        ),
        { label: 'Errors', items: [{ label: 'Error catalogue', link: paths.errors }] },
        {
          label: 'Project',
          items: [
            { label: 'Changelog', link: paths.changelog },
            { label: 'Quality', link: paths.quality },
          ],
        },
      ],
    }),
    markdownPages(),
    offlineReference(),
    securityPolicy(),
  ],
})
