// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from '../runtime.js';
import type { AttachCertificateToDomainData, AttachCertificateToDomainErrors, AttachCertificateToDomainResponses, AttachDomainsData, AttachDomainsErrors, AttachDomainsResponses, CreateCertificateData, CreateCertificateErrors, CreateCertificateResponses, DeleteCertificateData, DeleteCertificateErrors, DeleteCertificateResponses, DetachCertificateFromDomainData, DetachCertificateFromDomainErrors, DetachCertificateFromDomainResponses, DetachDomainsData, DetachDomainsErrors, DetachDomainsResponses, ListAttachedDomainsData, ListAttachedDomainsErrors, ListAttachedDomainsResponses, ListCertificatesData, ListCertificatesErrors, ListCertificatesResponses, ListGatewaysData, ListGatewaysErrors, ListGatewaysResponses, ShowCertificateData, ShowCertificateErrors, ShowCertificateResponses, UpdateCertificateData, UpdateCertificateErrors, UpdateCertificateResponses } from './types.gen.js';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * List the gateways of the project
 *
 * Answers the dedicated gateways of the project in this region; the API calls them instances. Each
 * filter is exact equality, and all of them must hold.
 *
 */
export const listGateways = <ThrowOnError extends boolean = false>(options: Options<ListGatewaysData, ThrowOnError>): RequestResult<ListGatewaysResponses, ListGatewaysErrors, ThrowOnError> => options.client.get<ListGatewaysResponses, ListGatewaysErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/instances',
    ...options
});

/**
 * List the certificates that a gateway can use
 *
 * Answers the certificates of the gateway itself and the global ones of the project, the oldest
 * first. Each filter is exact equality, and all of them must hold.
 *
 */
export const listCertificates = <ThrowOnError extends boolean = false>(options: Options<ListCertificatesData, ThrowOnError>): RequestResult<ListCertificatesResponses, ListCertificatesErrors, ThrowOnError> => options.client.get<ListCertificatesResponses, ListCertificatesErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/certificates',
    ...options
});

/**
 * Create an SSL certificate
 *
 * Uploads a certificate with its private key, either for one gateway or for every gateway of the
 * project. The key is checked against the certificate; no operation ever returns it.
 *
 */
export const createCertificate = <ThrowOnError extends boolean = false>(options: Options<CreateCertificateData, ThrowOnError>): RequestResult<CreateCertificateResponses, CreateCertificateErrors, ThrowOnError> => options.client.post<CreateCertificateResponses, CreateCertificateErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/certificates',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a certificate
 *
 * Deletes a certificate that no domain is bound to. One that is bound is refused with APIG.2000, and
 * the message names the domains; the code is the contract's choice, none is known for it.
 *
 */
export const deleteCertificate = <ThrowOnError extends boolean = false>(options: Options<DeleteCertificateData, ThrowOnError>): RequestResult<DeleteCertificateResponses, DeleteCertificateErrors, ThrowOnError> => options.client.delete<DeleteCertificateResponses, DeleteCertificateErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}',
    ...options
});

/**
 * Show a certificate
 *
 * Answers what the service knows of the certificate; neither its PEM nor its key.
 *
 */
export const showCertificate = <ThrowOnError extends boolean = false>(options: Options<ShowCertificateData, ThrowOnError>): RequestResult<ShowCertificateResponses, ShowCertificateErrors, ThrowOnError> => options.client.get<ShowCertificateResponses, ShowCertificateErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}',
    ...options
});

/**
 * Replace a certificate in place
 *
 * Replaces name, certificate and key as a whole; there is no partial update. The certificate keeps its
 * ID, type, gateway and bound domains, which present the new one from then on, and its trusted root CA
 * unless the request names another.
 *
 * A new certificate whose names do not cover a domain that it is bound to is refused with APIG.2103.
 * What the real service does then is not known, this is the contract's choice.
 *
 */
export const updateCertificate = <ThrowOnError extends boolean = false>(options: Options<UpdateCertificateData, ThrowOnError>): RequestResult<UpdateCertificateResponses, UpdateCertificateErrors, ThrowOnError> => options.client.put<UpdateCertificateResponses, UpdateCertificateErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the domains that a certificate is bound to
 *
 * Answers the domains that present the certificate, on every gateway.
 *
 */
export const listAttachedDomains = <ThrowOnError extends boolean = false>(options: Options<ListAttachedDomainsData, ThrowOnError>): RequestResult<ListAttachedDomainsResponses, ListAttachedDomainsErrors, ThrowOnError> => options.client.get<ListAttachedDomainsResponses, ListAttachedDomainsErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}/attached-domains',
    ...options
});

/**
 * Bind a certificate to domains
 *
 * Binds the certificate to domains by their names, all of them or none. Its names must cover each
 * domain; a wildcard covers one label (RFC 6125, section 6.4.3). A domain that is bound to another
 * certificate is refused with APIG.2051; one that is bound to this certificate already is accepted.
 *
 */
export const attachDomains = <ThrowOnError extends boolean = false>(options: Options<AttachDomainsData, ThrowOnError>): RequestResult<AttachDomainsResponses, AttachDomainsErrors, ThrowOnError> => options.client.post<AttachDomainsResponses, AttachDomainsErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}/domains/attach',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Release domains from a certificate
 *
 * Releases domains by their names, all of them or none. A domain that is not bound to the certificate
 * is refused with APIG.2000.
 *
 */
export const detachDomains = <ThrowOnError extends boolean = false>(options: Options<DetachDomainsData, ThrowOnError>): RequestResult<DetachDomainsResponses, DetachDomainsErrors, ThrowOnError> => options.client.post<DetachDomainsResponses, DetachDomainsErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}/domains/detach',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bind a certificate to one domain
 *
 * Binds one certificate to one domain of one gateway. The rules are those of binding by name.
 *
 */
export const attachCertificateToDomain = <ThrowOnError extends boolean = false>(options: Options<AttachCertificateToDomainData, ThrowOnError>): RequestResult<AttachCertificateToDomainResponses, AttachCertificateToDomainErrors, ThrowOnError> => options.client.post<AttachCertificateToDomainResponses, AttachCertificateToDomainErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/instances/{instance_id}/api-groups/{group_id}/domains/{domain_id}/certificates/attach',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Release a certificate from one domain
 *
 * Releases one certificate from one domain of one gateway.
 *
 */
export const detachCertificateFromDomain = <ThrowOnError extends boolean = false>(options: Options<DetachCertificateFromDomainData, ThrowOnError>): RequestResult<DetachCertificateFromDomainResponses, DetachCertificateFromDomainErrors, ThrowOnError> => options.client.post<DetachCertificateFromDomainResponses, DetachCertificateFromDomainErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/instances/{instance_id}/api-groups/{group_id}/domains/{domain_id}/certificates/detach',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
