import type { Catalogue } from "./types.ts"

/**
 * Groups of German words that mean the same to somebody who searches the directory; each word finds all others of its group.
 * Made of the fields of activity (label and synonyms) and of synonyms.yaml. A word can stand in one group of each.
 */
export const searchWords = ({ fieldsOfActivity, synonymGroups }: Catalogue): string[][] => [
  ...fieldsOfActivity.map(({ label, synonyms }) => [label.de, ...synonyms]),
  ...synonymGroups.map(({ words }) => words),
]
