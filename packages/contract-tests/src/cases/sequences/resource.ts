import { successStatuses } from '../base.js'
import type { Contract, Link, Operation } from '../../contract/contract.js'
import type { JsonPath } from '../../contract/json.js'
import { pointerSteps } from '../../contract/json.js'

/** A kind of thing that the API keeps, and the operations on it. */
export interface Resource {
  readonly create: Operation
  /** Where the answer of `create` names the thing that it made. */
  readonly identity: JsonPath
  /** Takes `create` back. */
  readonly remove: { readonly operation: Operation; readonly link: Link }
  readonly show: { readonly operation: Operation; readonly link: Link } | undefined
  readonly update: { readonly operation: Operation; readonly link: Link } | undefined
  /** Answers pages of such things. */
  readonly list: Operation | undefined
}

/**
 * The things that a document lets come and go: an operation makes one, and a link with `x-undo` takes it
 * back by a name that the answer gives. Where that link leads, the thing is shown and updated; where it
 * was made, all of them are listed.
 */
export const resourcesOf = ({ operations }: Contract): Resource[] =>
  operations.flatMap((create) => {
    const links = create.responses
      .filter(({ status }) => successStatuses(create).includes(status))
      .flatMap((response) => response.links)
      .flatMap((link) => {
        const operation = operations.find(({ id }) => id === link.operationId)
        return operation ? [{ link, operation }] : []
      })
    const remove = links.find(({ link }) => link.isUndo)
    const identity = remove && identityOf(remove.link)
    if (!identity) return []
    const ofThing = (...methods: string[]) =>
      links.find(
        ({ link, operation: { method, path } }) =>
          !link.isUndo && methods.includes(method) && path === remove.operation.path,
      )
    return [
      {
        create,
        identity,
        remove,
        show: ofThing('GET'),
        update: ofThing('PUT', 'PATCH'),
        list: operations.find(
          ({ method, path, pagination }) => method === 'GET' && path === create.path && pagination,
        ),
      },
    ]
  })

/** Where an answer names what the link is about. */
function identityOf({ parameters }: Link): JsonPath | undefined {
  const pointers = Object.values(parameters).flatMap((value) => {
    const pointer = /^\$response\.body#(\/.+)$/.exec(String(value))?.[1]
    return pointer === undefined ? [] : [pointer]
  })
  const [pointer] = pointers
  return pointer === undefined ? undefined : pointerSteps(pointer)
}
