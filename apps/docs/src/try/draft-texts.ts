import { commandText } from '../lib/command-text.ts'
import { PemFile } from '../lib/print.ts'
import { certificateClient } from '../lib/sample-clients.ts'
import { curlText, type Sample, typescriptText } from '../lib/sample-text.ts'
import { type Draft, targetOf, TOKEN_HEADER } from './draft.ts'
import type { OperationInfo } from './start.ts'

/** A request in the languages that people write it in. */
export interface DraftTexts {
  readonly typescript: string
  readonly curl: string
  /** Undefined when `apigw-cert` does not send it. */
  readonly command: string | undefined
}

const JSON_TYPE = 'application/json'

/** Longer bodies would hide the request that they belong to. */
const LONGEST_BODY = 2000

/** What a visitor would write to send the draft. */
export function textsOf(operation: OperationInfo, draft: Draft, endpoint: string): DraftTexts {
  const sample = toSample(operation, draft, endpoint)
  return sample
    ? {
        typescript: typescriptText(sample),
        curl: curlText(sample),
        command: commandText(sample),
      }
    : {
        typescript: rawFetch(operation, draft, endpoint),
        curl: rawCurl(operation, draft, endpoint),
        command: undefined,
      }
}

/** The draft as the client sends it; undefined when the client would not send it. */
function toSample(
  { id, method, path: template, hasAnswer }: OperationInfo,
  draft: Draft,
  endpoint: string,
): Sample | undefined {
  const { [TOKEN_HEADER]: token, 'Content-Type': type, ...headers } = draft.headers
  const isTyped = type === (draft.body === undefined ? undefined : JSON_TYPE)
  const body = parse(draft.body)
  if (draft.method !== method || !token || !isTyped || 'Authorization' in headers || !body) {
    return undefined
  }
  return {
    client: certificateClient,
    id,
    method,
    template,
    endpoint,
    projectId: draft.path['project_id'] ?? '',
    token: { header: TOKEN_HEADER, value: token },
    path: Object.entries(draft.path),
    query: filled(draft.query),
    headers: filled(headers),
    body: withFiles(body.value),
    answersBody: hasAnswer,
    showsHeaders: !hasAnswer,
  }
}

const filled = (texts: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(texts).filter(([, text]) => text !== '')

/** Undefined when the text is longer than a sample can be, or no JSON. */
function parse(text: string | undefined): { value: unknown } | undefined {
  if (text === undefined) return { value: undefined }
  try {
    const value: unknown = JSON.parse(text)
    return JSON.stringify(withFiles(value)).length > LONGEST_BODY ? undefined : { value }
  } catch {
    return undefined
  }
}

/** PEMs come from files, whose names are those of the properties. */
const withFiles = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? Object.fromEntries(
        Object.entries(body).map(([name, value]) => [
          name,
          typeof value === 'string' && value.startsWith('-----BEGIN') ? new PemFile(name) : value,
        ]),
      )
    : body

const isLong = ({ body }: Draft): boolean => (body?.length ?? 0) > LONGEST_BODY

function rawCurl({ path }: OperationInfo, draft: Draft, endpoint: string): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
  return [
    `curl --include --request ${draft.method}`,
    quoted(endpoint + targetOf(path, draft)),
    ...filled(draft.headers).map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(draft.body === undefined
      ? []
      : [`--data-binary ${isLong(draft) ? '@body.json' : quoted(draft.body)}`]),
  ].join(' \\\n  ')
}

function rawFetch({ path }: OperationInfo, draft: Draft, endpoint: string): string {
  return [
    '// The client does not send this request; fetch does.',
    `const response = await fetch(${JSON.stringify(endpoint + targetOf(path, draft))}, {`,
    `  method: ${JSON.stringify(draft.method)},`,
    `  headers: ${JSON.stringify(Object.fromEntries(filled(draft.headers)))},`,
    ...(draft.body === undefined
      ? []
      : [`  body: ${isLong(draft) ? `await readFile('body.json')` : JSON.stringify(draft.body)},`]),
    '})',
    'console.log(response.status, await response.text())',
  ].join('\n')
}
