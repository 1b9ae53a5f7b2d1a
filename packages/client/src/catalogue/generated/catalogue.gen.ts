// Generated from openapi/ by `pnpm generate`. Do not edit.
export const errors = [
  {
    "code": "APIG.1000",
    "status": 401,
    "message": "Token missing. Log in again or try again later.",
    "cause": "The request has neither an `X-Auth-Token` header nor an AK/SK signature.",
    "remedy": "Send a project-scoped IAM token in `X-Auth-Token`, or sign the request.",
    "isExtension": false
  },
  {
    "code": "APIG.1001",
    "status": 401,
    "message": "Session expired. Please try again later.",
    "cause": "The token has expired; tokens are valid for 24 hours.",
    "remedy": "Get a new token from IAM and send the request again.",
    "isExtension": false
  },
  {
    "code": "APIG.1002",
    "status": 401,
    "message": "Incorrect token or token resolution failed.",
    "cause": "The token is unknown, damaged or cut off.",
    "remedy": "Send the whole value of IAM's `X-Subject-Token` response header, with nothing around it.",
    "isExtension": false
  },
  {
    "code": "APIG.1003",
    "status": 401,
    "message": "Token contains no project information.",
    "cause": "The token is scoped to a domain (account), or to nothing.",
    "remedy": "Ask IAM for a token with a project scope.",
    "isExtension": false
  },
  {
    "code": "APIG.1005",
    "status": 403,
    "message": "No permissions to request this method.",
    "cause": "The credentials belong to another project than the path's, or lack the role for this operation.",
    "remedy": "Use the project ID that the credentials belong to, or have the role granted.",
    "isExtension": false
  },
  {
    "code": "APIG.1115",
    "status": 403,
    "message": "No permissions to perform operations on this certificate.",
    "cause": "The credentials may use the project, but not this certificate.",
    "remedy": "Ask who manages the project for permissions on the certificate.",
    "isExtension": false
  },
  {
    "code": "APIG.2000",
    "status": 400,
    "message": "Parameter error.",
    "cause": "The request cannot be read, or asks for what cannot be done; the message says what.",
    "remedy": "Correct what the message names. A body must be valid JSON in UTF-8.",
    "isExtension": false
  },
  {
    "code": "APIG.2001",
    "status": 400,
    "message": "The request parameters must be specified.",
    "cause": "A required property, parameter or the whole body is missing.",
    "remedy": "Add what the message names.",
    "isExtension": false
  },
  {
    "code": "APIG.2005",
    "status": 400,
    "message": "The parameter is too short.",
    "cause": "A value is shorter than the contract allows.",
    "remedy": "Lengthen the value that the message names.",
    "isExtension": false
  },
  {
    "code": "APIG.2006",
    "status": 400,
    "message": "The parameter is too long.",
    "cause": "A value is longer than the contract allows.",
    "remedy": "Shorten the value that the message names.",
    "isExtension": false
  },
  {
    "code": "APIG.2012",
    "status": 400,
    "message": "Invalid parameter value,parameterName:{parameter}. Please refer to the support documentation",
    "cause": "A value has the wrong type or form, is none of the allowed ones, or is not a known property.",
    "remedy": "Correct the value of the parameter that the message names.",
    "isExtension": false
  },
  {
    "code": "APIG.2051",
    "status": 400,
    "message": "A domain name cannot be bound with different certificates.",
    "cause": "A domain is bound to another certificate already.",
    "remedy": "Release it from the other certificate first, or update that certificate in place.",
    "isExtension": false
  },
  {
    "code": "APIG.2101",
    "status": 400,
    "message": "The certificate and private key do not match.",
    "cause": "The private key is not the one of the leaf, or its private half was altered.",
    "remedy": "Send the key that was made for this certificate; the leaf must be the first in `cert_content`.",
    "isExtension": false
  },
  {
    "code": "APIG.2102",
    "status": 400,
    "message": "The certificate has expired.",
    "cause": "The leaf's `notAfter` is in the past.",
    "remedy": "Renew the certificate, then send the new one.",
    "isExtension": false
  },
  {
    "code": "APIG.2103",
    "status": 400,
    "message": "The certificate domain name and the custom domain name do not match.",
    "cause": "No DNS name of the certificate covers a domain; a wildcard covers exactly one label.",
    "remedy": "Use a certificate whose subjectAltName has the domain, or a wildcard for its first label.",
    "isExtension": false
  },
  {
    "code": "APIG.2104",
    "status": 400,
    "message": "The certificate chain is not matched.",
    "cause": "A certificate of the chain did not issue the one before it, is expired or is no CA.",
    "remedy": "Send the leaf first, then each issuer in order, with none left out in between.",
    "isExtension": false
  },
  {
    "code": "APIG.2105",
    "status": 400,
    "message": "Encrypted private keys are not supported.",
    "cause": "The private key is protected by a passphrase.",
    "remedy": "Remove the passphrase first: `openssl pkey -in encrypted.key -out plain.key`.",
    "isExtension": false
  },
  {
    "code": "APIG.2106",
    "status": 400,
    "message": "Invalid certificate or private key.",
    "cause": "A PEM cannot be read, holds something else, or uses an algorithm or key size that is not supported.",
    "remedy": "Correct what the message names; `cert_content` takes certificates, `private_key` one RSA or EC key.",
    "isExtension": false
  },
  {
    "code": "APIG.2109",
    "status": 400,
    "message": "Invalid certificate. SAN missing.",
    "cause": "The leaf has no DNS name and no IP address in its subjectAltName extension.",
    "remedy": "Have the certificate issued with its names in subjectAltName; the common name is not enough.",
    "isExtension": false
  },
  {
    "code": "APIG.3020",
    "status": 404,
    "message": "The URL domain does not exist.",
    "cause": "No gateway that is meant has this domain.",
    "remedy": "Bind the domain to an API group of the gateway first, then the certificate to the domain.",
    "isExtension": false
  },
  {
    "code": "APIG.3021",
    "status": 404,
    "message": "The SSL certificate does not exist.",
    "cause": "The project has no certificate with this ID; it may have been deleted.",
    "remedy": "List the certificates of a gateway and use one of their IDs.",
    "isExtension": false
  },
  {
    "code": "APIG.3030",
    "status": 404,
    "message": "The instance does not exist;id:{instance_id}",
    "cause": "The project has no gateway with this ID in this region.",
    "remedy": "Use the ID of a gateway of this project, or `type` `global`.",
    "isExtension": false
  },
  {
    "code": "APIG.3097",
    "status": 404,
    "message": "The binding record of this SSL certificate and domain name does not exist.",
    "cause": "The domain is not bound to this certificate.",
    "remedy": "List the domains that the certificate is bound to.",
    "isExtension": false
  },
  {
    "code": "APIG.3100",
    "status": 403,
    "message": "The number of resources exceeds the maximum allowed limit.",
    "cause": "The project has as many certificates as its quota allows.",
    "remedy": "Delete certificates that are no longer used, or have the quota raised.",
    "isExtension": false
  },
  {
    "code": "APIG.3148",
    "status": 400,
    "message": "Invalid certificate. Add one that expires before January 19, 2038 03:14:07 UTC.",
    "cause": "The leaf's `notAfter` is at or after the end of 32-bit time.",
    "remedy": "Have the certificate issued for a shorter time.",
    "isExtension": false
  },
  {
    "code": "APIG.9008",
    "status": 500,
    "message": "Too many requests. Try again later.",
    "cause": "The service is overloaded.",
    "remedy": "Wait, then send the request again.",
    "isExtension": false
  },
  {
    "code": "APIG.9999",
    "status": 500,
    "message": "System error.",
    "cause": "The service failed; the request is not at fault.",
    "remedy": "Try again later; if it persists, report it with the request ID.",
    "isExtension": false
  },
  {
    "code": "APIGW.0101",
    "status": 404,
    "message": "The API does not exist or has not been published in the environment.",
    "cause": "No path of the API matches the one of the request.",
    "remedy": "Compare the path with the contract's; it starts with `/v2/{project_id}/apigw/`.",
    "isExtension": false
  },
  {
    "code": "APIGW.0101",
    "status": 405,
    "message": "The API does not exist or has not been published in the environment.",
    "cause": "The path exists, but not with this method.",
    "remedy": "Use one of the methods that the `Allow` header names.",
    "isExtension": true
  },
  {
    "code": "APIGW.0201",
    "status": 413,
    "message": "Request entity too large.",
    "cause": "The body is larger than 256 KiB; the real gateway's limit is 12 MB.",
    "remedy": "Send only the leaf and its chain; a certificate is a few kilobytes.",
    "isExtension": true
  },
  {
    "code": "APIGW.0201",
    "status": 415,
    "message": "The media type is not supported.",
    "cause": "The request has a body, but its `Content-Type` is not `application/json`.",
    "remedy": "Send `Content-Type: application/json`.",
    "isExtension": true
  },
  {
    "code": "APIGW.0301",
    "status": 401,
    "message": "Incorrect IAM authentication information: {reason}",
    "cause": "The AK/SK signature is malformed, wrong, or more than 15 minutes off.",
    "remedy": "Check the access key, the secret key and the clock, and sign the request exactly as it is sent.",
    "isExtension": false
  },
  {
    "code": "APIGW.0308",
    "status": 429,
    "message": "The throttling threshold has been reached.",
    "cause": "The project sends more requests than its limit allows.",
    "remedy": "Wait as many seconds as the `Retry-After` header says, then send the request again.",
    "isExtension": false
  }
] as const
