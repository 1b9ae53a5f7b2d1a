import { operationList, type OperationId } from '@apigw-certificates/server'
import { validateHeaderName, validateHeaderValue } from 'node:http'
import { z } from 'zod'

import type { Fault } from './faults.js'
import { readInput } from './read-input.js'

const MOST_SECONDS = 60

const isHeader = (name: string, value: string): boolean => {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return true
  } catch {
    return false
  }
}

const headers = z.record(z.string(), z.string()).superRefine((record, context) => {
  for (const [name, value] of Object.entries(record)) {
    if (!isHeader(name, value)) {
      context.addIssue({ code: 'custom', path: [name], message: 'is not a valid header' })
    }
  }
})

const fault = z
  .strictObject({
    operationId: z.enum(operationList.map(({ id }) => id) as [OperationId]).optional(),
    times: z.int().min(1).optional(),
    delay: z
      .number()
      .min(0)
      .max(MOST_SECONDS * 1000)
      .optional(),
    status: z.int().min(400).max(599).optional(),
    code: z.string().optional(),
    headers: headers.optional(),
    drop: z.enum(['request', 'answer']).optional(),
  })
  .superRefine(({ status, code, headers: sent, drop }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (status !== undefined && drop !== undefined) {
      refuse('drop', 'cannot go with status: a connection that breaks has no answer')
    }
    if (status !== undefined) return
    if (code !== undefined) refuse('code', 'needs a status')
    if (sent !== undefined) refuse('headers', 'need a status')
  })

/**
 * Checks what claims to be faults.
 *
 * @throws InputError when they cannot be used
 */
export const readFaults = (value: unknown): readonly Fault[] => readInput(z.array(fault), value)
