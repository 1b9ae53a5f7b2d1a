// Generated from openapi/ by `pnpm generate`. Do not edit.
export interface paths {
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a token
         * @description Answers what a token stands for, for itself or for another one of the same domain. This is how a
         *     service checks the token of a request.
         */
        get: operations["validateToken"];
        put?: never;
        /**
         * Get a token by password
         * @description Answers a token in the response header `X-Subject-Token`. It is valid for 24 hours; asking again
         *     leaves earlier tokens valid. The certificate API needs one with a project scope.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects
         * @description Answers the projects that the token's user may use; the usual way from a region's name to the
         *     project's ID.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A domain, which Huawei Cloud calls an account. */
        Domain: {
            /** @description Its ID. */
            id: string;
            /** @description Its name. */
            name: string;
        };
        /** @description What a token stands for. The token itself is in the header `X-Subject-Token`. */
        TokenResponse: {
            /** @description What the token stands for; not the secret. */
            token: {
                /** @description How the identity was proved. */
                methods: string[];
                /**
                 * Format: date-time
                 * @description When it stops being valid, 24 hours after `issued_at`; UTC, with microseconds.
                 */
                expires_at: string;
                /**
                 * Format: date-time
                 * @description When it was issued; UTC, with microseconds.
                 */
                issued_at: string;
                /** @description Whose token it is. */
                user: {
                    /** @description The user's ID. */
                    id: string;
                    /** @description The user's name. */
                    name: string;
                    domain: components["schemas"]["Domain"];
                    /** @description When the password must be changed; empty when never. */
                    password_expires_at?: string;
                };
                /** @description The project that the token is for; absent when the token is unscoped. */
                project?: {
                    /** @description The project's ID. */
                    id: string;
                    /** @description The project's name. */
                    name: string;
                    domain: components["schemas"]["Domain"];
                };
                /** @description What the user may do in the project; absent when the token is unscoped. */
                roles?: {
                    /** @description The role's ID. */
                    id: string;
                    /** @description The role's name. */
                    name: string;
                }[];
                /** @description The services' endpoints; absent with `nocatalog`. */
                catalog?: Record<string, never>[];
            };
        };
        /** @description Why the request was refused, in the form that Keystone gives every error. */
        KeystoneError: {
            /** @description The error. */
            error: {
                /** @description The HTTP status. */
                code: number;
                /** @description What was wrong, for people. */
                message: string;
                /** @description The status in words. */
                title: string;
            };
        };
        /** @description A user of a domain, with its password. */
        UserCredentials: {
            /** @description The user's name, not the account's. */
            name: string;
            /** @description The user's password. No answer repeats it. */
            password: string;
            /** @description The domain that the user belongs to; Huawei Cloud calls it the account. */
            domain: {
                /** @description The domain's name. */
                name: string;
            };
        };
        /** @description A domain, which Huawei Cloud calls an account. */
        DomainReference: {
            /** @description Its ID. */
            id?: string;
            /** @description Its name. It decides when there is an ID too. */
            name?: string;
        };
        /**
         * @description The project that the token shall be for, by its name or by its ID; the name decides when both are
         *     there.
         */
        ProjectScope: {
            /** @description The project's ID. */
            id?: string;
            /** @description The project's name, for example `eu-de`. */
            name?: string;
            /** @description The project's domain; without it the user's. */
            domain?: components["schemas"]["DomainReference"];
        };
        /** @description Who asks for a token, and what for. */
        TokenRequest: {
            /** @description Identity and scope. */
            auth: {
                /** @description Who asks, and how it is proved. */
                identity: {
                    /**
                     * @description How the identity is proved. This contract describes `password` alone; with another
                     *     method the answer is 401.
                     * @example [
                     *       "password"
                     *     ]
                     */
                    methods: string[];
                    /** @description The proof by password. */
                    password: {
                        user: components["schemas"]["UserCredentials"];
                    };
                };
                /** @description What the token shall be for. Without a project it is unscoped. */
                scope?: {
                    project?: components["schemas"]["ProjectScope"];
                };
            };
        };
        /** @description A project of the domain. */
        Project: {
            /** @description The project's ID, the `project_id` of the certificate API. */
            id: string;
            /** @description Its name; the region's, or the region's and one of its own. */
            name: string;
            /** @description The ID of the domain that it belongs to. */
            domain_id: string;
            /** @description Whether it can be used. */
            enabled: boolean;
            /** @description The ID of the project above it; the domain's where there is none. */
            parent_id?: string;
            /** @description Always false. */
            is_domain?: boolean;
            /** @description What it is for; may be empty. */
            description?: string;
            /** @description Where it is. */
            links?: {
                /** @description Its URL. */
                self?: string;
            };
        };
        /** @description Projects. */
        ProjectList: {
            /** @description The projects, each once. */
            projects: components["schemas"]["Project"][];
            /** @description Where the list is. */
            links?: {
                /** @description The URL of this list. */
                self?: string;
                /** @description The URL of the page before it. */
                previous?: string | null;
                /** @description The URL of the page after it. */
                next?: string | null;
            };
        };
    };
    responses: {
        /** @description The token is missing, unknown or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The user may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The path does not have this method. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The service cannot answer now. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The request breaks the contract. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description User, domain, password or project is wrong; the answer does not tell which. */
        CredentialsRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description Something that the request names does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
        /** @description The body is too large. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["KeystoneError"];
            };
        };
    };
    parameters: {
        /**
         * @description The token to look at. Without it the answer is 404.
         * @example MIIDkgYJKoZIhvcNAQcCoIIDgzCCA38CAQExDTALBglghkgBZQMEAgEw
         */
        "X-Subject-Token": string;
        /**
         * @description Any text that is not empty leaves the `catalog` out of the answer.
         * @example true
         */
        nocatalog: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The token, up to 100,000 characters long. Send it as `X-Auth-Token`; it is a secret.
         * @example MIIDkgYJKoZIhvcNAQcCoIIDgzCCA38CAQExDTALBglghkgBZQMEAgEw
         */
        "X-Subject-Token": string;
        /**
         * @description The methods that the path has, comma-separated (RFC 9110, section 10.2.1).
         * @example GET, POST
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    validateToken: {
        parameters: {
            query?: {
                /**
                 * @description Any text that is not empty leaves the `catalog` out of the answer.
                 * @example true
                 */
                nocatalog?: components["parameters"]["nocatalog"];
            };
            header: {
                /**
                 * @description The token to look at. Without it the answer is 404.
                 * @example MIIDkgYJKoZIhvcNAQcCoIIDgzCCA38CAQExDTALBglghkgBZQMEAgEw
                 */
                "X-Subject-Token": components["parameters"]["X-Subject-Token"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is valid. */
            200: {
                headers: {
                    "X-Subject-Token": components["headers"]["X-Subject-Token"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The token to look at is missing, unknown or expired. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeystoneError"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createToken: {
        parameters: {
            query?: {
                /**
                 * @description Any text that is not empty leaves the `catalog` out of the answer.
                 * @example true
                 */
                nocatalog?: components["parameters"]["nocatalog"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who asks, and for which project. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token was issued. */
            201: {
                headers: {
                    "X-Subject-Token": components["headers"]["X-Subject-Token"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["CredentialsRefused"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description Only the project with this name, for example `eu-de`.
                 * @example eu-de
                 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects; none is no error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
