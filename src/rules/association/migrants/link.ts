import type { Reading } from "../../statutes/reading.ts"
import { MIGRATION, PEOPLE } from "../../statutes/peoples.ts"

/** A people together with what a community shares; "japanische Zeichenkunst" alone is a hobby. */
const COMMUNITY = new RegExp(
  `(${PEOPLE.source}) ?(\\p{L}+ )?(kultur|sprach|gemeinschaft|community|bevölkerung|bürger|mitbürger|famil|frauen|männer|kinder|jugend|senior|student|studierend|tradition|brauch|volk|minderheit|diaspora|verein|gemeinde|migrant|geflücht|menschen|abstammung|herkunft|staatsangehör|landsleut)|landsleute|ansässigen (${PEOPLE.source})`,
  "iu",
)
/** A word in a long list of beneficiaries or partners is no subject of the association. */
const LIST = 300

/**
 * Whether the text itself names migration, a people or a language community in its name or purpose. It says what the association
 * works on. It says nothing about anybody's passport, and no rule may conclude from it that somebody has one.
 */
export const showsLink = (reading: Reading): boolean =>
  reading.about("name").some(({ text }) => PEOPLE.test(text) || MIGRATION.test(text)) ||
  reading
    .about("purpose", "activities", "preamble")
    .some(
      ({ text, topics }) => (COMMUNITY.test(text) || (text.length < LIST && MIGRATION.test(text))) && !onlyNeutral(topics, text),
    )

/** "frei von rassistischen, konfessionellen … Bindungen" is every club's sentence. */
const onlyNeutral = (topics: ReadonlySet<string>, text: string) =>
  topics.has("neutrality") && /neutral|ausschluss|unabhängig|ungeachtet|ohne ansehen/i.test(text)
