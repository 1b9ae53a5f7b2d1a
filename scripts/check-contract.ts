/**
 * `pnpm check:contract`: nobody breaks who relies on a release of the contract, unless that was decided,
 * counted and told.
 */
import { appendFile } from 'node:fs/promises'

import { verifyContract } from './contract-gate/gate.ts'
import { asAnnotations, asMarkdown, asText } from './contract-gate/report.ts'
import { root } from './lib/workspace.ts'

const verification = await verifyContract(root)
process.stdout.write(asText(verification))
const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env
if (GITHUB_ACTIONS) process.stdout.write(asAnnotations(verification))
if (GITHUB_STEP_SUMMARY) await appendFile(GITHUB_STEP_SUMMARY, asMarkdown(verification))
if (verification.problems.length > 0) process.exitCode = 1
