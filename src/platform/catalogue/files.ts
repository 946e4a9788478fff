import { readYaml } from "./read-file.ts"
import * as schema from "./schema.ts"

/** Reads every file of the base data; each answers on its own, so that all problems can be told at once. */
export const readFiles = (rootDir: string) => ({
  sources: readYaml(rootDir, "catalogue/base/sources.yaml", schema.sourcesFile),
  office: readYaml(rootDir, "catalogue/base/office.yaml", schema.officeFile),
  members: readYaml(rootDir, "catalogue/base/members.yaml", schema.membersFile),
  integrationCentres: readYaml(rootDir, "catalogue/base/kommunale-integrationszentren.yaml", schema.integrationCentresFile),
  fields: readYaml(rootDir, "catalogue/base/fields-of-activity.yaml", schema.fieldsFile),
  topics: readYaml(rootDir, "catalogue/base/advice-topics.yaml", schema.topicsFile),
  languages: readYaml(rootDir, "catalogue/base/languages.yaml", schema.languagesFile),
  synonyms: readYaml(rootDir, "catalogue/base/synonyms.yaml", schema.synonymsFile),
  displayTerms: readYaml(rootDir, "catalogue/base/display-terms.yaml", schema.displayTermsFile),
})
export type Files = { [K in keyof ReturnType<typeof readFiles>]: Extract<ReturnType<typeof readFiles>[K], { ok: true }>["read"] }
