import { isFailure, type CaseResult } from './result.js'

/** Whether a case has a violation that is neither a warning nor known. */
export const hasFailed = ({ violations }: CaseResult): boolean => violations.some(isFailure)
