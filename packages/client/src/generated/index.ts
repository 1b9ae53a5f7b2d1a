// Generated from openapi/ by `pnpm generate`. Do not edit.

export { createCertificate, type Options } from './sdk.gen.js';
export type { Certificate, CertificateCreate, CertificateType, ClientOptions, CreateCertificateData, CreateCertificateError, CreateCertificateErrors, CreateCertificateResponse, CreateCertificateResponses, ErrorBody, ProjectId } from './types.gen.js';
