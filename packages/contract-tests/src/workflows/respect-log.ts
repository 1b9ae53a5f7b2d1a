import { arrayAt, isObject, objectAt, type JsonObject } from '../contract/json.js'

/** One step of a workflow, as `redocly respect` has judged it. */
export interface WorkflowStep {
  readonly workflowId: string
  readonly stepId: string
  /** What failed, for people to read; nothing when the step succeeded. */
  readonly failures: readonly string[]
}

/** Reads what `redocly respect --json-output` writes. */
export const readRespectLog = (log: unknown): WorkflowStep[] =>
  Object.values(objectAt(log, 'files')).flatMap((file) =>
    objectsAt(file, 'executedWorkflows').flatMap((workflow) => stepsOf(workflow)),
  )

/** A step may be a workflow of its own. */
const stepsOf = (workflow: JsonObject): WorkflowStep[] =>
  objectsAt(workflow, 'executedSteps').flatMap((step) =>
    step['type'] === 'workflow' ? stepsOf(step) : [toStep(workflow, step)],
  )

const toStep = (workflow: JsonObject, step: JsonObject): WorkflowStep => ({
  workflowId: String(workflow['workflowId']),
  stepId: String(step['stepId']),
  failures: objectsAt(step, 'checks')
    .filter(({ status }) => status === 'error')
    .map(({ name, condition, message }) =>
      [`${String(name)}: ${String(condition ?? message)}`, ...statusOf(step)].join(', '),
    ),
})

const statusOf = (step: JsonObject): string[] => {
  const status = objectAt(step, 'response')['statusCode']
  return status === undefined ? [] : [`the status is ${String(status)}`]
}

const objectsAt = (parent: unknown, key: string): JsonObject[] =>
  arrayAt(parent, key).filter(isObject)
