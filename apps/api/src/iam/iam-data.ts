/** Who may get a token from the emulator's IAM, and for what; a seed is one. */
export interface IamData {
  /** The name of the one domain that everything is in. */
  readonly domain: string
  /** The users of the domain; each may use every project. */
  readonly users: readonly IamUser[]
  readonly projects: readonly IamProject[]
}

/** A user of the domain. */
export interface IamUser {
  readonly name: string
  readonly password: string
}

/** A project of the domain. */
export interface IamProject {
  /** 32 hexadecimal digits. */
  readonly id: string
  readonly name: string
}
