import { usageError } from './cli-error.ts'

/** @throws CliError when it is not the form of a certificate's ID (contract: `CertificateId`) */
export function certificateId(text: string | undefined): string {
  if (text !== undefined && /^[0-9a-f]{32}$/.test(text)) return text
  throw usageError(
    "A certificate's ID is 32 lower-case hexadecimal digits.",
    'apigw-cert list shows the IDs.',
  )
}

/** @throws CliError when it is not the form of a gateway's ID (contract: `GatewayId`) */
export function gatewayId(text: string): string {
  if (/^(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(text)) return text
  throw usageError("A gateway's ID is a UUID or 32 lower-case hexadecimal digits.")
}

/** IDs with and without dashes mean the same gateway. */
export const isSameGateway = (one: string, other: string): boolean =>
  one.replaceAll('-', '') === other.replaceAll('-', '')

/** @throws CliError when it is no name that the API takes (contract: `CertificateName`) */
export function certificateName(text: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]{3,49}$/.test(text)) return text
  throw usageError(
    'A name has 4 to 50 characters: a letter, then letters, digits and _.',
    'For example example_com.',
  )
}
