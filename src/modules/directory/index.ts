export { createInitiative, profileLinkPath } from "./for-others.ts"
export { type FoundOrganisation, organisationName, searchOrganisations } from "./lookup.ts"
/** @public An entry that was merged is the one it became part of: follow links of your own records with this. */
export { resolveOrganisation } from "./office-list/repository-locks.ts"
export { type Organisation, findOrganisation } from "./organisations/repository.ts"
