import type { components } from './generated/types.gen.js'

/** The body of every error of IAM. */
export type KeystoneError = components['schemas']['KeystoneError']

/** Keystone's title and message for each status, as its `keystone/exception.py` has them. */
const ERRORS = {
  400: ['Bad Request', 'The server could not comply with the request.'],
  401: ['Unauthorized', 'The request you have made requires authentication.'],
  403: ['Forbidden', 'You are not authorized to perform the requested action.'],
  404: ['Not Found', 'The resource could not be found.'],
  405: ['Method Not Allowed', 'The method is not allowed for the requested URL.'],
  413: ['Request Entity Too Large', 'Request is too large.'],
  500: [
    'Internal Server Error',
    'An unexpected error prevented the server from fulfilling your request.',
  ],
  503: ['Service Unavailable', 'The service is currently unavailable; try again later.'],
} as const

/** The statuses that IAM refuses with. */
export type KeystoneStatus = keyof typeof ERRORS

/** An error body of IAM; the message is Keystone's for the status unless there is a better one. */
export function keystoneError(
  status: KeystoneStatus,
  message: string = ERRORS[status][1],
): KeystoneError {
  return { error: { code: status, message, title: ERRORS[status][0] } }
}
