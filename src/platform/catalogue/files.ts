import { readYaml } from "./read-file.ts"
import * as schema from "./schema.ts"

/** Reads every file of the base data; each answers on its own, so that all problems can be told at once. */
export const readFiles = (rootDir: string) => ({
  sources: readYaml(rootDir, "data/base/sources.yaml", schema.sourcesFile),
  office: readYaml(rootDir, "data/base/office.yaml", schema.officeFile),
  members: readYaml(rootDir, "data/base/members.yaml", schema.membersFile),
  integrationCentres: readYaml(rootDir, "data/base/kommunale-integrationszentren.yaml", schema.integrationCentresFile),
  fields: readYaml(rootDir, "data/base/fields-of-activity.yaml", schema.fieldsFile),
  topics: readYaml(rootDir, "data/base/advice-topics.yaml", schema.topicsFile),
  languages: readYaml(rootDir, "data/base/languages.yaml", schema.languagesFile),
  synonyms: readYaml(rootDir, "data/base/synonyms.yaml", schema.synonymsFile),
  displayTerms: readYaml(rootDir, "data/base/display-terms.yaml", schema.displayTermsFile),
})
export type Files = { [K in keyof ReturnType<typeof readFiles>]: Extract<ReturnType<typeof readFiles>[K], { ok: true }>["read"] }
