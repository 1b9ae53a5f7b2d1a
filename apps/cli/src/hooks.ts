type Env = Readonly<Record<string, string | undefined>>

/** Where a renewed certificate is. */
interface Renewed {
  readonly cert: string
  readonly key: string
  /** The certificate's main domain, or what the tool calls it. */
  readonly domain: string
}

/** How an ACME tool calls its deploy hooks. */
export interface Hook {
  /** What the environment must hold; shown when it does not. */
  readonly variables: readonly string[]
  /** Undefined when the tool did not call. */
  readonly find: (env: Env, args: readonly string[]) => Renewed | undefined
  /** What to type or to put into a file, once. */
  readonly install: string
}

const whole = (
  cert: string | undefined,
  key: string | undefined,
  domain: string | undefined,
): Renewed | undefined => (cert && key && domain ? { cert, key, domain } : undefined)

/** The hooks by tool. Each tool's documentation is what the variables are taken from. */
export const hooks: Readonly<Record<string, Hook>> = {
  // certbot: "Renewing certificates", deploy hooks. The lineage's folder has the certificate's name.
  certbot: {
    variables: ['RENEWED_LINEAGE', 'RENEWED_DOMAINS'],
    find: ({ RENEWED_LINEAGE: lineage }) => {
      const folder = lineage?.replace(/\/+$/, '')
      return folder
        ? whole(`${folder}/fullchain.pem`, `${folder}/privkey.pem`, folder.split('/').at(-1))
        : undefined
    },
    install: `# once for each certificate (certbot 2.3 or newer); certbot remembers it
certbot reconfigure --cert-name example.com --deploy-hook 'apigw-cert hook certbot --name example_com'
# or for all of them
printf '#!/bin/sh\\nexec apigw-cert hook certbot\\n' >/etc/letsencrypt/renewal-hooks/deploy/apigw-cert
chmod +x /etc/letsencrypt/renewal-hooks/deploy/apigw-cert`,
  },
  // acme.sh: its reload and renew hooks get variables, its deploy hooks get arguments:
  // domain, key, certificate, CA, full chain.
  'acme.sh': {
    variables: ['Le_Domain', 'CERT_KEY_PATH', 'CERT_FULLCHAIN_PATH'],
    find: (env, [domain, key, , , fullchain]) =>
      domain === undefined
        ? whole(env['CERT_FULLCHAIN_PATH'], env['CERT_KEY_PATH'], env['Le_Domain'])
        : whole(fullchain, key, domain),
    install: `# once for each certificate; acme.sh remembers it
acme.sh --install-cert -d example.com --reloadcmd 'apigw-cert hook acme.sh --name example_com'
# or as a deploy hook
printf 'apigw_deploy() { apigw-cert hook acme.sh "$@"; }\\n' >~/.acme.sh/deploy/apigw.sh
acme.sh --deploy -d example.com --deploy-hook apigw`,
  },
  // lego: its hooks get LEGO_CERT_*; version 5 calls them LEGO_HOOK_CERT_*.
  lego: {
    variables: ['LEGO_CERT_DOMAIN', 'LEGO_CERT_PATH', 'LEGO_CERT_KEY_PATH'],
    find: (env) =>
      whole(
        env['LEGO_CERT_PATH'] || env['LEGO_HOOK_CERT_PATH'],
        env['LEGO_CERT_KEY_PATH'] || env['LEGO_HOOK_CERT_KEY_PATH'],
        env['LEGO_CERT_DOMAIN'] || env['LEGO_HOOK_CERT_NAME'],
      ),
    install: `lego --domains example.com ... run --run-hook 'apigw-cert hook lego --name example_com'
lego --domains example.com ... renew --renew-hook 'apigw-cert hook lego --name example_com'`,
  },
}

/** A name that the API takes, for a domain: `*.example.com` becomes `wildcard_example_com`. */
export const nameOfDomain = (domain: string): string => {
  const name = domain.replace(/^\*/, 'wildcard').replaceAll(/[^A-Za-z0-9_]/g, '_')
  return (/^[A-Za-z]/.test(name) ? name : `cert_${name}`).padEnd(4, '_').slice(0, 50)
}
