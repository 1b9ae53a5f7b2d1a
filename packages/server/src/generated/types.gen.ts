// Generated from openapi/ by `pnpm generate`. Do not edit.
export interface paths {
    "/v2/{project_id}/apigw/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an SSL certificate
         * @description Uploads a certificate with its private key, either for one gateway or for every gateway of the
         *     project. The key is checked against the certificate; no operation ever returns it.
         */
        post: operations["createCertificate"];
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
        /**
         * @description Which gateways can use the certificate: `instance`, one only; `global`, all gateways of the
         *     project in the region.
         * @enum {string}
         */
        CertificateType: "instance" | "global";
        /** @description A certificate to create. */
        CertificateCreate: {
            /** @description Starts with a letter, then letters, digits and `_`. Names need not be unique. */
            name: string;
            /**
             * @description The certificate in PEM form: the leaf first, then its chain in order, at most 10 certificates.
             *     LF, CRLF, surrounding white space, a byte order mark and text before the first `-----BEGIN`
             *     are accepted. The leaf needs a subjectAltName and must expire before 2038-01-19T03:14:07Z.
             */
            cert_content: string;
            /**
             * @description The leaf's private key in PEM form: PKCS#8, PKCS#1 or SEC1; RSA of 2048 to 8192 bits, or ECDSA
             *     on P-256, P-384 or P-521. A passphrase-protected key is refused. It is never returned.
             */
            private_key: string;
            /** @default global */
            type: components["schemas"]["CertificateType"];
            /**
             * @description The gateway's ID, with or without dashes. Required when `type` is `instance`; ignored when
             *     `type` is `global`.
             */
            instance_id?: string;
            /** @description The CA that signs client certificates, in PEM form, for mutual TLS. An empty string means none. */
            trusted_root_ca?: string;
        };
        /**
         * @description A certificate as the service knows it: what was asked for, and the facts that it read from the
         *     leaf. The public documents declare no property as required; here every one is.
         */
        Certificate: {
            /** @description The certificate's ID, 32 hexadecimal digits without dashes. */
            id: string;
            /** @description The name it was given. */
            name: string;
            type: components["schemas"]["CertificateType"];
            /** @description The gateway's ID; the word `common` for a global certificate. */
            instance_id: string;
            /** @description The project's ID. */
            project_id: string;
            /** @description The subject's common name, the last one when it is repeated; empty when it has none. */
            common_name: string;
            /** @description The DNS names and IP addresses of subjectAltName, in order (RFC 5280, section 4.2.1.6). */
            san: string[];
            /**
             * Format: date-time
             * @description Valid from this second on, in UTC.
             */
            not_before: string;
            /**
             * Format: date-time
             * @description Valid up to and including this second, in UTC.
             */
            not_after: string;
            /**
             * @description The algorithm that signed the certificate, in the spelling of Go's `crypto/x509`, for example
             *     `SHA256-RSA` or `ECDSA-SHA384`; the dotted object identifier for any other.
             */
            signature_algorithm: string;
            /** @description The serial number in decimal. It can be far beyond 2^53. */
            serial_number: string;
            /** @description The X.509 version as people count it. */
            version: number;
            /** @description The Organization values of the issuer's name, not the whole name. */
            issuer: string[];
            /** @description The subject's Organization values, in order. */
            organization: string[];
            /** @description The subject's Organizational Unit values, in order. */
            organizational_unit: string[];
            /** @description The subject's Locality values, in order. */
            locality: string[];
            /** @description The subject's State or Province values, in order. */
            state: string[];
            /** @description The subject's Country values, in order. */
            country: string[];
            /** @description Whether a CA for client certificates was uploaded with it. */
            is_has_trusted_root_ca: boolean;
            /**
             * Format: date-time
             * @description When it was created, in UTC.
             */
            create_time: string;
            /**
             * Format: date-time
             * @description When it was last changed, in UTC.
             */
            update_time: string;
        };
        /** @description Why the request was refused. */
        ErrorBody: {
            /** @description The error's code in the catalogue. Rely on it, not on the text. */
            error_code: string;
            /** @description The catalogue's message, followed by what was wrong in this request. */
            error_msg: string;
            /** @description The request's ID; sent with errors of the gateway layer (`APIGW.*`). */
            request_id?: string;
        };
    };
    responses: {
        /** @description The credentials are missing, expired, malformed or wrong. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] & {
                    /** @enum {unknown} */
                    error_code?: "APIG.1000" | "APIG.1001" | "APIG.1002" | "APIG.1003" | "APIGW.0301";
                };
            };
        };
        /** @description The path does not have this method. The real gateway answers 404 instead. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] & {
                    /** @enum {unknown} */
                    error_code?: "APIGW.0101";
                };
            };
        };
        /** @description The body is larger than 256 KiB. */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] & {
                    /** @enum {unknown} */
                    error_code?: "APIGW.0201";
                };
            };
        };
        /** @description The body's media type is not `application/json`. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] & {
                    /** @enum {unknown} */
                    error_code?: "APIGW.0201";
                };
            };
        };
        /** @description The service failed. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] & {
                    /** @enum {unknown} */
                    error_code?: "APIG.9008" | "APIG.9999";
                };
            };
        };
    };
    parameters: {
        /**
         * @description The project's ID. The credentials must belong to it.
         * @example 0123456789abcdef0123456789abcdef
         */
        project_id: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the request in logs; quote it when asking for help.
         * @example 5f1c3ad0c2e94f0b8d0a1f7c6f2b9d34
         */
        "X-Request-Id": string;
        /**
         * @description The methods that the path has, comma-separated (RFC 9110, section 10.2.1).
         * @example POST
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
            };
            cookie?: never;
        };
        /** @description The certificate, its private key and where it is visible. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateCreate"];
            };
        };
        responses: {
            /** @description The certificate was created. The status is 200, not 201. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            /** @description The request breaks the contract, or the certificate or its key was refused. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.2000" | "APIG.2001" | "APIG.2005" | "APIG.2006" | "APIG.2012" | "APIG.2101" | "APIG.2102" | "APIG.2104" | "APIG.2105" | "APIG.2106" | "APIG.2109" | "APIG.3148";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The credentials do not allow the request, or the project's quota is used up. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.1005" | "APIG.3100";
                    };
                };
            };
            /** @description The project has no gateway with this ID. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.3030";
                    };
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
