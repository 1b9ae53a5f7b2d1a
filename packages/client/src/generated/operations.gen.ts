// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { ListGatewaysErrors, ListGatewaysResponses, ListCertificatesErrors, ListCertificatesResponses, CreateCertificateErrors, CreateCertificateResponses, ShowCertificateErrors, ShowCertificateResponses, UpdateCertificateErrors, UpdateCertificateResponses, DeleteCertificateErrors, DeleteCertificateResponses, ListAttachedDomainsErrors, ListAttachedDomainsResponses, AttachDomainsErrors, AttachDomainsResponses, DetachDomainsErrors, DetachDomainsResponses, AttachCertificateToDomainErrors, AttachCertificateToDomainResponses, DetachCertificateFromDomainErrors, DetachCertificateFromDomainResponses } from './types.gen.js'

/** The answers of each operation by status. */
export interface Operations {
  listGateways: { responses: ListGatewaysResponses; errors: ListGatewaysErrors }
  listCertificates: { responses: ListCertificatesResponses; errors: ListCertificatesErrors }
  createCertificate: { responses: CreateCertificateResponses; errors: CreateCertificateErrors }
  showCertificate: { responses: ShowCertificateResponses; errors: ShowCertificateErrors }
  updateCertificate: { responses: UpdateCertificateResponses; errors: UpdateCertificateErrors }
  deleteCertificate: { responses: DeleteCertificateResponses; errors: DeleteCertificateErrors }
  listAttachedDomains: { responses: ListAttachedDomainsResponses; errors: ListAttachedDomainsErrors }
  attachDomains: { responses: AttachDomainsResponses; errors: AttachDomainsErrors }
  detachDomains: { responses: DetachDomainsResponses; errors: DetachDomainsErrors }
  attachCertificateToDomain: { responses: AttachCertificateToDomainResponses; errors: AttachCertificateToDomainErrors }
  detachCertificateFromDomain: { responses: DetachCertificateFromDomainResponses; errors: DetachCertificateFromDomainErrors }
}

/** Every error code of the contract. */
export type KnownErrorCode =
  | 'APIG.1000'
  | 'APIG.1001'
  | 'APIG.1002'
  | 'APIG.1003'
  | 'APIG.1005'
  | 'APIG.1115'
  | 'APIG.2000'
  | 'APIG.2001'
  | 'APIG.2005'
  | 'APIG.2006'
  | 'APIG.2012'
  | 'APIG.2051'
  | 'APIG.2101'
  | 'APIG.2102'
  | 'APIG.2103'
  | 'APIG.2104'
  | 'APIG.2105'
  | 'APIG.2106'
  | 'APIG.2109'
  | 'APIG.3020'
  | 'APIG.3021'
  | 'APIG.3030'
  | 'APIG.3097'
  | 'APIG.3100'
  | 'APIG.3148'
  | 'APIG.9008'
  | 'APIG.9999'
  | 'APIGW.0101'
  | 'APIGW.0201'
  | 'APIGW.0301'
  | 'APIGW.0308'

/** Each operation by method and path, with the statuses that it declares. */
export const operations = {
  "GET /v2/{project_id}/apigw/instances": {
    "id": "listGateways",
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
  "GET /v2/{project_id}/apigw/certificates": {
    "id": "listCertificates",
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
  "POST /v2/{project_id}/apigw/certificates": {
    "id": "createCertificate",
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
  "GET /v2/{project_id}/apigw/certificates/{certificate_id}": {
    "id": "showCertificate",
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
  "PUT /v2/{project_id}/apigw/certificates/{certificate_id}": {
    "id": "updateCertificate",
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
  "DELETE /v2/{project_id}/apigw/certificates/{certificate_id}": {
    "id": "deleteCertificate",
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
  "GET /v2/{project_id}/apigw/certificates/{certificate_id}/attached-domains": {
    "id": "listAttachedDomains",
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
  "POST /v2/{project_id}/apigw/certificates/{certificate_id}/domains/attach": {
    "id": "attachDomains",
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
  "POST /v2/{project_id}/apigw/certificates/{certificate_id}/domains/detach": {
    "id": "detachDomains",
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
  "POST /v2/{project_id}/apigw/instances/{instance_id}/api-groups/{group_id}/domains/{domain_id}/certificates/attach": {
    "id": "attachCertificateToDomain",
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
  "POST /v2/{project_id}/apigw/instances/{instance_id}/api-groups/{group_id}/domains/{domain_id}/certificates/detach": {
    "id": "detachCertificateFromDomain",
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

/** What carries the pages of a list (contract: `x-pagination`). */
export const pagination = {
  "listGateways": {
    "offset": "offset",
    "limit": "limit",
    "items": "instances",
    "size": "size",
    "total": "total"
  },
  "listCertificates": {
    "offset": "offset",
    "limit": "limit",
    "items": "certs",
    "size": "size",
    "total": "total"
  },
  "listAttachedDomains": {
    "offset": "offset",
    "limit": "limit",
    "items": "bound_domains",
    "size": "size",
    "total": "total"
  }
} as const

/** The names of what is secret (contract: `x-sensitive`): headers, and properties of bodies. */
export const sensitive = {
  "headers": [
    "Authorization",
    "X-Auth-Token"
  ],
  "properties": [
    "private_key"
  ]
} as const
