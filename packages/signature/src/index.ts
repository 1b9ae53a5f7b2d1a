export { isSignature, parseAuthorization, type Authorization } from './authorization.js'
export { readDate } from './date.js'
export { signRequest, type RequestToSign, type SignatureHeaders } from './sign.js'
export { verifySignature, type RefusalReason, type RequestToVerify } from './verify.js'
