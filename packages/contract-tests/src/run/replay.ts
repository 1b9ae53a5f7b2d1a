import type { Case } from '../cases/case.js'

/** What `--replay` takes to run a case again: its family and its name, which are unique together. */
export const replayOf = ({ group, name }: Case): string => `${group}/${name}`
