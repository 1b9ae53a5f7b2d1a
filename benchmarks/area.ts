import type { Figure } from './figure.ts'

/** A group of figures that are measured together. */
export interface Area {
  /** What is measured, and how; a paragraph of Markdown. */
  readonly about: string
  /** The packages that must be built. */
  readonly measures: readonly string[]
  /** Loads what measures; the packages are built by then. */
  load(): Promise<{ measureArea(): Promise<readonly Figure[]> }>
}

/** Every area, in the order of the report. */
export const areas: Readonly<Record<string, Area>> = {
  pipeline: {
    about:
      'What it takes to turn the contract into code, and the code into packages. Generators alone are ' +
      'Redocly CLI, hey-api and openapi-typescript with the same input, options and machine, and nothing ' +
      'else. Synthetic contracts repeat the operations of the real one under other names. Where it says ' +
      'CPU, the processor time of all processes is counted, otherwise the time on the clock.',
    measures: [],
    load: () => import('./areas/pipeline.ts'),
  },
  api: {
    about:
      'What a request costs. Each server has a process of its own; 32 raw sockets send the same bytes again ' +
      'and again from another one, at little cost to the machine, which all of them share with PostgreSQL ' +
      'where it takes part. Where it says CPU, the processor time of the server process, all of its threads ' +
      'included, is divided by its requests, and the callers never sleep: to wake them would be counted as ' +
      "the server's work. Otherwise the time on the clock is compared. Peers on `node:http` answer the same " +
      'bytes as the emulator does.',
    measures: ['api', 'contract-tests'],
    load: () => import('./areas/api.ts'),
  },
  scale: {
    about:
      'How many blocks of 8 KiB a statement of the PostgreSQL store looks at as the table grows, each project ' +
      'with 1,000 certificates: what `EXPLAIN (ANALYZE, BUFFERS)` counts, whatever else the machine does. ' +
      '`BENCH_LARGE=1` adds 10 million certificates, which take 14 GB for a while. See ' +
      '[docs/scale.md](../docs/scale.md).',
    measures: ['api'],
    load: () => import('./areas/scale.ts'),
  },
  client: {
    about:
      'What the client weighs and what it adds to a call, beside its peers. All show one certificate with ' +
      'a token, from a function in the place of `fetch`, which leaves nothing but the client, and from a ' +
      'bare server in another process; processor time of the calling process. Only ours look at what came, ' +
      'time it and try again. Sizes are of a bundle for one call, minified, by `gzip -9`.',
    measures: ['client'],
    load: () => import('./areas/client.ts'),
  },
  x509: {
    about:
      'Reading a certificate, and checking it with its key, in processor time. `node:crypto` alone is ' +
      '`X509Certificate`; with the key it is `X509Certificate`, `createPrivateKey` and `checkPrivateKey`.',
    measures: ['x509'],
    load: () => import('./areas/x509.ts'),
  },
  contract: {
    about:
      'What a verification costs the one who verifies: processor time of a random request, made, sent and ' +
      'checked, to that of a bare `fetch` whose JSON is read, to the same server in another process.',
    measures: ['api', 'contract-tests'],
    load: () => import('./areas/contract.ts'),
  },
  docs: {
    about:
      'The site beside a bare Starlight of as many pages of one line each: what a build costs in processor ' +
      'time, and what a page loads before anything is clicked, by `gzip -9`.',
    measures: ['docs'],
    load: () => import('./areas/docs.ts'),
  },
}
