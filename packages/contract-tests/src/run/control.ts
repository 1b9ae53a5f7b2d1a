import type { WireRequest } from './exchange.js'
import { NoAnswerError, reply } from './send.js'
import type { Target } from './target.js'
import type { Control } from '../cases/case.js'

/** Does something between two visits to what controls the server; something else when it has none. */
export async function underControl<Outcome>(
  target: Target,
  { before, after }: Control = { before: [], after: [] },
  act: () => Promise<Outcome>,
  giveUp: () => Outcome,
): Promise<Outcome> {
  try {
    return (await sendAll(target, before)) ? await act() : giveUp()
  } finally {
    await sendAll(target, after)
  }
}

/** Whether each was answered with 2xx; stops at the first that was not. */
async function sendAll({ url }: Target, requests: readonly WireRequest[]): Promise<boolean> {
  for (const request of requests) {
    const answer = await reply(url, request)
    if (answer instanceof NoAnswerError || answer.status < 200 || answer.status >= 300) return false
  }
  return true
}
