// Generated from openapi/ by `pnpm generate`. Do not edit.

export type ClientOptions = {
    baseUrl: 'https://iam.{region}.myhuaweicloud.com' | 'https://iam.{region}.myhuaweicloud.eu' | 'https://iam.{region}.otc.t-systems.com' | (string & {});
};

/**
 * A domain, which Huawei Cloud calls an account.
 */
export type Domain = {
    /**
     * Its ID.
     */
    id: string;
    /**
     * Its name.
     */
    name: string;
};

/**
 * What a token stands for. The token itself is in the header `X-Subject-Token`.
 */
export type TokenResponse = {
    /**
     * What the token stands for; not the secret.
     */
    token: {
        /**
         * How the identity was proved.
         */
        methods: Array<string>;
        /**
         * When it stops being valid, 24 hours after `issued_at`; UTC, with microseconds.
         */
        expires_at: string;
        /**
         * When it was issued; UTC, with microseconds.
         */
        issued_at: string;
        /**
         * Whose token it is.
         */
        user: {
            /**
             * The user's ID.
             */
            id: string;
            /**
             * The user's name.
             */
            name: string;
            domain: Domain;
            /**
             * When the password must be changed; empty when never.
             */
            password_expires_at?: string;
        };
        /**
         * The project that the token is for; absent when the token is unscoped.
         */
        project?: {
            /**
             * The project's ID.
             */
            id: string;
            /**
             * The project's name.
             */
            name: string;
            domain: Domain;
        };
        /**
         * What the user may do in the project; absent when the token is unscoped.
         */
        roles?: Array<{
            /**
             * The role's ID.
             */
            id: string;
            /**
             * The role's name.
             */
            name: string;
        }>;
        /**
         * The services' endpoints; absent with `nocatalog`.
         */
        catalog?: Array<{
            [key: string]: unknown;
        }>;
    };
};

/**
 * Why the request was refused, in the form that Keystone gives every error.
 */
export type KeystoneError = {
    /**
     * The error.
     */
    error: {
        /**
         * The HTTP status.
         */
        code: number;
        /**
         * What was wrong, for people.
         */
        message: string;
        /**
         * The status in words.
         */
        title: string;
    };
};

/**
 * A user of a domain, with its password.
 */
export type UserCredentials = {
    /**
     * The user's name, not the account's.
     */
    name: string;
    /**
     * The user's password. No answer repeats it.
     */
    password: string;
    /**
     * The domain that the user belongs to; Huawei Cloud calls it the account.
     */
    domain: {
        /**
         * The domain's name.
         */
        name: string;
    };
};

/**
 * A domain, which Huawei Cloud calls an account.
 */
export type DomainReference = {
    /**
     * Its ID.
     */
    id?: string;
    /**
     * Its name. It decides when there is an ID too.
     */
    name?: string;
};

/**
 * The project that the token shall be for, by its name or by its ID; the name decides when both are
 * there.
 *
 */
export type ProjectScope = {
    /**
     * The project's ID.
     */
    id?: string;
    /**
     * The project's name, for example `eu-de`.
     */
    name?: string;
    /**
     * The project's domain; without it the user's.
     */
    domain?: DomainReference;
};

/**
 * Who asks for a token, and what for.
 */
export type TokenRequest = {
    /**
     * Identity and scope.
     */
    auth: {
        /**
         * Who asks, and how it is proved.
         */
        identity: {
            /**
             * How the identity is proved. This contract describes `password` alone; with another
             * method the answer is 401.
             *
             */
            methods: Array<string>;
            /**
             * The proof by password.
             */
            password: {
                user: UserCredentials;
            };
        };
        /**
         * What the token shall be for. Without a project it is unscoped.
         */
        scope?: {
            project?: ProjectScope;
        };
    };
};

/**
 * A project of the domain.
 */
export type Project = {
    /**
     * The project's ID, the `project_id` of the certificate API.
     */
    id: string;
    /**
     * Its name; the region's, or the region's and one of its own.
     */
    name: string;
    /**
     * The ID of the domain that it belongs to.
     */
    domain_id: string;
    /**
     * Whether it can be used.
     */
    enabled: boolean;
    /**
     * The ID of the project above it; the domain's where there is none.
     */
    parent_id?: string;
    /**
     * Always false.
     */
    is_domain?: boolean;
    /**
     * What it is for; may be empty.
     */
    description?: string;
    /**
     * Where it is.
     */
    links?: {
        /**
         * Its URL.
         */
        self?: string;
    };
};

/**
 * Projects.
 */
export type ProjectList = {
    /**
     * The projects, each once.
     */
    projects: Array<Project>;
    /**
     * Where the list is.
     */
    links?: {
        /**
         * The URL of this list.
         */
        self?: string;
        /**
         * The URL of the page before it.
         */
        previous?: string | null;
        /**
         * The URL of the page after it.
         */
        next?: string | null;
    };
};

/**
 * The token to look at. Without it the answer is 404.
 */
export type XSubjectToken = string;

/**
 * Any text that is not empty leaves the `catalog` out of the answer.
 */
export type Nocatalog = string;

export type ValidateTokenData = {
    body?: never;
    headers: {
        /**
         * The token to look at. Without it the answer is 404.
         */
        'X-Subject-Token': string;
    };
    path?: never;
    query?: {
        /**
         * Any text that is not empty leaves the `catalog` out of the answer.
         */
        nocatalog?: string;
    };
    url: '/v3/auth/tokens';
};

export type ValidateTokenErrors = {
    /**
     * The token is missing, unknown or expired.
     */
    401: KeystoneError;
    /**
     * The user may not do this.
     */
    403: KeystoneError;
    /**
     * The token to look at is missing, unknown or expired.
     */
    404: KeystoneError;
    /**
     * The path does not have this method.
     */
    405: KeystoneError;
    /**
     * The service failed.
     */
    500: KeystoneError;
    /**
     * The service cannot answer now.
     */
    503: KeystoneError;
};

export type ValidateTokenError = ValidateTokenErrors[keyof ValidateTokenErrors];

export type ValidateTokenResponses = {
    /**
     * The token is valid.
     */
    200: TokenResponse;
};

export type ValidateTokenResponse = ValidateTokenResponses[keyof ValidateTokenResponses];

export type CreateTokenData = {
    /**
     * Who asks, and for which project.
     */
    body: TokenRequest;
    path?: never;
    query?: {
        /**
         * Any text that is not empty leaves the `catalog` out of the answer.
         */
        nocatalog?: string;
    };
    url: '/v3/auth/tokens';
};

export type CreateTokenErrors = {
    /**
     * The request breaks the contract.
     */
    400: KeystoneError;
    /**
     * User, domain, password or project is wrong; the answer does not tell which.
     */
    401: KeystoneError;
    /**
     * The user may not do this.
     */
    403: KeystoneError;
    /**
     * Something that the request names does not exist.
     */
    404: KeystoneError;
    /**
     * The path does not have this method.
     */
    405: KeystoneError;
    /**
     * The body is too large.
     */
    413: KeystoneError;
    /**
     * The service failed.
     */
    500: KeystoneError;
    /**
     * The service cannot answer now.
     */
    503: KeystoneError;
};

export type CreateTokenError = CreateTokenErrors[keyof CreateTokenErrors];

export type CreateTokenResponses = {
    /**
     * The token was issued.
     */
    201: TokenResponse;
};

export type CreateTokenResponse = CreateTokenResponses[keyof CreateTokenResponses];

export type ListProjectsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Only the project with this name, for example `eu-de`.
         */
        name?: string;
    };
    url: '/v3/projects';
};

export type ListProjectsErrors = {
    /**
     * The token is missing, unknown or expired.
     */
    401: KeystoneError;
    /**
     * The user may not do this.
     */
    403: KeystoneError;
    /**
     * The path does not have this method.
     */
    405: KeystoneError;
    /**
     * The service failed.
     */
    500: KeystoneError;
    /**
     * The service cannot answer now.
     */
    503: KeystoneError;
};

export type ListProjectsError = ListProjectsErrors[keyof ListProjectsErrors];

export type ListProjectsResponses = {
    /**
     * The projects; none is no error.
     */
    200: ProjectList;
};

export type ListProjectsResponse = ListProjectsResponses[keyof ListProjectsResponses];
