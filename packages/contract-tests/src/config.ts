import type { SuiteConfig } from './cases/suite-config.js'
import type { CoverageItem } from './coverage/coverage.js'
import type { Deviation } from './run/deviations.js'
import type { WorkflowRun } from './workflows/run-workflows.js'

/** What the command line says, for a configuration that depends on it. */
export interface CommandOptions {
  readonly url: string
  /** @default undefined: the configuration has its own, or none */
  readonly token?: string | undefined
  /** What `--param NAME=VALUE` gives, by name. */
  readonly parameters: Readonly<Record<string, string>>
  readonly isMock: boolean
}

/** What `contract.config.ts` exports. */
export interface VerifyConfig {
  /**
   * The OpenAPI 3.1 document, bundled: a path or URL relative to the configuration, as `--spec`.
   *
   * @default what `--spec` says
   */
  readonly spec?: string
  /**
   * The server, as `--url`.
   *
   * @default what `--url` says
   */
  readonly url?: string
  /**
   * What the document cannot say about the API.
   *
   * @default nothing
   */
  readonly suite?: SuiteConfig | ((options: CommandOptions) => SuiteConfig | Promise<SuiteConfig>)
  /**
   * What is known to be wrong with the server.
   *
   * @default none
   */
  readonly deviations?: readonly Deviation[]
  /**
   * The least share of what the document declares that the run must reach, from 0 to 1.
   *
   * @default none
   */
  readonly thresholds?: Readonly<Partial<Record<CoverageItem['kind'], number>>>
  /**
   * Arazzo workflows that must succeed.
   *
   * @default none
   */
  readonly workflows?:
    | readonly WorkflowRun[]
    | ((options: CommandOptions) => readonly WorkflowRun[] | Promise<readonly WorkflowRun[]>)
}

/** Gives a configuration its type. */
export const defineConfig = (config: VerifyConfig): VerifyConfig => config
