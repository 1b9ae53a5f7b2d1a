import type { Credentials, Decision } from '@apigw-certificates/server'

import type { Caller } from './caller.js'

/** The path's project must be the caller's, and the caller have the role that the operation needs. */
export function authorize(caller: Caller, { method, path }: Credentials): Decision<Caller> {
  if (caller.projectId !== path['project_id']) return { error: 'APIG.1005' }
  // The method is the one of an operation of the contract, of which those that only read are GET.
  const needed = method === 'GET' ? 'read' : 'write'
  if (caller.roles.includes(needed) || caller.roles.includes('write')) return { caller }
  return { error: 'APIG.1005', details: { detail: `The role "${needed}" is needed.` } }
}
