// Generated from openapi/ by `pnpm generate`. Do not edit.
export const operations = {
  "listGateways": {
    "method": "GET",
    "path": "/v2/{project_id}/apigw/instances",
    "query": [
      {
        "name": "offset",
        "type": "integer",
        "default": 0,
        "clamp": {
          "minimum": 0
        }
      },
      {
        "name": "limit",
        "type": "integer",
        "default": 20,
        "clamp": {
          "minimum": 1,
          "maximum": 500
        }
      },
      {
        "name": "instance_id",
        "type": "string"
      },
      {
        "name": "instance_name",
        "type": "string"
      },
      {
        "name": "status",
        "type": "string"
      }
    ],
    "header": [],
    "statuses": [
      200,
      400,
      401,
      403,
      405,
      429,
      500
    ]
  },
  "listCertificates": {
    "method": "GET",
    "path": "/v2/{project_id}/apigw/certificates",
    "query": [
      {
        "name": "instance_id",
        "type": "string"
      },
      {
        "name": "offset",
        "type": "integer",
        "default": 0,
        "clamp": {
          "minimum": 0
        }
      },
      {
        "name": "limit",
        "type": "integer",
        "default": 20,
        "clamp": {
          "minimum": 1,
          "maximum": 500
        }
      },
      {
        "name": "name",
        "type": "string"
      },
      {
        "name": "common_name",
        "type": "string"
      },
      {
        "name": "signature_algorithm",
        "type": "string"
      },
      {
        "name": "type",
        "type": "string"
      }
    ],
    "header": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      429,
      500
    ]
  },
  "createCertificate": {
    "method": "POST",
    "path": "/v2/{project_id}/apigw/certificates",
    "query": [],
    "header": [
      "Idempotency-Key"
    ],
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
      429,
      500
    ]
  },
  "showCertificate": {
    "method": "GET",
    "path": "/v2/{project_id}/apigw/certificates/{certificate_id}",
    "query": [],
    "header": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      429,
      500
    ]
  },
  "updateCertificate": {
    "method": "PUT",
    "path": "/v2/{project_id}/apigw/certificates/{certificate_id}",
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
      429,
      500
    ]
  },
  "deleteCertificate": {
    "method": "DELETE",
    "path": "/v2/{project_id}/apigw/certificates/{certificate_id}",
    "query": [],
    "header": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      405,
      429,
      500
    ]
  },
  "listAttachedDomains": {
    "method": "GET",
    "path": "/v2/{project_id}/apigw/certificates/{certificate_id}/attached-domains",
    "query": [
      {
        "name": "offset",
        "type": "integer",
        "default": 0,
        "clamp": {
          "minimum": 0
        }
      },
      {
        "name": "limit",
        "type": "integer",
        "default": 20,
        "clamp": {
          "minimum": 1,
          "maximum": 500
        }
      },
      {
        "name": "url_domain",
        "type": "string"
      }
    ],
    "header": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      405,
      429,
      500
    ]
  },
  "attachDomains": {
    "method": "POST",
    "path": "/v2/{project_id}/apigw/certificates/{certificate_id}/domains/attach",
    "query": [],
    "header": [],
    "body": {
      "required": true
    },
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      429,
      500
    ]
  },
  "detachDomains": {
    "method": "POST",
    "path": "/v2/{project_id}/apigw/certificates/{certificate_id}/domains/detach",
    "query": [],
    "header": [],
    "body": {
      "required": true
    },
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      429,
      500
    ]
  },
  "attachCertificateToDomain": {
    "method": "POST",
    "path": "/v2/{project_id}/apigw/instances/{instance_id}/api-groups/{group_id}/domains/{domain_id}/certificates/attach",
    "query": [],
    "header": [],
    "body": {
      "required": true
    },
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      429,
      500
    ]
  },
  "detachCertificateFromDomain": {
    "method": "POST",
    "path": "/v2/{project_id}/apigw/instances/{instance_id}/api-groups/{group_id}/domains/{domain_id}/certificates/detach",
    "query": [],
    "header": [],
    "body": {
      "required": true
    },
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      405,
      413,
      415,
      429,
      500
    ]
  }
} as const
