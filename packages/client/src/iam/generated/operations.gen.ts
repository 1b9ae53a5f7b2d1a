// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { ValidateTokenErrors, ValidateTokenResponses, CreateTokenErrors, CreateTokenResponses, ListProjectsErrors, ListProjectsResponses } from './types.gen.js'

/** The answers of each operation by status. */
export interface Operations {
  validateToken: { responses: ValidateTokenResponses; errors: ValidateTokenErrors }
  createToken: { responses: CreateTokenResponses; errors: CreateTokenErrors }
  listProjects: { responses: ListProjectsResponses; errors: ListProjectsErrors }
}

/** Each operation by method and path, with the statuses that it declares. */
export const operations = {
  "GET /v3/auth/tokens": {
    "id": "validateToken",
    "statuses": [
      200,
      401,
      403,
      404,
      405,
      500,
      503
    ]
  },
  "POST /v3/auth/tokens": {
    "id": "createToken",
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      405,
      413,
      500,
      503
    ]
  },
  "GET /v3/projects": {
    "id": "listProjects",
    "statuses": [
      200,
      401,
      403,
      405,
      500,
      503
    ]
  }
} as const

/** What carries the pages of a list (contract: `x-pagination`). */
export const pagination = {} as const

/** The names of what is secret (contract: `x-sensitive`): headers, and properties of bodies. */
export const sensitive = {
  "headers": [
    "X-Auth-Token",
    "X-Subject-Token"
  ],
  "properties": [
    "password"
  ]
} as const
