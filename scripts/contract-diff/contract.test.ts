import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { root } from '../lib/workspace.ts'
import { compareContracts } from './compare.ts'
import { keysOf, type Node } from './document.ts'
import { worst } from './finding.ts'
import { listOperations } from './operations.ts'

const contract = JSON.parse(
  await readFile(join(root, 'openapi/generated/openapi.json'), 'utf8'),
) as Node

/** The contract with another value at a place; without it when there is none. */
function contractWith(pointer: string, value?: unknown): Node {
  const copy = structuredClone(contract)
  const keys = keysOf(pointer)
  const last = keys.pop() ?? ''
  const parent = keys.reduce(
    (node, key) => node[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  )
  if (value === undefined) {
    expect(parent).toHaveProperty([last])
    delete parent[last]
  } else parent[last] = value
  return copy
}

const ALL = listOperations(contract).map(({ id }) => id)
const CREATES = ['createCertificate', 'updateCertificate']

test.for([
  ['a shared header can be missing', '#/components/headers/Allow/required', false, 'major', ALL],
  [
    'a shared answer goes',
    '#/paths/~1v2~1{project_id}~1apigw~1certificates/post/responses/415',
    undefined,
    'major',
    ['createCertificate'],
  ],
  [
    'a parameter of all paths gets narrower',
    '#/components/parameters/project_id/schema/maxLength',
    4,
    'major',
    ALL,
  ],
  [
    'pages are clamped lower',
    '#/components/parameters/limit/schema/x-clamp/maximum',
    100,
    'major',
    ['listGateways', 'listCertificates', 'listAttachedDomains'],
  ],
  [
    'a key that is sent gets narrower',
    '#/components/schemas/PrivateKey/maxLength',
    10,
    'major',
    CREATES,
  ],
  ['a code is worded otherwise', '#/x-error-catalogue/errors/0/message', 'Otherwise.', 'patch', []],
  ['a credential is gone', '#/security', [{ token: [] }], 'major', ALL],
  [
    'an error is answered more',
    '#/paths/~1v2~1{project_id}~1apigw~1certificates/post/responses/418',
    { description: 'More.' },
    'minor',
    ['createCertificate'],
  ],
] as const)('of this contract, %s', async ([, pointer, value, verdict, operations]) => {
  const findings = await compareContracts(contract, contractWith(pointer, value))
  expect({ verdict: worst(findings), findings }).toMatchObject({ verdict })
  const affected = new Set(findings.flatMap((finding) => finding.operations))
  expect([...affected].toSorted()).toEqual(operations.toSorted())
})
