import type { Command } from './command.ts'

const ID = '5f0c1e5b3a9d4c1f8b7a6d5e4c3b2a19'

/** Those that have a result. */
const working: readonly Command[] = [
  {
    name: 'inspect',
    summary: 'Show what certificates say',
    operands: 'FILE...',
    operandCount: [1, 100],
    options: [],
    description: 'Files are PEM with any number of certificates, or DER; - reads standard input.',
    examples: ['apigw-cert inspect fullchain.pem', 'cat cert.der | apigw-cert inspect -'],
    load: () => import('./commands/inspect.ts'),
  },
  {
    name: 'check',
    summary: 'Find every problem of a certificate and its key; sends nothing',
    options: ['cert', 'key', 'ca', 'domain'],
    examples: ['apigw-cert check --cert fullchain.pem --key privkey.pem --domain www.example.com'],
    load: () => import('./commands/check.ts'),
  },
  {
    name: 'push',
    summary: 'Create the certificate of a name, or replace it in place',
    options: ['name', 'cert', 'key', 'ca', 'instance', 'dry-run', 'force'],
    connects: true,
    description:
      'A replaced certificate keeps its ID, name, type, gateway, CA and domains. Without --instance the ' +
      'name is looked for on all gateways, and a new certificate is global.',
    examples: ['apigw-cert push --name example_com --cert fullchain.pem --key privkey.pem'],
    load: () => import('./commands/push.ts'),
  },
  {
    name: 'renew',
    summary: 'Replace the certificate of an ID in place',
    options: ['id', 'cert', 'key', 'ca', 'dry-run', 'force'],
    connects: true,
    examples: [`apigw-cert renew --id ${ID} --cert fullchain.pem --key privkey.pem`],
    load: () => import('./commands/renew.ts'),
  },
  {
    name: 'list',
    summary: 'List certificates by the time of their expiry',
    options: ['expiring', 'instance'],
    connects: true,
    examples: ['apigw-cert list', 'apigw-cert list --expiring 30d'],
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'show',
    summary: 'Show a certificate',
    operands: 'ID',
    operandCount: [1, 1],
    options: [],
    connects: true,
    examples: [`apigw-cert show ${ID}`],
    load: () => import('./commands/show.ts'),
  },
  {
    name: 'delete',
    summary: 'Delete a certificate; asks first',
    operands: 'ID',
    operandCount: [1, 1],
    options: ['yes'],
    connects: true,
    examples: [`apigw-cert delete ${ID} --yes`],
    load: () => import('./commands/delete.ts'),
  },
  {
    name: 'attach',
    summary: 'Have domains present a certificate',
    operands: 'ID DOMAIN...',
    operandCount: [2, 101],
    options: ['on-instance', 'verify-client', 'no-verify-client'],
    connects: true,
    examples: [`apigw-cert attach ${ID} www.example.com`],
    load: () => import('./commands/attach.ts'),
  },
  {
    name: 'detach',
    summary: 'Have domains no longer present a certificate',
    operands: 'ID DOMAIN...',
    operandCount: [2, 101],
    options: ['on-instance'],
    connects: true,
    examples: [`apigw-cert detach ${ID} www.example.com`],
    load: () => import('./commands/detach.ts'),
  },
  {
    name: 'domains',
    summary: 'List the domains that present a certificate',
    operands: 'ID',
    operandCount: [1, 1],
    options: [],
    connects: true,
    examples: [`apigw-cert domains ${ID}`],
    load: () => import('./commands/domains.ts'),
  },
  {
    name: 'login',
    summary: 'Get a token by password and keep it in a file of yours',
    options: [
      'user',
      'user-domain',
      'project',
      'project-name',
      'password-file',
      'endpoint',
      'region',
      'iam-endpoint',
    ],
    description: 'The password is not kept. It is asked for, or read from a file or OS_PASSWORD.',
    examples: [
      'apigw-cert login --region eu-de --user deployer --user-domain OTC00000000001000000205',
    ],
    load: () => import('./commands/login.ts'),
  },
  {
    name: 'whoami',
    summary: 'Say who calls, where, and whether the API accepts it',
    options: [],
    connects: true,
    examples: ['apigw-cert whoami'],
    load: () => import('./commands/whoami.ts'),
  },
  {
    name: 'hook',
    summary: 'Push from the deploy hook of certbot, acme.sh or lego',
    operands: 'TOOL [ARGUMENT...]',
    operandCount: [1, 6],
    choices: ['certbot', 'acme.sh', 'lego'],
    options: ['name', 'id', 'ca', 'instance', 'dry-run', 'force', 'install'],
    connects: true,
    description:
      'Reads the environment that the tool gives its hooks; acme.sh may give arguments. Without --name ' +
      "and --id the name is the certificate's main domain, with _ for what a name cannot hold.",
    examples: [
      'apigw-cert hook certbot --install',
      "certbot renew --deploy-hook 'apigw-cert hook certbot --name example_com'",
    ],
    load: () => import('./commands/hook.ts'),
  },
]

/** Every command; help, completion, the README's table and the tests are made from it. */
export const commands: readonly Command[] = [
  ...working,
  {
    name: 'completion',
    summary: 'Print a completion script',
    operands: 'SHELL',
    operandCount: [1, 1],
    choices: ['bash', 'zsh'],
    options: [],
    examples: ['source <(apigw-cert completion bash)'],
    load: () => import('./commands/completion.ts'),
  },
  {
    name: 'schema',
    summary: "Print the JSON Schema of a command's --json",
    operands: 'COMMAND',
    operandCount: [1, 1],
    choices: [...working.map(({ name }) => name), 'error'],
    options: [],
    examples: ['apigw-cert schema push'],
    load: () => import('./commands/schema.ts'),
  },
]

export const findCommand = (name: string): Command | undefined =>
  commands.find((command) => command.name === name)
