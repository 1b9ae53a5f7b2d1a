import type { components } from '@apigw-certificates/server/iam'
import { createHash, timingSafeEqual } from 'node:crypto'

import type { IamData, IamProject, IamUser } from './iam-data.js'

type Scope = components['schemas']['ProjectScope']
type UserCredentials = components['schemas']['UserCredentials']

/** Domain, users and projects, with the IDs that IAM gives them. */
export interface Directory {
  readonly domain: components['schemas']['Domain']
  userId(user: IamUser): string
  /** The user with this name and password; takes the same time whatever is wrong. */
  authenticate(credentials: UserCredentials): IamUser | undefined
  readonly projects: readonly IamProject[]
  /** The project that a scope names. */
  findProject(scope: Scope): IamProject | undefined
}

/** Answers from data that does not change. */
export function createDirectory({ domain: domainName, users, projects }: IamData): Directory {
  const domain = { id: idOf('domain', domainName), name: domainName }
  const known = users.map((user) => ({ user, ...digestsOf(domainName, user.name, user.password) }))

  return {
    domain,
    projects,
    userId: ({ name }) => idOf('user', name),

    authenticate({ name, password, domain: { name: asked } }) {
      const sent = digestsOf(asked, name, password)
      return known.find((entry) => {
        const isUser = timingSafeEqual(entry.who, sent.who)
        const isPassword = timingSafeEqual(entry.proof, sent.proof)
        return isUser && isPassword
      })?.user
    },

    findProject({ id, name, domain: asked }) {
      if (
        asked &&
        (asked.name === undefined ? asked.id !== domain.id : asked.name !== domainName)
      ) {
        return undefined
      }
      return projects.find((project) =>
        name === undefined ? project.id === id : project.name === name,
      )
    },
  }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Of equal length, so that they can be compared in constant time. */
const digestsOf = (domain: string, name: string, password: string) => ({
  who: sha256(JSON.stringify([domain, name])),
  proof: sha256(password),
})

const idOf = (kind: string, name: string): string =>
  sha256(JSON.stringify([kind, name]))
    .toString('hex')
    .slice(0, 32)
