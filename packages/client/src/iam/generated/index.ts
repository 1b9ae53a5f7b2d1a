// Generated from openapi/ by `pnpm generate`. Do not edit.

export { createToken, listProjects, type Options, validateToken } from './sdk.gen.js';
export type { ClientOptions, CreateTokenData, CreateTokenError, CreateTokenErrors, CreateTokenResponse, CreateTokenResponses, Domain, DomainReference, KeystoneError, ListProjectsData, ListProjectsError, ListProjectsErrors, ListProjectsResponse, ListProjectsResponses, Nocatalog, Project, ProjectList, ProjectScope, TokenRequest, TokenResponse, UserCredentials, ValidateTokenData, ValidateTokenError, ValidateTokenErrors, ValidateTokenResponse, ValidateTokenResponses, XSubjectToken } from './types.gen.js';
