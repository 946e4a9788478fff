import { law, type Source } from "../kit/index.ts"

/** A paragraph of the Abgabenordnung: `ao("57")` is "§ 57 AO", `ao("57", "Abs. 1")` is "§ 57 Abs. 1 AO". */
export const ao = (section: string, part?: string): Source =>
  law("ao_1977", section, part === undefined ? `§ ${section} AO` : `§ ${section} ${part} AO`)

/** The official model statutes; `part` is their own numbering ("§ 5"). */
export const model = (part: string): Source => ({
  ...ao("60"),
  citation: `Anlage 1 zu § 60 AO, ${part}`,
  url: "https://www.gesetze-im-internet.de/ao_1977/anlage_1.html",
})
