// Generated from openapi/ by `pnpm generate`. Do not edit.
export const operations = {
  "validateToken": {
    "method": "GET",
    "path": "/v3/auth/tokens",
    "query": [
      {
        "name": "nocatalog",
        "type": "string"
      }
    ],
    "header": [
      "X-Subject-Token"
    ],
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
  "createToken": {
    "method": "POST",
    "path": "/v3/auth/tokens",
    "query": [
      {
        "name": "nocatalog",
        "type": "string"
      }
    ],
    "header": [],
    "body": {
      "required": true
    },
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
  "listProjects": {
    "method": "GET",
    "path": "/v3/projects",
    "query": [
      {
        "name": "name",
        "type": "string"
      }
    ],
    "header": [],
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
