import { testProject } from '@apigw-certificates/service/fetch'

import { newPair } from './certificates.ts'
import { type Draft, TOKEN_HEADER, withBody, withProperties } from './draft.ts'
import { type DeclaredError, provoke } from './scenarios.ts'
import { createSandbox, type Sandbox } from './sandbox.ts'

/** What the page knows of an operation: the contract's values, with nothing of the sandbox in them. */
export interface OperationInfo {
  readonly id: string
  readonly method: string
  /** The contract's path, its parameters in braces. */
  readonly path: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: 'path' | 'query' | 'header'
    readonly required: boolean
    readonly example: string
  }[]
  /** The first example; undefined for an operation without a body. */
  readonly body: unknown
  readonly errors: readonly DeclaredError[]
  /** Whether a success has a body. */
  readonly hasAnswer: boolean
  /** It shows or takes back that a domain presents the certificate. */
  readonly needsBinding: boolean
}

/** A sandbox in which a request is answered as chosen, and that request. */
export interface Start {
  readonly sandbox: Sandbox
  readonly draft: Draft
}

/** Starts a new sandbox; without an error to provoke, the request succeeds. */
export async function startScenario(
  operation: OperationInfo,
  error?: DeclaredError,
): Promise<Start> {
  const sandbox = createSandbox()
  const certificateId = namesCertificate(operation) ? await sandbox.upload() : undefined
  const draft = await firstDraft(operation, certificateId)
  const setting = { operationId: operation.id, sandbox, certificateId, draft }
  if (certificateId !== undefined && operation.needsBinding) {
    await sandbox.bind(certificateId)
  }
  return { sandbox, draft: error ? await provoke(error, setting) : draft }
}

export const namesCertificate = ({
  parameters,
  body,
}: Pick<OperationInfo, 'parameters' | 'body'>): boolean =>
  parameters.some(({ name }) => name === 'certificate_id') || hasProperty(body, 'certificate_ids')

const hasProperty = (body: unknown, name: string): boolean =>
  typeof body === 'object' && body !== null && name in body

async function firstDraft(
  { method, parameters, body }: OperationInfo,
  certificateId: string | undefined,
): Promise<Draft> {
  const known: Readonly<Record<string, string | undefined>> = {
    project_id: testProject.projectId,
    instance_id: testProject.gatewayId,
    group_id: testProject.groupId,
    domain_id: testProject.domainId,
    certificate_id: certificateId,
  }
  const at = (place: string): Record<string, string> =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, required, example }) => [name, required ? (known[name] ?? example) : '']),
    )
  const draft: Draft = {
    method,
    path: at('path'),
    query: at('query'),
    headers: {
      [TOKEN_HEADER]: testProject.token,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    body: undefined,
  }
  if (body === undefined) return draft
  const filled = withBody(draft, body)
  if (hasProperty(body, 'cert_content')) return withProperties(filled, await newPair())
  if (hasProperty(body, 'certificate_ids')) {
    return withProperties(filled, { certificate_ids: [certificateId] })
  }
  return filled
}
