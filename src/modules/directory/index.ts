export { createInitiative, profileLinkPath } from "./for-others.ts"
export { type FoundOrganisation, organisationName, searchOrganisations } from "./lookup.ts"
export { type Organisation, findOrganisation } from "./organisations/repository.ts"
