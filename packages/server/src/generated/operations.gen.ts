// Generated from openapi/ by `pnpm generate`. Do not edit.
export const operations = {
  "createCertificate": {
    "method": "POST",
    "path": "/v2/{project_id}/apigw/certificates",
    "query": [],
    "header": [],
    "body": {
      "required": true
    },
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      500
    ]
  }
} as const
