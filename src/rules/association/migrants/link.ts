import type { Reading } from "../../statutes/reading.ts"
import { MIGRATION, PEOPLE } from "../../statutes/peoples.ts"

/**
 * Whether the text itself names migration, a people or a language community in its name or purpose. It says what the association
 * works on. It says nothing about anybody's passport, and no rule may conclude from it that somebody has one.
 */
export const showsLink = (reading: Reading): boolean =>
  reading
    .about("name", "purpose", "activities", "preamble")
    .some(({ text, topics }) => (MIGRATION.test(text) || PEOPLE.test(text)) && !onlyNeutral(topics, text))

/** "frei von rassistischen, konfessionellen … Bindungen" is every club's sentence. */
const onlyNeutral = (topics: ReadonlySet<string>, text: string) =>
  topics.has("neutrality") && /neutral|ausschluss|unabhängig|ungeachtet|ohne ansehen/i.test(text)
