/** One broken rule of a JSON Schema, as the generated validators report it; never with a value. */
export interface SchemaFailure {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A precompiled validator: false, with `errors` set, when the value breaks the schema. */
export interface Validator {
  (value: unknown, place?: { readonly instancePath: string }): boolean
  readonly errors?: readonly SchemaFailure[] | null
}
