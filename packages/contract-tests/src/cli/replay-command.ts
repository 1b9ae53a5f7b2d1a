import type { VerifyArguments } from './arguments.js'

const PLAIN = /^[\w@%+=:,./-]+$/

const quote = (text: string): string =>
  PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The command that runs one case of this run again; without the token, which it needs from outside. */
export const replayCommandOf =
  ({ spec, url, parameters, config, isMock, isForeign }: VerifyArguments) =>
  (replay: string): string =>
    [
      'apigw-contract verify',
      ...(spec === undefined ? [] : [`--spec ${quote(spec)}`]),
      ...(url === undefined ? [] : [`--url ${quote(url)}`]),
      ...(config === undefined ? [] : [`--config ${quote(config)}`]),
      ...Object.entries(parameters).map(([name, value]) => `--param ${quote(`${name}=${value}`)}`),
      ...(isMock ? ['--mock'] : []),
      ...(isForeign ? ['--foreign'] : []),
      `--replay ${quote(replay)}`,
    ].join(' ')
