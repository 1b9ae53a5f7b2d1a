import type { Role } from '@apigw-certificates/service'

/** Which of IAM's roles allow what; names are compared as they are. */
export interface RoleNames {
  readonly read: readonly string[]
  /** They allow reading too. */
  readonly write: readonly string[]
}

/**
 * `reader`, `member` and `admin` are the roles that `keystone-manage bootstrap` makes; `readonly` (Tenant
 * Guest) and `te_admin` (Tenant Administrator) those of Huawei Cloud and Open Telekom Cloud.
 */
export const defaultRoleNames: RoleNames = {
  read: ['reader', 'readonly'],
  write: ['member', 'admin', 'te_admin'],
}

/** What somebody with some of IAM's roles may do; roles that are not named allow nothing. */
export const rolesOf = (given: readonly string[], { read, write }: RoleNames): readonly Role[] => {
  const hasOneOf = (names: readonly string[]) => given.some((name) => names.includes(name))
  return [
    ...(hasOneOf(read) ? (['read'] as const) : []),
    ...(hasOneOf(write) ? (['write'] as const) : []),
  ]
}
