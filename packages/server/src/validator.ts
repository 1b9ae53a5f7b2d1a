/** One broken rule of a JSON Schema, as Ajv reports it. */
export interface SchemaError {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
  message?: string
}

/** A precompiled validator: false, with `errors` set, when the value breaks the schema. */
export interface Validator {
  (value: unknown): boolean
  errors?: SchemaError[] | null
}
