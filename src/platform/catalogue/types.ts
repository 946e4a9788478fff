import type { z } from "zod"
import type * as schema from "./schema.ts"

export type Source = z.output<typeof schema.sourcesFile>[number]
export type Office = z.output<typeof schema.officeFile>
export type Member = z.output<typeof schema.membersFile>[number]
/** A Kommunales Integrationszentrum; `area` is the key of its district or, in Aachen, of the city. */
export type IntegrationCentre = z.output<typeof schema.integrationCentresFile>[number]
export type SubjectArea = z.output<typeof schema.fieldsFile>["subjectAreas"][number]
export type FieldOfActivity = z.output<typeof schema.fieldsFile>["fields"][number]
export type AdviceTopic = z.output<typeof schema.topicsFile>[number]
export type SpokenLanguage = { tag: string; native: string; dir: "ltr" | "rtl"; german: string; english: string }
export type SynonymGroup = z.output<typeof schema.synonymsFile>[number]
export type DisplayTerm = z.output<typeof schema.displayTermsFile>["terms"][number]
export type Confidence = Member["confidence"]

export type Catalogue = {
  sources: readonly Source[]
  office: Office
  members: readonly Member[]
  integrationCentres: readonly IntegrationCentre[]
  subjectAreas: readonly SubjectArea[]
  fieldsOfActivity: readonly FieldOfActivity[]
  adviceTopics: readonly AdviceTopic[]
  spokenLanguages: readonly SpokenLanguage[]
  synonymGroups: readonly SynonymGroup[]
  displayTerms: { default: string; terms: readonly DisplayTerm[] }
}
