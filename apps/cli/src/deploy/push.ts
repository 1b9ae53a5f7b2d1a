import type { CertificateSummary } from '@apigw-certificates/client'
import type { CertificateFacts } from '@apigw-certificates/x509'

import { CliError } from '../cli-error.ts'
import type { Context } from '../command.ts'
import { findCertificates } from '../find-certificates.ts'
import { connect, type Session } from '../session/connect.ts'
import { isSameCertificate } from './compare.ts'
import { preflight, readMaterial, requireGood, type Files, type Material } from './preflight.ts'
import { replace, type DeployOptions, type Deployment } from './replace.ts'

/** Which certificate is meant. */
export type Target = { readonly id: string } | NamedTarget

interface NamedTarget {
  readonly name: string
  /** A gateway's own certificate; otherwise one of any gateway, or a global one. */
  readonly instance?: string | undefined
}

/** Preflight, then create or replace; nothing when it is there already. */
export async function deploy(
  context: Context,
  target: Target,
  files: Files,
  options: DeployOptions,
): Promise<Deployment> {
  const { output } = context
  const material = await readMaterial(files)
  const facts = requireGood(await preflight(material), output)
  const session = await connect(context)
  const replaceById = async (id: string) => {
    const path = { certificate_id: id }
    const before = await session.client.orThrow.showCertificate({ path, signal: session.signal })
    return replace(session, before, material, facts, options, context)
  }
  if ('id' in target) return replaceById(target.id)
  const id = await idOfName(context, session, target)
  if (id !== undefined) return replaceById(id)
  if (options.isDryRun) return { action: 'created', dryRun: true, changes: [], domains: [] }
  return create(session, target, material, facts)
}

async function create(
  { client, signal }: Session,
  { name, instance }: NamedTarget,
  material: Material,
  facts: CertificateFacts,
): Promise<Deployment> {
  const { certificate: cert_content, privateKey: private_key, trustedRootCa } = material
  const certificate = await client.orThrow.createCertificate({
    body: {
      name,
      cert_content,
      private_key,
      ...(instance === undefined
        ? { type: 'global' as const }
        : { type: 'instance' as const, instance_id: instance }),
      ...(trustedRootCa !== undefined && { trusted_root_ca: trustedRootCa }),
    },
    signal,
  })
  const hasCa = trustedRootCa === undefined || certificate.is_has_trusted_root_ca
  if (!hasCa || !isSameCertificate(certificate, facts)) {
    throw new CliError(
      'notKept',
      `The certificate ${certificate.id} was created, but the answer shows another, or none of its CA.`,
      'Look at it with apigw-cert show, and tell the operator.',
      { certificate },
    )
  }
  return { action: 'created', dryRun: false, certificate, changes: [], domains: [] }
}

/** The one certificate of a name; undefined when there is none. */
async function idOfName(
  { output }: Context,
  session: Session,
  filter: NamedTarget,
): Promise<string | undefined> {
  const { certificates } = await findCertificates(session, filter, output)
  // The filter of a server may be looser than the contract's.
  const [first, ...more] = certificates.filter(({ name }) => name === filter.name)
  if (first && more.length > 0) throw severalOf(filter.name, [first, ...more])
  return first?.id
}

function severalOf(name: string, all: readonly CertificateSummary[]): CliError {
  const list = all.map(
    ({ id, type, instance_id }) =>
      `${id} (${type === 'global' ? 'global' : `gateway ${instance_id}`})`,
  )
  return new CliError(
    'severalOfName',
    `${all.length} certificates have the name ${name}: ${list.join(', ')}.`,
    'Names are not unique: choose one with apigw-cert renew --id, or narrow it with --instance.',
    { certificates: all },
  )
}
