// Generated from openapi/ by `pnpm generate`. Do not edit.

import { client } from './client.gen.js';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.js';
import type { CreateCertificateData, CreateCertificateErrors, CreateCertificateResponses } from './types.gen.js';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Create an SSL certificate
 *
 * Uploads a certificate with its private key, either for one gateway or for every gateway of the
 * project. The key is checked against the certificate; no operation ever returns it.
 *
 */
export const createCertificate = <ThrowOnError extends boolean = false>(options: Options<CreateCertificateData, ThrowOnError>): RequestResult<CreateCertificateResponses, CreateCertificateErrors, ThrowOnError> => (options.client ?? client).post<CreateCertificateResponses, CreateCertificateErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }, { name: 'Authorization', type: 'apiKey' }],
    url: '/v2/{project_id}/apigw/certificates',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});
