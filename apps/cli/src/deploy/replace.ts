import type { BoundDomain, Certificate } from '@apigw-certificates/client'
import type { CertificateFacts } from '@apigw-certificates/x509'

import { CliError } from '../cli-error.ts'
import type { Context } from '../command.ts'
import { findDomains } from '../find-domains.ts'
import type { Session } from '../session/connect.ts'
import { changesOf, isSameCertificate, losses, lostDomains, type Change } from './compare.ts'
import { preflight, requireGood, type Material } from './preflight.ts'

/** What came of a push. */
export interface Deployment {
  readonly action: 'created' | 'updated' | 'unchanged'
  readonly dryRun: boolean
  /** As the API answers it; absent when a dry run would create it. */
  readonly certificate?: Certificate
  readonly changes: readonly Change[]
  readonly domains: readonly BoundDomain[]
}

/** How a certificate is sent. */
export interface DeployOptions {
  readonly isDryRun: boolean
  readonly isForced: boolean
}

/**
 * Puts a certificate in the place of one that the API has, unless it is there already.
 *
 * @throws CliError when something was lost by it, or would not be covered
 */
export async function replace(
  session: Session,
  before: Certificate,
  material: Material,
  facts: CertificateFacts,
  { isDryRun, isForced }: DeployOptions,
  { output }: Context,
): Promise<Deployment> {
  const { client, signal } = session
  const domains = await findDomains(session, before.id)
  const wantsCa = material.trustedRootCa !== undefined
  const isThere = isSameCertificate(before, facts) && (!wantsCa || before.is_has_trusted_root_ca)
  if (isThere && !isForced) {
    return { action: 'unchanged', dryRun: isDryRun, certificate: before, changes: [], domains }
  }
  const covered = await preflight(
    material,
    domains.map(({ url_domain }) => url_domain),
  )
  // The problems of the files themselves were shown before.
  requireGood(
    { ...covered, problems: covered.problems.filter(({ kind }) => kind === 'domain-not-covered') },
    output,
  )
  const changes = changesOf(before, facts)
  if (isDryRun) return { action: 'updated', dryRun: true, certificate: before, changes, domains }
  const after = await client.orThrow.updateCertificate({
    path: { certificate_id: before.id },
    // Type and gateway cannot be changed; what is not sent stays as it is.
    body: {
      name: before.name,
      cert_content: material.certificate,
      private_key: material.privateKey,
      ...(wantsCa && { trusted_root_ca: material.trustedRootCa }),
    },
    signal,
  })
  const served = await findDomains(session, before.id)
  requireKept([...losses(before, after, facts, wantsCa), ...lostDomains(domains, served)], after)
  return { action: 'updated', dryRun: false, certificate: after, changes, domains: served }
}

function requireKept(lost: readonly string[], certificate: Certificate): void {
  if (lost.length === 0) return
  throw new CliError(
    'notKept',
    `The certificate ${certificate.id} was replaced, and lost ${lost.join('; ')}.`,
    'Push it again with --ca FILE to restore the CA; attach lost domains again. Tell the operator.',
    { lost, certificate },
  )
}
