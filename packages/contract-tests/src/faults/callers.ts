import type { RefusedCredentials, SuiteConfig } from '../cases/suite-config.js'
import type { WireRequest } from '../run/exchange.js'

type Headers = Readonly<Record<string, string>>

const valueOf = (headers: Headers, name: string): string | undefined =>
  Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]

/** Whether a request comes with some credentials: those of a caller, or refused ones. */
export const comesWith = (
  { credentials = {} }: SuiteConfig,
  { headers }: Pick<RefusedCredentials, 'headers'>,
  request: WireRequest,
): boolean =>
  Object.keys(credentials).every(
    (name) => valueOf(request.headers, name) === valueOf(headers, name),
  )

/** The same request from the suite's own caller. */
export const asOwn = ({ credentials = {} }: SuiteConfig, request: WireRequest): WireRequest => ({
  ...request,
  headers: {
    ...Object.fromEntries(
      Object.entries(request.headers).filter(
        ([name]) =>
          !Object.keys(credentials).some((own) => own.toLowerCase() === name.toLowerCase()),
      ),
    ),
    ...credentials,
  },
})

/** Another project's request for what that project names, asked for in the suite's own project. */
export const inOwnProject = (config: SuiteConfig, request: WireRequest): WireRequest => {
  const { otherProject, parameters = {} } = config
  const target = Object.entries(otherProject?.parameters ?? {}).reduce(
    (text, [name, value]) => text.replace(String(value), String(parameters[name] ?? value)),
    request.target,
  )
  return asOwn(config, { ...request, target })
}
