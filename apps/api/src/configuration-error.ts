/** A variable that cannot be used; the message names it and says what is allowed. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}
