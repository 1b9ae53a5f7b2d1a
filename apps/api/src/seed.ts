import { readFileSync } from 'node:fs'
import { z } from 'zod'

import { ConfigurationError } from './configuration.js'

/** A domain of an API group. */
export interface SeedDomain {
  /** 32 hexadecimal digits. @default derived from its place, the same each time */
  readonly id?: string | undefined
  /** `www.example.com`, or `*.example.com`. */
  readonly name: string
}

/** An API group of a gateway. */
export interface SeedGroup {
  /** 32 hexadecimal digits. @default derived from its place, the same each time */
  readonly id?: string | undefined
  readonly name: string
  /** @default [] */
  readonly domains?: readonly SeedDomain[] | undefined
}

/** A gateway of a project. */
export interface SeedGateway {
  /** A UUID with dashes, or 32 hexadecimal digits. */
  readonly id: string
  readonly name: string
  /** @default 'BASIC' */
  readonly spec?: string | undefined
  /** @default [] */
  readonly groups?: readonly SeedGroup[] | undefined
}

/** An access key (AK) and its secret key (SK). */
export interface SeedAccessKey {
  /** Visible ASCII without a comma. */
  readonly accessKey: string
  readonly secretKey: string
}

/** A project with its gateways and the credentials that belong to it. */
export interface SeedProject {
  /** 32 hexadecimal digits. */
  readonly id: string
  /** The name that IAM knows it by. */
  readonly name: string
  /** Tokens that never expire: visible ASCII. @default [] */
  readonly tokens?: readonly string[] | undefined
  /** @default [] */
  readonly accessKeys?: readonly SeedAccessKey[] | undefined
  /** @default [] */
  readonly gateways?: readonly SeedGateway[] | undefined
}

/** What an emulator knows from its start: who may call it, and what a project has. */
export interface Seed {
  /** The account's name, which IAM calls a domain. */
  readonly domain: string
  /** The account's users; each may use every project. */
  readonly users: readonly { readonly name: string; readonly password: string }[]
  readonly projects: readonly SeedProject[]
  /** Tokens that are answered with APIG.1001. @default [] */
  readonly expiredTokens?: readonly string[] | undefined
  /** Tokens that are answered with APIG.1003. @default [] */
  readonly unscopedTokens?: readonly string[] | undefined
}

const text = z.string().min(1)
const token = z.string().regex(/^[!-~]+$/, 'must be visible ASCII characters')
const keyName = z.string().regex(/^[!-+\--~]+$/, 'must be visible ASCII characters without a comma')
/** What a request can name (contract: `components.schemas.DomainName`). */
const domainName = z
  .string()
  .max(255)
  .regex(
    /^(?:\*\.)?[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$/,
    'must be a domain name, of which the first label may be *',
  )
const id = z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits')
const gatewayId = z
  .string()
  .regex(
    /^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
    'must be a UUID with dashes, or 32 hexadecimal digits',
  )

interface Entry {
  readonly path: (string | number)[]
  readonly value: string
}

/** No two entries may have the same value, wherever in the seed they are. */
const unique =
  <Value>(what: string, entriesOf: (value: Value) => readonly Entry[]) =>
  (value: Value, context: z.RefinementCtx): void => {
    const seen = new Set<string>()
    for (const entry of entriesOf(value)) {
      if (seen.has(entry.value)) {
        context.addIssue({
          code: 'custom',
          path: entry.path,
          message: `has the same ${what} as another`,
        })
      }
      seen.add(entry.value)
    }
  }

const entriesAt = (path: Entry['path'], values: readonly string[]): readonly Entry[] =>
  values.map((value, index) => ({ path: [...path, index], value }))

/** No two items of a list may have the same value. */
const uniqueItems = <Item>(what: string, valueOf: (item: Item) => string) =>
  unique<readonly Item[]>(what, (items) => entriesAt([], items.map(valueOf)))

const domain = z.strictObject({ id: id.optional(), name: domainName })
const group = z.strictObject({
  id: id.optional(),
  name: text,
  domains: z
    .array(domain)
    .superRefine(uniqueItems('name', ({ name }) => name.toLowerCase()))
    .default([]),
})
const gateway = z.strictObject({
  id: gatewayId,
  name: text,
  spec: text.default('BASIC'),
  groups: z
    .array(group)
    .superRefine(uniqueItems('name', ({ name }) => name))
    .default([]),
})
const project = z
  .strictObject({
    id,
    name: text,
    tokens: z.array(token).default([]),
    accessKeys: z.array(z.strictObject({ accessKey: keyName, secretKey: text })).default([]),
    gateways: z
      .array(gateway)
      .superRefine(uniqueItems('id', ({ id: value }) => value.replaceAll('-', '')))
      .default([]),
  })
  .superRefine(
    // A binding knows its domain by the ID alone.
    unique('domain id', ({ gateways }) =>
      gateways.flatMap(({ groups }, gatewayAt) =>
        groups.flatMap(({ domains }, groupAt) =>
          domains.flatMap(({ id: value }, at) =>
            value === undefined
              ? []
              : [{ path: ['gateways', gatewayAt, 'groups', groupAt, 'domains', at], value }],
          ),
        ),
      ),
    ),
  )
const schema = z
  .strictObject({
    domain: text,
    users: z
      .array(z.strictObject({ name: text, password: text }))
      .superRefine(uniqueItems('name', ({ name }) => name)),
    projects: z
      .array(project)
      .superRefine(uniqueItems('id', ({ id: value }) => value))
      .superRefine(uniqueItems('name', ({ name }) => name)),
    expiredTokens: z.array(token).default([]),
    unscopedTokens: z.array(token).default([]),
  })
  .superRefine(
    unique('token', ({ projects, expiredTokens, unscopedTokens }) => [
      ...projects.flatMap(({ tokens }, at) => entriesAt(['projects', at, 'tokens'], tokens)),
      ...entriesAt(['expiredTokens'], expiredTokens),
      ...entriesAt(['unscopedTokens'], unscopedTokens),
    ]),
  )
  .superRefine(
    unique('access key', ({ projects }) =>
      projects.flatMap(({ accessKeys }, at) =>
        entriesAt(
          ['projects', at, 'accessKeys'],
          accessKeys.map(({ accessKey }) => accessKey),
        ),
      ),
    ),
  ) satisfies z.ZodType<unknown, Seed>

/** A seed with its defaults filled in. */
export type CompleteSeed = z.output<typeof schema>

/**
 * Checks a seed and fills in its defaults.
 *
 * @throws ConfigurationError that names every place that is wrong, and no value
 */
export function completeSeed(seed: unknown): CompleteSeed {
  const { data, error } = schema.safeParse(seed)
  if (data) return data
  const places = error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`)
  throw new ConfigurationError(`The seed cannot be used:\n  ${places.join('\n  ')}`)
}

/**
 * Reads a seed from a JSON file.
 *
 * @throws ConfigurationError when it cannot be read
 */
export function readSeed(path: string): Seed {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Seed
  } catch (error) {
    // The parser's message repeats the text, which has passwords in it.
    const reason = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message
    throw new ConfigurationError(`SEED: ${path} cannot be read: ${reason}`, { cause: error })
  }
}
