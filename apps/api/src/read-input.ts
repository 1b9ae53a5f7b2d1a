import { z } from 'zod'

/** What a control was given and cannot use; the message names every place that is wrong. */
export class InputError extends RangeError {}

/** @throws InputError when the value does not satisfy the schema */
export function readInput<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const { data, error } = schema.safeParse(value)
  if (error) throw new InputError(z.prettifyError(error))
  return data as Value
}
