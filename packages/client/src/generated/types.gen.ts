// Generated from openapi/ by `pnpm generate`. Do not edit.

export type ClientOptions = {
    baseUrl: 'https://apig.{region}.myhuaweicloud.com' | 'https://apig.{region}.otc.t-systems.com' | (string & {});
};

/**
 * Which gateways can use the certificate: `instance`, one only; `global`, all gateways of the
 * project in the region.
 *
 */
export type CertificateType = 'instance' | 'global';

/**
 * A certificate to create.
 */
export type CertificateCreate = {
    /**
     * Starts with a letter, then letters, digits and `_`. Names need not be unique.
     */
    name: string;
    /**
     * The certificate in PEM form: the leaf first, then its chain in order, at most 10 certificates.
     * LF, CRLF, surrounding white space, a byte order mark and text before the first `-----BEGIN`
     * are accepted. The leaf needs a subjectAltName and must expire before 2038-01-19T03:14:07Z.
     *
     */
    cert_content: string;
    /**
     * The leaf's private key in PEM form: PKCS#8, PKCS#1 or SEC1; RSA of 2048 to 8192 bits, or ECDSA
     * on P-256, P-384 or P-521. A passphrase-protected key is refused. It is never returned.
     *
     */
    private_key: string;
    type?: CertificateType;
    /**
     * The gateway's ID, with or without dashes. Required when `type` is `instance`; ignored when
     * `type` is `global`.
     *
     */
    instance_id?: string;
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
    /**
     * The certificate's ID, 32 hexadecimal digits without dashes.
     */
    id: string;
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
 * The project's ID. The credentials must belong to it.
 */
export type ProjectId = string;

export type CreateCertificateData = {
    /**
     * The certificate, its private key and where it is visible.
     */
    body: CertificateCreate;
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
