// Generated from openapi/ by `pnpm generate`. Do not edit.

export type ClientOptions = {
    baseUrl: 'https://apig.{region}.myhuaweicloud.com' | 'https://apig.{region}.myhuaweicloud.eu' | 'https://apig.{region}.otc.t-systems.com' | (string & {});
};

/**
 * A gateway's ID, with or without dashes.
 */
export type GatewayId = string;

/**
 * A dedicated gateway of the project, called an instance by the API.
 */
export type Gateway = {
    id: GatewayId;
    /**
     * The project's ID.
     */
    project_id: string;
    /**
     * The name it was given.
     */
    instance_name: string;
    /**
     * Its state in words, for example `Running`.
     */
    status: string;
    /**
     * Its state as a number; 6 is running.
     */
    instance_status: number;
    /**
     * The kind of instance; `apig` for a dedicated gateway.
     */
    type: string;
    /**
     * Its edition, for example `BASIC` or `PROFESSIONAL`.
     */
    spec: string;
    /**
     * When it was created, in milliseconds since 1970-01-01T00:00:00Z.
     */
    create_time: number;
    /**
     * The enterprise project that it belongs to; `0` is the default one.
     */
    enterprise_project_id?: string;
    /**
     * Its public IP address; empty when it has none.
     */
    eip_address?: string;
    /**
     * How it is paid for; 0 is by use, 1 is by period.
     */
    charging_mode?: number;
    /**
     * The load balancer before it, `lvs` or `elb`.
     */
    loadbalancer_provider?: string;
};

/**
 * A page of gateways.
 */
export type GatewayList = {
    /**
     * How many are in this page.
     */
    size: number;
    /**
     * How many match in all pages together.
     */
    total: number;
    /**
     * The gateways of this page.
     */
    instances: Array<Gateway>;
};

/**
 * Why the request was refused.
 */
export type ErrorBody = {
    /**
     * The error's code in the catalogue. Rely on it, not on the text.
     */
    error_code: string;
    /**
     * The catalogue's message, followed by what was wrong in this request.
     */
    error_msg: string;
    /**
     * The request's ID; sent with errors of the gateway layer (`APIGW.*`).
     */
    request_id?: string;
};

/**
 * Which gateways can use the certificate: `instance`, one only; `global`, all gateways of the
 * project in the region.
 *
 */
export type CertificateType = 'instance' | 'global';

/**
 * A certificate's ID, 32 hexadecimal digits without dashes.
 */
export type CertificateId = string;

/**
 * A certificate in a list.
 */
export type CertificateSummary = {
    id: CertificateId;
    /**
     * The name it was given.
     */
    name: string;
    type: CertificateType;
    /**
     * The gateway's ID; the word `common` for a global certificate.
     */
    instance_id: string;
    /**
     * The project's ID.
     */
    project_id: string;
    /**
     * The subject's common name, the last one when it is repeated; empty when it has none.
     */
    common_name: string;
    /**
     * The DNS names and IP addresses of subjectAltName, in order (RFC 5280, section 4.2.1.6).
     */
    san: Array<string>;
    /**
     * Valid up to and including this second, in UTC.
     */
    not_after: string;
    /**
     * The algorithm that signed the certificate, spelled as in `Certificate`.
     */
    signature_algorithm: string;
    /**
     * Whether a CA for client certificates was uploaded with it.
     */
    is_has_trusted_root_ca: boolean;
    /**
     * When it was created, in UTC.
     */
    create_time: string;
    /**
     * When it was last changed, in UTC.
     */
    update_time: string;
};

/**
 * A page of certificates.
 */
export type CertificateList = {
    /**
     * How many are in this page.
     */
    size: number;
    /**
     * How many match in all pages together.
     */
    total: number;
    /**
     * The certificates of this page, the oldest first.
     */
    certs: Array<CertificateSummary>;
};

/**
 * Starts with a letter, then letters, digits and `_`. Names need not be unique.
 */
export type CertificateName = string;

/**
 * The certificate in PEM form: the leaf first, then its chain in order, at most 10 certificates.
 * LF, CRLF, surrounding white space, a byte order mark and text before the first `-----BEGIN`
 * are accepted. The leaf needs a subjectAltName and must expire before 2038-01-19T03:14:07Z.
 *
 */
export type CertificateContent = string;

/**
 * The leaf's private key in PEM form: PKCS#8, PKCS#1 or SEC1; RSA of 2048 to 8192 bits, or ECDSA
 * on P-256, P-384 or P-521. A passphrase-protected key is refused. It is never returned.
 *
 */
export type PrivateKey = string;

/**
 * A certificate to create.
 */
export type CertificateCreate = {
    name: CertificateName;
    cert_content: CertificateContent;
    private_key: PrivateKey;
    type?: CertificateType;
    /**
     * The gateway's ID, with or without dashes. Required when `type` is `instance`; ignored when
     * `type` is `global`.
     *
     */
    instance_id?: GatewayId;
    /**
     * The CA that signs client certificates, in PEM form, for mutual TLS. An empty string means none.
     *
     */
    trusted_root_ca?: string;
};

/**
 * A certificate as the service knows it: what was asked for, and the facts that it read from the
 * leaf. The public documents declare no property as required; here every one is.
 *
 */
export type Certificate = {
    id: CertificateId;
    /**
     * The name it was given.
     */
    name: string;
    type: CertificateType;
    /**
     * The gateway's ID; the word `common` for a global certificate.
     */
    instance_id: string;
    /**
     * The project's ID.
     */
    project_id: string;
    /**
     * The subject's common name, the last one when it is repeated; empty when it has none.
     */
    common_name: string;
    /**
     * The DNS names and IP addresses of subjectAltName, in order (RFC 5280, section 4.2.1.6).
     */
    san: Array<string>;
    /**
     * Valid from this second on, in UTC.
     */
    not_before: string;
    /**
     * Valid up to and including this second, in UTC.
     */
    not_after: string;
    /**
     * The algorithm that signed the certificate, in the spelling of Go's `crypto/x509`, for example
     * `SHA256-RSA` or `ECDSA-SHA384`; the dotted object identifier for any other.
     *
     */
    signature_algorithm: string;
    /**
     * The serial number in decimal. It can be far beyond 2^53.
     */
    serial_number: string;
    /**
     * The X.509 version as people count it.
     */
    version: number;
    /**
     * The Organization values of the issuer's name, not the whole name.
     */
    issuer: Array<string>;
    /**
     * The subject's Organization values, in order.
     */
    organization: Array<string>;
    /**
     * The subject's Organizational Unit values, in order.
     */
    organizational_unit: Array<string>;
    /**
     * The subject's Locality values, in order.
     */
    locality: Array<string>;
    /**
     * The subject's State or Province values, in order.
     */
    state: Array<string>;
    /**
     * The subject's Country values, in order.
     */
    country: Array<string>;
    /**
     * Whether a CA for client certificates was uploaded with it.
     */
    is_has_trusted_root_ca: boolean;
    /**
     * When it was created, in UTC.
     */
    create_time: string;
    /**
     * When it was last changed, in UTC.
     */
    update_time: string;
};

/**
 * What replaces a certificate in place. It keeps its ID, type, gateway and bound domains.
 *
 */
export type CertificateUpdate = {
    name: CertificateName;
    cert_content: CertificateContent;
    private_key: PrivateKey;
    /**
     * The certificate's type; it cannot be changed. Absent means unchanged.
     */
    type?: CertificateType;
    /**
     * The certificate's gateway; it cannot be changed. Absent means unchanged; ignored when the
     * certificate is global.
     *
     */
    instance_id?: GatewayId;
    /**
     * The CA that signs client certificates, in PEM form, for mutual TLS. An empty string removes
     * it, and bound domains ask callers for no certificate from then on. Absent means unchanged: what
     * the real service does in these cases is not known, this is the contract's choice.
     *
     */
    trusted_root_ca?: string;
};

/**
 * A domain that presents the certificate on a gateway.
 */
export type BoundDomain = {
    /**
     * The domain's ID.
     */
    id: string;
    /**
     * The domain's name.
     */
    url_domain: string;
    /**
     * How far its CNAME record is resolved; 1 not, 2 in progress, 3 resolved, 4 failed.
     */
    status: number;
    /**
     * The lowest TLS version that it accepts, `TLSv1.1` or `TLSv1.2`.
     */
    min_ssl_version: string;
    /**
     * Whether HTTP requests are redirected to HTTPS.
     */
    is_http_redirect_to_https: boolean;
    /**
     * Whether callers must present a certificate that the trusted root CA signed.
     */
    verified_client_certificate_enabled: boolean;
    ssl_id: CertificateId;
    /**
     * The certificate's name.
     */
    ssl_name: string;
    /**
     * The ID of the API group that the domain belongs to.
     */
    api_group_id: string;
    /**
     * The name of that group.
     */
    api_group_name: string;
    instance_id: GatewayId;
};

/**
 * A page of the domains that a certificate is bound to.
 */
export type BoundDomainList = {
    /**
     * How many are in this page.
     */
    size: number;
    /**
     * How many match in all pages together.
     */
    total: number;
    /**
     * The domains of this page.
     */
    bound_domains: Array<BoundDomain>;
};

/**
 * A domain's name; the first label may be `*`. Case does not matter.
 */
export type DomainName = string;

/**
 * Whether callers must present a certificate that the trusted root CA signed. Absent means true when
 * the certificate has a trusted root CA, false otherwise; true without one is refused with APIG.2000,
 * which is the contract's choice. Ignored when a domain is released.
 *
 */
export type ClientVerification = boolean;

/**
 * A domain by its name, on some gateways or on all.
 */
export type SelectedDomain = {
    domain: DomainName;
    /**
     * The gateways on which the domain is meant. Absent or empty means every gateway that has the
     * domain and can use the certificate.
     *
     */
    instance_ids?: Array<GatewayId>;
    verified_client_certificate_enabled?: ClientVerification;
};

/**
 * Which domains to bind or to release, by name.
 */
export type DomainSelection = {
    /**
     * The domains. All of them are changed, or none. Of entries that mean the same domain, the last
     * decides how it is bound. The limit of 100 is the contract's choice.
     *
     */
    domains: Array<SelectedDomain>;
};

/**
 * Which certificate to bind or to release.
 */
export type CertificateSelection = {
    /**
     * The certificate's ID; exactly one.
     */
    certificate_ids: [
        CertificateId
    ];
    verified_client_certificate_enabled?: ClientVerification;
};

/**
 * The project's ID. The credentials must belong to it.
 */
export type ProjectId = string;

/**
 * How many matches to skip. Below 0 is taken as 0, never refused.
 */
export type Offset = number;

/**
 * How many matches to answer at most. Below 1 is taken as 20, above 500 as 500; neither is refused.
 */
export type Limit = number;

/**
 * Makes a repeated request safe. For 24 hours, a request with the same key and the same certificate
 * is answered with the certificate that the first one created, and creates none; one with the same
 * key and another certificate is refused. The key is looked at before the gateway and the certificate,
 * so that the answer is the same when the certificate has expired meanwhile.
 *
 */
export type IdempotencyKey = string;

/**
 * The certificate's ID.
 */
export type CertificateId2 = CertificateId;

/**
 * The gateway's ID.
 */
export type InstanceId = GatewayId;

/**
 * The ID of the API group that the domain belongs to.
 */
export type GroupId = string;

/**
 * The domain's ID.
 */
export type DomainId = string;

export type ListGatewaysData = {
    body?: never;
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
    };
    query?: {
        /**
         * How many matches to skip. Below 0 is taken as 0, never refused.
         */
        offset?: number;
        /**
         * How many matches to answer at most. Below 1 is taken as 20, above 500 as 500; neither is refused.
         */
        limit?: number;
        /**
         * Only the gateway with this ID.
         */
        instance_id?: GatewayId;
        /**
         * Only gateways with this name.
         */
        instance_name?: string;
        /**
         * Only gateways in this state, for example `Running`.
         */
        status?: string;
    };
    url: '/v2/{project_id}/apigw/instances';
};

export type ListGatewaysErrors = {
    /**
     * A parameter breaks the contract.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2012';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type ListGatewaysError = ListGatewaysErrors[keyof ListGatewaysErrors];

export type ListGatewaysResponses = {
    /**
     * A page of gateways.
     */
    200: GatewayList;
};

export type ListGatewaysResponse = ListGatewaysResponses[keyof ListGatewaysResponses];

export type ListCertificatesData = {
    body?: never;
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
    };
    query: {
        /**
         * The gateway's ID.
         */
        instance_id: GatewayId;
        /**
         * How many matches to skip. Below 0 is taken as 0, never refused.
         */
        offset?: number;
        /**
         * How many matches to answer at most. Below 1 is taken as 20, above 500 as 500; neither is refused.
         */
        limit?: number;
        /**
         * Only certificates with this name.
         */
        name?: string;
        /**
         * Only certificates with this common name.
         */
        common_name?: string;
        /**
         * Only certificates that this algorithm signed, spelled as in `Certificate`.
         */
        signature_algorithm?: string;
        /**
         * Only certificates of this type.
         */
        type?: CertificateType;
    };
    url: '/v2/{project_id}/apigw/certificates';
};

export type ListCertificatesErrors = {
    /**
     * A parameter is missing, or breaks the contract.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2001' | 'APIG.2012';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005';
    };
    /**
     * The project has no gateway with this ID.
     */
    404: ErrorBody & {
        error_code?: 'APIG.3030';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type ListCertificatesError = ListCertificatesErrors[keyof ListCertificatesErrors];

export type ListCertificatesResponses = {
    /**
     * A page of certificates.
     */
    200: CertificateList;
};

export type ListCertificatesResponse = ListCertificatesResponses[keyof ListCertificatesResponses];

export type CreateCertificateData = {
    /**
     * The certificate, its private key and where it is visible.
     */
    body: CertificateCreate;
    headers?: {
        /**
         * Makes a repeated request safe. For 24 hours, a request with the same key and the same certificate
         * is answered with the certificate that the first one created, and creates none; one with the same
         * key and another certificate is refused. The key is looked at before the gateway and the certificate,
         * so that the answer is the same when the certificate has expired meanwhile.
         *
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
    };
    query?: never;
    url: '/v2/{project_id}/apigw/certificates';
};

export type CreateCertificateErrors = {
    /**
     * The request breaks the contract, or the certificate or its key was refused.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2000' | 'APIG.2001' | 'APIG.2005' | 'APIG.2006' | 'APIG.2012' | 'APIG.2101' | 'APIG.2102' | 'APIG.2104' | 'APIG.2105' | 'APIG.2106' | 'APIG.2109' | 'APIG.3148';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request, or the project's quota is used up.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005' | 'APIG.3100';
    };
    /**
     * The project has no gateway with this ID.
     */
    404: ErrorBody & {
        error_code?: 'APIG.3030';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The body is larger than 256 KiB.
     */
    413: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The body's media type is not `application/json`.
     */
    415: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type CreateCertificateError = CreateCertificateErrors[keyof CreateCertificateErrors];

export type CreateCertificateResponses = {
    /**
     * The certificate was created. The status is 200, not 201.
     */
    200: Certificate;
};

export type CreateCertificateResponse = CreateCertificateResponses[keyof CreateCertificateResponses];

export type DeleteCertificateData = {
    body?: never;
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
        /**
         * The certificate's ID.
         */
        certificate_id: CertificateId;
    };
    query?: never;
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}';
};

export type DeleteCertificateErrors = {
    /**
     * A parameter breaks the contract, or the certificate is bound to a domain.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2000' | 'APIG.2012';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request, or not on this certificate.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005' | 'APIG.1115';
    };
    /**
     * The project has no certificate with this ID.
     */
    404: ErrorBody & {
        error_code?: 'APIG.3021';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type DeleteCertificateError = DeleteCertificateErrors[keyof DeleteCertificateErrors];

export type DeleteCertificateResponses = {
    /**
     * The certificate was deleted.
     */
    204: void;
};

export type DeleteCertificateResponse = DeleteCertificateResponses[keyof DeleteCertificateResponses];

export type ShowCertificateData = {
    body?: never;
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
        /**
         * The certificate's ID.
         */
        certificate_id: CertificateId;
    };
    query?: never;
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}';
};

export type ShowCertificateErrors = {
    /**
     * A parameter breaks the contract.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2012';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request, or not on this certificate.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005' | 'APIG.1115';
    };
    /**
     * The project has no certificate with this ID.
     */
    404: ErrorBody & {
        error_code?: 'APIG.3021';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type ShowCertificateError = ShowCertificateErrors[keyof ShowCertificateErrors];

export type ShowCertificateResponses = {
    /**
     * The certificate.
     */
    200: Certificate;
};

export type ShowCertificateResponse = ShowCertificateResponses[keyof ShowCertificateResponses];

export type UpdateCertificateData = {
    /**
     * What replaces the certificate.
     */
    body: CertificateUpdate;
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
        /**
         * The certificate's ID.
         */
        certificate_id: CertificateId;
    };
    query?: never;
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}';
};

export type UpdateCertificateErrors = {
    /**
     * The request breaks the contract, or the certificate or its key was refused.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2000' | 'APIG.2001' | 'APIG.2005' | 'APIG.2006' | 'APIG.2012' | 'APIG.2101' | 'APIG.2102' | 'APIG.2103' | 'APIG.2104' | 'APIG.2105' | 'APIG.2106' | 'APIG.2109' | 'APIG.3148';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request, or not on this certificate.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005' | 'APIG.1115';
    };
    /**
     * The project has no certificate with this ID.
     */
    404: ErrorBody & {
        error_code?: 'APIG.3021';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The body is larger than 256 KiB.
     */
    413: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The body's media type is not `application/json`.
     */
    415: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type UpdateCertificateError = UpdateCertificateErrors[keyof UpdateCertificateErrors];

export type UpdateCertificateResponses = {
    /**
     * The certificate was replaced.
     */
    200: Certificate;
};

export type UpdateCertificateResponse = UpdateCertificateResponses[keyof UpdateCertificateResponses];

export type ListAttachedDomainsData = {
    body?: never;
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
        /**
         * The certificate's ID.
         */
        certificate_id: CertificateId;
    };
    query?: {
        /**
         * How many matches to skip. Below 0 is taken as 0, never refused.
         */
        offset?: number;
        /**
         * How many matches to answer at most. Below 1 is taken as 20, above 500 as 500; neither is refused.
         */
        limit?: number;
        /**
         * Only domains with exactly this name; case does not matter.
         */
        url_domain?: string;
    };
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}/attached-domains';
};

export type ListAttachedDomainsErrors = {
    /**
     * A parameter breaks the contract.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2012';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request, or not on this certificate.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005' | 'APIG.1115';
    };
    /**
     * The project has no certificate with this ID.
     */
    404: ErrorBody & {
        error_code?: 'APIG.3021';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type ListAttachedDomainsError = ListAttachedDomainsErrors[keyof ListAttachedDomainsErrors];

export type ListAttachedDomainsResponses = {
    /**
     * A page of domains.
     */
    200: BoundDomainList;
};

export type ListAttachedDomainsResponse = ListAttachedDomainsResponses[keyof ListAttachedDomainsResponses];

export type AttachDomainsData = {
    /**
     * The domains.
     */
    body: DomainSelection;
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
        /**
         * The certificate's ID.
         */
        certificate_id: CertificateId;
    };
    query?: never;
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}/domains/attach';
};

export type AttachDomainsErrors = {
    /**
     * The request breaks the contract, or a domain cannot be bound to the certificate.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2000' | 'APIG.2001' | 'APIG.2005' | 'APIG.2006' | 'APIG.2012' | 'APIG.2051' | 'APIG.2103';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request, or not on this certificate.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005' | 'APIG.1115';
    };
    /**
     * The project has no such certificate, domain or gateway.
     */
    404: ErrorBody & {
        error_code?: 'APIG.3020' | 'APIG.3021' | 'APIG.3030';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The body is larger than 256 KiB.
     */
    413: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The body's media type is not `application/json`.
     */
    415: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type AttachDomainsError = AttachDomainsErrors[keyof AttachDomainsErrors];

export type AttachDomainsResponses = {
    /**
     * The domains are bound.
     */
    204: void;
};

export type AttachDomainsResponse = AttachDomainsResponses[keyof AttachDomainsResponses];

export type DetachDomainsData = {
    /**
     * The domains.
     */
    body: DomainSelection;
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
        /**
         * The certificate's ID.
         */
        certificate_id: CertificateId;
    };
    query?: never;
    url: '/v2/{project_id}/apigw/certificates/{certificate_id}/domains/detach';
};

export type DetachDomainsErrors = {
    /**
     * The request breaks the contract, or a domain is not bound to the certificate.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2000' | 'APIG.2001' | 'APIG.2005' | 'APIG.2006' | 'APIG.2012';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request, or not on this certificate.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005' | 'APIG.1115';
    };
    /**
     * The project has no such certificate, domain or gateway.
     */
    404: ErrorBody & {
        error_code?: 'APIG.3020' | 'APIG.3021' | 'APIG.3030';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The body is larger than 256 KiB.
     */
    413: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The body's media type is not `application/json`.
     */
    415: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type DetachDomainsError = DetachDomainsErrors[keyof DetachDomainsErrors];

export type DetachDomainsResponses = {
    /**
     * The domains are released.
     */
    204: void;
};

export type DetachDomainsResponse = DetachDomainsResponses[keyof DetachDomainsResponses];

export type AttachCertificateToDomainData = {
    /**
     * The certificate.
     */
    body: CertificateSelection;
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
        /**
         * The gateway's ID.
         */
        instance_id: GatewayId;
        /**
         * The ID of the API group that the domain belongs to.
         */
        group_id: string;
        /**
         * The domain's ID.
         */
        domain_id: string;
    };
    query?: never;
    url: '/v2/{project_id}/apigw/instances/{instance_id}/api-groups/{group_id}/domains/{domain_id}/certificates/attach';
};

export type AttachCertificateToDomainErrors = {
    /**
     * The request breaks the contract, or the certificate cannot be bound to the domain.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2000' | 'APIG.2001' | 'APIG.2012' | 'APIG.2051' | 'APIG.2103';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request, or not on this certificate.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005' | 'APIG.1115';
    };
    /**
     * The project has no such gateway, domain or certificate.
     */
    404: ErrorBody & {
        error_code?: 'APIG.3020' | 'APIG.3021' | 'APIG.3030';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The body is larger than 256 KiB.
     */
    413: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The body's media type is not `application/json`.
     */
    415: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type AttachCertificateToDomainError = AttachCertificateToDomainErrors[keyof AttachCertificateToDomainErrors];

export type AttachCertificateToDomainResponses = {
    /**
     * The certificate is bound.
     */
    204: void;
};

export type AttachCertificateToDomainResponse = AttachCertificateToDomainResponses[keyof AttachCertificateToDomainResponses];

export type DetachCertificateFromDomainData = {
    /**
     * The certificate.
     */
    body: CertificateSelection;
    path: {
        /**
         * The project's ID. The credentials must belong to it.
         */
        project_id: string;
        /**
         * The gateway's ID.
         */
        instance_id: GatewayId;
        /**
         * The ID of the API group that the domain belongs to.
         */
        group_id: string;
        /**
         * The domain's ID.
         */
        domain_id: string;
    };
    query?: never;
    url: '/v2/{project_id}/apigw/instances/{instance_id}/api-groups/{group_id}/domains/{domain_id}/certificates/detach';
};

export type DetachCertificateFromDomainErrors = {
    /**
     * The request breaks the contract.
     */
    400: ErrorBody & {
        error_code?: 'APIG.2000' | 'APIG.2001' | 'APIG.2012';
    };
    /**
     * The credentials are missing, expired, malformed or wrong.
     */
    401: ErrorBody & {
        error_code?: 'APIG.1000' | 'APIG.1001' | 'APIG.1002' | 'APIG.1003' | 'APIGW.0301';
    };
    /**
     * The credentials do not allow the request, or not on this certificate.
     */
    403: ErrorBody & {
        error_code?: 'APIG.1005' | 'APIG.1115';
    };
    /**
     * The project has no such gateway, domain, certificate or binding.
     */
    404: ErrorBody & {
        error_code?: 'APIG.3020' | 'APIG.3021' | 'APIG.3030' | 'APIG.3097';
    };
    /**
     * The path does not have this method. The real gateway answers 404 instead.
     */
    405: ErrorBody & {
        error_code?: 'APIGW.0101';
    };
    /**
     * The body is larger than 256 KiB.
     */
    413: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The body's media type is not `application/json`.
     */
    415: ErrorBody & {
        error_code?: 'APIGW.0201';
    };
    /**
     * The project sends more requests than its limit allows.
     */
    429: ErrorBody & {
        error_code?: 'APIGW.0308';
    };
    /**
     * The service failed.
     */
    500: ErrorBody & {
        error_code?: 'APIG.9008' | 'APIG.9999';
    };
};

export type DetachCertificateFromDomainError = DetachCertificateFromDomainErrors[keyof DetachCertificateFromDomainErrors];

export type DetachCertificateFromDomainResponses = {
    /**
     * The certificate is released.
     */
    204: void;
};

export type DetachCertificateFromDomainResponse = DetachCertificateFromDomainResponses[keyof DetachCertificateFromDomainResponses];
