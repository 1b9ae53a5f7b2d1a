/** An OpenAPI document: its name in `redocly.yaml`, and where what follows from it is written. */
export interface Document {
  readonly api: string
  /** The bundle's name in `openapi/generated/`, without its ending. */
  readonly bundle: string
  readonly client: string
  readonly server: string
  /** The client's validators; @default none */
  readonly validate?: string
  /** The client's error catalogue; @default none */
  readonly catalogue?: string
}

/** Every document of the repository. */
export const documents: readonly Document[] = [
  {
    api: 'certificates',
    bundle: 'openapi',
    client: 'packages/client/src/generated',
    server: 'packages/server/src/generated',
    validate: 'packages/client/src/validate/generated',
    catalogue: 'packages/client/src/catalogue/generated',
  },
  {
    api: 'iam',
    bundle: 'iam',
    client: 'packages/client/src/iam/generated',
    server: 'packages/server/src/iam/generated',
  },
]

/** Every folder that follows from a document. */
export const outputsOf = ({ client, server, validate, catalogue }: Document): string[] =>
  [client, server, validate, catalogue].filter((folder) => folder !== undefined)
