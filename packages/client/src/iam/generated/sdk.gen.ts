// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from '../../runtime.js';
import type { CreateTokenData, CreateTokenErrors, CreateTokenResponses, ListProjectsData, ListProjectsErrors, ListProjectsResponses, ValidateTokenData, ValidateTokenErrors, ValidateTokenResponses } from './types.gen.js';

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
 * Look at a token
 *
 * Answers what a token stands for, for itself or for another one of the same domain. This is how a
 * service checks the token of a request.
 *
 */
export const validateToken = <ThrowOnError extends boolean = false>(options: Options<ValidateTokenData, ThrowOnError>): RequestResult<ValidateTokenResponses, ValidateTokenErrors, ThrowOnError> => options.client.get<ValidateTokenResponses, ValidateTokenErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }],
    url: '/v3/auth/tokens',
    ...options
});

/**
 * Get a token by password
 *
 * Answers a token in the response header `X-Subject-Token`. It is valid for 24 hours; asking again
 * leaves earlier tokens valid. The certificate API needs one with a project scope.
 *
 */
export const createToken = <ThrowOnError extends boolean = false>(options: Options<CreateTokenData, ThrowOnError>): RequestResult<CreateTokenResponses, CreateTokenErrors, ThrowOnError> => options.client.post<CreateTokenResponses, CreateTokenErrors, ThrowOnError>({
    url: '/v3/auth/tokens',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the projects
 *
 * Answers the projects that the token's user may use; the usual way from a region's name to the
 * project's ID.
 *
 */
export const listProjects = <ThrowOnError extends boolean = false>(options: Options<ListProjectsData, ThrowOnError>): RequestResult<ListProjectsResponses, ListProjectsErrors, ThrowOnError> => options.client.get<ListProjectsResponses, ListProjectsErrors, ThrowOnError>({
    security: [{ name: 'X-Auth-Token', type: 'apiKey' }],
    url: '/v3/projects',
    ...options
});
