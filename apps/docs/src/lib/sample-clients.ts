/** How TypeScript calls the operations of a contract. */
export interface SampleClient {
  readonly module: string
  /** The function that makes the client. */
  readonly factory: string
  /** The path parameter that the client fills in, with the factory's option for it. */
  readonly binds: { readonly parameter: string; readonly option: string } | undefined
  /** What is printed of an error's body. */
  readonly printedError: string
}

export const certificateClient: SampleClient = {
  module: '@apigw-certificates/client',
  factory: 'createClient',
  binds: { parameter: 'project_id', option: 'projectId' },
  printedError: 'error.error_code, error.error_msg',
}

export const iamClient: SampleClient = {
  module: '@apigw-certificates/client/iam',
  factory: 'createIamClient',
  binds: undefined,
  printedError: 'error.error.code, error.error.message',
}
