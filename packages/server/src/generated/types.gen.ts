// Generated from openapi/ by `pnpm generate`. Do not edit.
export interface paths {
    "/v2/{project_id}/apigw/instances": {
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
        /**
         * List the gateways of the project
         * @description Answers the dedicated gateways of the project in this region; the API calls them instances. Each
         *     filter is exact equality, and all of them must hold.
         */
        get: operations["listGateways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /**
         * List the certificates that a gateway can use
         * @description Answers the certificates of the gateway itself and the global ones of the project, the oldest
         *     first. Each filter is exact equality, and all of them must hold.
         */
        get: operations["listCertificates"];
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
    "/v2/{project_id}/apigw/certificates/{certificate_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The certificate's ID.
                 * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /**
         * Show a certificate
         * @description Answers what the service knows of the certificate; neither its PEM nor its key.
         */
        get: operations["showCertificate"];
        /**
         * Replace a certificate in place
         * @description Replaces name, certificate and key as a whole; there is no partial update. The certificate keeps its
         *     ID, type, gateway and bound domains, which present the new one from then on, and its trusted root CA
         *     unless the request names another.
         *
         *     A new certificate whose names do not cover a domain that it is bound to is refused with APIG.2103.
         *     What the real service does then is not known, this is the contract's choice.
         */
        put: operations["updateCertificate"];
        post?: never;
        /**
         * Delete a certificate
         * @description Deletes a certificate that no domain is bound to. One that is bound is refused with APIG.2000, and
         *     the message names the domains; the code is the contract's choice, none is known for it.
         */
        delete: operations["deleteCertificate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apigw/certificates/{certificate_id}/attached-domains": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The certificate's ID.
                 * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /**
         * List the domains that a certificate is bound to
         * @description Answers the domains that present the certificate, on every gateway.
         */
        get: operations["listAttachedDomains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apigw/certificates/{certificate_id}/domains/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The certificate's ID.
                 * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a certificate to domains
         * @description Binds the certificate to domains by their names, all of them or none. Its names must cover each
         *     domain; a wildcard covers one label (RFC 6125, section 6.4.3). A domain that is bound to another
         *     certificate is refused with APIG.2051; one that is bound to this certificate already is accepted.
         */
        post: operations["attachDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apigw/certificates/{certificate_id}/domains/detach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The certificate's ID.
                 * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release domains from a certificate
         * @description Releases domains by their names, all of them or none. A domain that is not bound to the certificate
         *     is refused with APIG.2000.
         */
        post: operations["detachDomains"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apigw/instances/{instance_id}/api-groups/{group_id}/domains/{domain_id}/certificates/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The gateway's ID.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["instance_id"];
                /**
                 * @description The ID of the API group that the domain belongs to.
                 * @example 5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7
                 */
                group_id: components["parameters"]["group_id"];
                /**
                 * @description The domain's ID.
                 * @example b6e2f4d8a1c34e7f9d0b2c4a6e8f1d3b
                 */
                domain_id: components["parameters"]["domain_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind a certificate to one domain
         * @description Binds one certificate to one domain of one gateway. The rules are those of binding by name.
         */
        post: operations["attachCertificateToDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apigw/instances/{instance_id}/api-groups/{group_id}/domains/{domain_id}/certificates/detach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The gateway's ID.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["instance_id"];
                /**
                 * @description The ID of the API group that the domain belongs to.
                 * @example 5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7
                 */
                group_id: components["parameters"]["group_id"];
                /**
                 * @description The domain's ID.
                 * @example b6e2f4d8a1c34e7f9d0b2c4a6e8f1d3b
                 */
                domain_id: components["parameters"]["domain_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a certificate from one domain
         * @description Releases one certificate from one domain of one gateway.
         */
        post: operations["detachCertificateFromDomain"];
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
        /** @description A gateway's ID, with or without dashes. */
        GatewayId: string;
        /** @description A dedicated gateway of the project, called an instance by the API. */
        Gateway: {
            id: components["schemas"]["GatewayId"];
            /** @description The project's ID. */
            project_id: string;
            /** @description The name it was given. */
            instance_name: string;
            /** @description Its state in words, for example `Running`. */
            status: string;
            /** @description Its state as a number; 6 is running. */
            instance_status: number;
            /** @description The kind of instance; `apig` for a dedicated gateway. */
            type: string;
            /** @description Its edition, for example `BASIC` or `PROFESSIONAL`. */
            spec: string;
            /** @description When it was created, in milliseconds since 1970-01-01T00:00:00Z. */
            create_time: number;
            /** @description The enterprise project that it belongs to; `0` is the default one. */
            enterprise_project_id?: string;
            /** @description Its public IP address; empty when it has none. */
            eip_address?: string;
            /** @description How it is paid for; 0 is by use, 1 is by period. */
            charging_mode?: number;
            /** @description The load balancer before it, `lvs` or `elb`. */
            loadbalancer_provider?: string;
        };
        /** @description A page of gateways. */
        GatewayList: {
            /** @description How many are in this page. */
            size: number;
            /** @description How many match in all pages together. */
            total: number;
            /** @description The gateways of this page. */
            instances: components["schemas"]["Gateway"][];
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
        /**
         * @description Which gateways can use the certificate: `instance`, one only; `global`, all gateways of the
         *     project in the region.
         * @enum {string}
         */
        CertificateType: "instance" | "global";
        /** @description A certificate's ID, 32 hexadecimal digits without dashes. */
        CertificateId: string;
        /** @description A certificate in a list. */
        CertificateSummary: {
            id: components["schemas"]["CertificateId"];
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
             * @description Valid up to and including this second, in UTC.
             */
            not_after: string;
            /** @description The algorithm that signed the certificate, spelled as in `Certificate`. */
            signature_algorithm: string;
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
        /** @description A page of certificates. */
        CertificateList: {
            /** @description How many are in this page. */
            size: number;
            /** @description How many match in all pages together. */
            total: number;
            /** @description The certificates of this page, the oldest first. */
            certs: components["schemas"]["CertificateSummary"][];
        };
        /** @description Starts with a letter, then letters, digits and `_`. Names need not be unique. */
        CertificateName: string;
        /**
         * @description The certificate in PEM form: the leaf first, then its chain in order, at most 10 certificates.
         *     LF, CRLF, surrounding white space, a byte order mark and text before the first `-----BEGIN`
         *     are accepted. The leaf needs a subjectAltName and must expire before 2038-01-19T03:14:07Z.
         */
        CertificateContent: string;
        /**
         * @description The leaf's private key in PEM form: PKCS#8, PKCS#1 or SEC1; RSA of 2048 to 8192 bits, or ECDSA
         *     on P-256, P-384 or P-521. A passphrase-protected key is refused. It is never returned.
         */
        PrivateKey: string;
        /** @description A certificate to create. */
        CertificateCreate: {
            name: components["schemas"]["CertificateName"];
            cert_content: components["schemas"]["CertificateContent"];
            private_key: components["schemas"]["PrivateKey"];
            /** @default global */
            type: components["schemas"]["CertificateType"];
            /**
             * @description The gateway's ID, with or without dashes. Required when `type` is `instance`; ignored when
             *     `type` is `global`.
             */
            instance_id?: components["schemas"]["GatewayId"];
            /** @description The CA that signs client certificates, in PEM form, for mutual TLS. An empty string means none. */
            trusted_root_ca?: string;
        };
        /**
         * @description A certificate as the service knows it: what was asked for, and the facts that it read from the
         *     leaf. The public documents declare no property as required; here every one is.
         */
        Certificate: {
            id: components["schemas"]["CertificateId"];
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
        /** @description What replaces a certificate in place. It keeps its ID, type, gateway and bound domains. */
        CertificateUpdate: {
            name: components["schemas"]["CertificateName"];
            cert_content: components["schemas"]["CertificateContent"];
            private_key: components["schemas"]["PrivateKey"];
            /** @description The certificate's type; it cannot be changed. Absent means unchanged. */
            type?: components["schemas"]["CertificateType"];
            /**
             * @description The certificate's gateway; it cannot be changed. Absent means unchanged; ignored when the
             *     certificate is global.
             */
            instance_id?: components["schemas"]["GatewayId"];
            /**
             * @description The CA that signs client certificates, in PEM form, for mutual TLS. An empty string removes
             *     it, and bound domains ask callers for no certificate from then on. Absent means unchanged: what
             *     the real service does in these cases is not known, this is the contract's choice.
             */
            trusted_root_ca?: string;
        };
        /** @description A domain that presents the certificate on a gateway. */
        BoundDomain: {
            /** @description The domain's ID. */
            id: string;
            /** @description The domain's name. */
            url_domain: string;
            /** @description How far its CNAME record is resolved; 1 not, 2 in progress, 3 resolved, 4 failed. */
            status: number;
            /** @description The lowest TLS version that it accepts, `TLSv1.1` or `TLSv1.2`. */
            min_ssl_version: string;
            /** @description Whether HTTP requests are redirected to HTTPS. */
            is_http_redirect_to_https: boolean;
            /** @description Whether callers must present a certificate that the trusted root CA signed. */
            verified_client_certificate_enabled: boolean;
            ssl_id: components["schemas"]["CertificateId"];
            /** @description The certificate's name. */
            ssl_name: string;
            /** @description The ID of the API group that the domain belongs to. */
            api_group_id: string;
            /** @description The name of that group. */
            api_group_name: string;
            instance_id: components["schemas"]["GatewayId"];
        };
        /** @description A page of the domains that a certificate is bound to. */
        BoundDomainList: {
            /** @description How many are in this page. */
            size: number;
            /** @description How many match in all pages together. */
            total: number;
            /** @description The domains of this page. */
            bound_domains: components["schemas"]["BoundDomain"][];
        };
        /** @description A domain's name; the first label may be `*`. Case does not matter. */
        DomainName: string;
        /**
         * @description Whether callers must present a certificate that the trusted root CA signed. Absent means true when
         *     the certificate has a trusted root CA, false otherwise; true without one is refused with APIG.2000,
         *     which is the contract's choice. Ignored when a domain is released.
         */
        ClientVerification: boolean;
        /** @description A domain by its name, on some gateways or on all. */
        SelectedDomain: {
            domain: components["schemas"]["DomainName"];
            /**
             * @description The gateways on which the domain is meant. Absent or empty means every gateway that has the
             *     domain and can use the certificate.
             */
            instance_ids?: components["schemas"]["GatewayId"][];
            verified_client_certificate_enabled?: components["schemas"]["ClientVerification"];
        };
        /** @description Which domains to bind or to release, by name. */
        DomainSelection: {
            /**
             * @description The domains. All of them are changed, or none. Of entries that mean the same domain, the last
             *     decides how it is bound. The limit of 100 is the contract's choice.
             */
            domains: components["schemas"]["SelectedDomain"][];
        };
        /** @description Which certificate to bind or to release. */
        CertificateSelection: {
            /** @description The certificate's ID; exactly one. */
            certificate_ids: components["schemas"]["CertificateId"][];
            verified_client_certificate_enabled?: components["schemas"]["ClientVerification"];
        };
    };
    responses: {
        /** @description A parameter breaks the contract. */
        InvalidParameter: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] & {
                    /** @enum {unknown} */
                    error_code?: "APIG.2012";
                };
            };
        };
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
        /** @description The credentials do not allow the request. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] & {
                    /** @enum {unknown} */
                    error_code?: "APIG.1005";
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
        /** @description The project sends more requests than its limit allows. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] & {
                    /** @enum {unknown} */
                    error_code?: "APIGW.0308";
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
        /** @description The credentials do not allow the request, or not on this certificate. */
        CertificateForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] & {
                    /** @enum {unknown} */
                    error_code?: "APIG.1005" | "APIG.1115";
                };
            };
        };
        /** @description The project has no certificate with this ID. */
        CertificateNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"] & {
                    /** @enum {unknown} */
                    error_code?: "APIG.3021";
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
        /**
         * @description How many matches to skip. Below 0 is taken as 0, never refused.
         * @example 0
         */
        offset: number;
        /**
         * @description How many matches to answer at most. Below 1 is taken as 20, above 500 as 500; neither is refused.
         * @example 20
         */
        limit: number;
        /**
         * @description Makes a repeated request safe. For 24 hours, a request with the same key and the same certificate
         *     is answered with the certificate that the first one created, and creates none; one with the same
         *     key and another certificate is refused. The key is looked at before the gateway and the certificate,
         *     so that the answer is the same when the certificate has expired meanwhile.
         * @example 0b6d7c1e-5b0c-4a59-9f2e-3c5d7e9f1a2b
         */
        "Idempotency-Key": string;
        /**
         * @description The certificate's ID.
         * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
         */
        certificate_id: components["schemas"]["CertificateId"];
        /**
         * @description The gateway's ID.
         * @example f0fa1789-3b76-433b-a787-9892951c620e
         */
        instance_id: components["schemas"]["GatewayId"];
        /**
         * @description The ID of the API group that the domain belongs to.
         * @example 5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7
         */
        group_id: string;
        /**
         * @description The domain's ID.
         * @example b6e2f4d8a1c34e7f9d0b2c4a6e8f1d3b
         */
        domain_id: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the request in logs; quote it when asking for help. A request's own `X-Request-Id` is kept where it has 1 to 128 letters, digits, dots, underscores and hyphens.
         * @example 5f1c3ad0c2e94f0b8d0a1f7c6f2b9d34
         */
        "X-Request-Id": string;
        /**
         * @description The methods that the path has, comma-separated (RFC 9110, section 10.2.1).
         * @example POST
         */
        Allow: string;
        /**
         * @description How many seconds to wait before the request is sent again (RFC 9110, section 10.2.3).
         * @example 1
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listGateways: {
        parameters: {
            query?: {
                /**
                 * @description How many matches to skip. Below 0 is taken as 0, never refused.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description How many matches to answer at most. Below 1 is taken as 20, above 500 as 500; neither is refused.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /** @description Only the gateway with this ID. */
                instance_id?: components["schemas"]["GatewayId"];
                /** @description Only gateways with this name. */
                instance_name?: string;
                /** @description Only gateways in this state, for example `Running`. */
                status?: string;
            };
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
        requestBody?: never;
        responses: {
            /** @description A page of gateways. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCertificates: {
        parameters: {
            query: {
                /**
                 * @description The gateway's ID.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["schemas"]["GatewayId"];
                /**
                 * @description How many matches to skip. Below 0 is taken as 0, never refused.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description How many matches to answer at most. Below 1 is taken as 20, above 500 as 500; neither is refused.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /** @description Only certificates with this name. */
                name?: string;
                /** @description Only certificates with this common name. */
                common_name?: string;
                /** @description Only certificates that this algorithm signed, spelled as in `Certificate`. */
                signature_algorithm?: string;
                /** @description Only certificates of this type. */
                type?: components["schemas"]["CertificateType"];
            };
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
        requestBody?: never;
        responses: {
            /** @description A page of certificates. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateList"];
                };
            };
            /** @description A parameter is missing, or breaks the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.2001" | "APIG.2012";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCertificate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeated request safe. For 24 hours, a request with the same key and the same certificate
                 *     is answered with the certificate that the first one created, and creates none; one with the same
                 *     key and another certificate is refused. The key is looked at before the gateway and the certificate,
                 *     so that the answer is the same when the certificate has expired meanwhile.
                 * @example 0b6d7c1e-5b0c-4a59-9f2e-3c5d7e9f1a2b
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
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
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    showCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The certificate's ID.
                 * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CertificateForbidden"];
            404: components["responses"]["CertificateNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The certificate's ID.
                 * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /** @description What replaces the certificate. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateUpdate"];
            };
        };
        responses: {
            /** @description The certificate was replaced. */
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
                        error_code?: "APIG.2000" | "APIG.2001" | "APIG.2005" | "APIG.2006" | "APIG.2012" | "APIG.2101" | "APIG.2102" | "APIG.2103" | "APIG.2104" | "APIG.2105" | "APIG.2106" | "APIG.2109" | "APIG.3148";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CertificateForbidden"];
            404: components["responses"]["CertificateNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The certificate's ID.
                 * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate was deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter breaks the contract, or the certificate is bound to a domain. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.2000" | "APIG.2012";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CertificateForbidden"];
            404: components["responses"]["CertificateNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAttachedDomains: {
        parameters: {
            query?: {
                /**
                 * @description How many matches to skip. Below 0 is taken as 0, never refused.
                 * @example 0
                 */
                offset?: components["parameters"]["offset"];
                /**
                 * @description How many matches to answer at most. Below 1 is taken as 20, above 500 as 500; neither is refused.
                 * @example 20
                 */
                limit?: components["parameters"]["limit"];
                /** @description Only domains with exactly this name; case does not matter. */
                url_domain?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The certificate's ID.
                 * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of domains. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundDomainList"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CertificateForbidden"];
            404: components["responses"]["CertificateNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachDomains: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The certificate's ID.
                 * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /** @description The domains. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainSelection"];
            };
        };
        responses: {
            /** @description The domains are bound. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks the contract, or a domain cannot be bound to the certificate. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.2000" | "APIG.2001" | "APIG.2005" | "APIG.2006" | "APIG.2012" | "APIG.2051" | "APIG.2103";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CertificateForbidden"];
            /** @description The project has no such certificate, domain or gateway. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.3020" | "APIG.3021" | "APIG.3030";
                    };
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachDomains: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The certificate's ID.
                 * @example 3f9c2b7ad1e04c5f8a6b0d9e1c2f3a4b
                 */
                certificate_id: components["parameters"]["certificate_id"];
            };
            cookie?: never;
        };
        /** @description The domains. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainSelection"];
            };
        };
        responses: {
            /** @description The domains are released. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks the contract, or a domain is not bound to the certificate. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.2000" | "APIG.2001" | "APIG.2005" | "APIG.2006" | "APIG.2012";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CertificateForbidden"];
            /** @description The project has no such certificate, domain or gateway. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.3020" | "APIG.3021" | "APIG.3030";
                    };
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    attachCertificateToDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The gateway's ID.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["instance_id"];
                /**
                 * @description The ID of the API group that the domain belongs to.
                 * @example 5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7
                 */
                group_id: components["parameters"]["group_id"];
                /**
                 * @description The domain's ID.
                 * @example b6e2f4d8a1c34e7f9d0b2c4a6e8f1d3b
                 */
                domain_id: components["parameters"]["domain_id"];
            };
            cookie?: never;
        };
        /** @description The certificate. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateSelection"];
            };
        };
        responses: {
            /** @description The certificate is bound. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks the contract, or the certificate cannot be bound to the domain. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.2000" | "APIG.2001" | "APIG.2012" | "APIG.2051" | "APIG.2103";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CertificateForbidden"];
            /** @description The project has no such gateway, domain or certificate. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.3020" | "APIG.3021" | "APIG.3030";
                    };
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    detachCertificateFromDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project's ID. The credentials must belong to it.
                 * @example 0123456789abcdef0123456789abcdef
                 */
                project_id: components["parameters"]["project_id"];
                /**
                 * @description The gateway's ID.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["instance_id"];
                /**
                 * @description The ID of the API group that the domain belongs to.
                 * @example 5d3c1a7e9b2f4c68a0d4e6f8b1c3d5e7
                 */
                group_id: components["parameters"]["group_id"];
                /**
                 * @description The domain's ID.
                 * @example b6e2f4d8a1c34e7f9d0b2c4a6e8f1d3b
                 */
                domain_id: components["parameters"]["domain_id"];
            };
            cookie?: never;
        };
        /** @description The certificate. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateSelection"];
            };
        };
        responses: {
            /** @description The certificate is released. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks the contract. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.2000" | "APIG.2001" | "APIG.2012";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CertificateForbidden"];
            /** @description The project has no such gateway, domain, certificate or binding. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"] & {
                        /** @enum {unknown} */
                        error_code?: "APIG.3020" | "APIG.3021" | "APIG.3030" | "APIG.3097";
                    };
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
