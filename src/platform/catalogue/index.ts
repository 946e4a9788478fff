export { loadCatalogue } from "./load.ts"
export { loadRegisterCourts, type RegisterCourt, type RegisterCourts, registerCourtOf } from "./register-courts.ts"
export { searchWords } from "./search-words.ts"
export type {
  AdviceTopic,
  Catalogue,
  Confidence,
  DisplayTerm,
  FieldOfActivity,
  IntegrationCentre,
  Member,
  Office,
  Source,
  SpokenLanguage,
  SubjectArea,
  SynonymGroup,
} from "./types.ts"
