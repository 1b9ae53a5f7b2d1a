/** IAM did not say what a token stands for; the message says why, without a token. */
export class KeystoneError extends Error {
  override readonly name = 'KeystoneError'
}
