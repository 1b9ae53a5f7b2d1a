import iamBundle from '@apigw-certificates/openapi/iam.json' with { type: 'json' }

import { type Contract, contract, type Operation } from './contract.ts'
import { iamSamples } from './iam-samples.ts'
import { paths, type ReferencePaths } from './paths.ts'
import { certificateSamples, type CodeSample } from './samples.ts'

/** A contract with its pages: one section of the reference. */
export interface Section {
  /** Its part of the pages' addresses; undefined for the first section, which has none. */
  readonly slug: string | undefined
  /** What the sidebar calls it. */
  readonly label: string
  /** The heading of its overview. */
  readonly title: string
  readonly contract: Contract
  readonly paths: ReferencePaths
  /** A request of an operation, in the languages that people write it in. */
  samples(operation: Operation): CodeSample[]
  /** What the samples prove who calls by. */
  readonly credential: string
  /** Whether a page runs the API itself, so that an operation is tried in the page. */
  readonly runsInPage: boolean
}

export const certificates: Section = {
  slug: undefined,
  label: 'Reference',
  title: 'Reference',
  contract,
  paths,
  samples: certificateSamples,
  credential: 'development token',
  runsInPage: true,
}

export const iam: Section = {
  slug: 'iam',
  label: 'IAM',
  title: 'IAM reference',
  contract: iamBundle as unknown as Contract,
  paths: paths.iam,
  samples: (operation) => iamSamples(operation, iam.contract),
  credential: 'development user',
  runsInPage: false,
}

export const sections: readonly Section[] = [certificates, iam]

/** The section that a page belongs to; pages outside the reference belong to the first one. */
export const sectionOf = (path: string): Section =>
  sections.findLast(({ paths: { reference } }) => path.startsWith(reference)) ?? certificates
