import type { Reading, Sentence } from "../../statutes/reading.ts"
import type { Topic } from "../../statutes/topics.ts"

/** Honours, ends, motions and powers of bodies are steps of something else. */
const ANOTHER_MATTER =
  /Ehrenmitglied|Ehrenvorsitz|Ehrenpräsident|[Tt]agesordnung|Satzungsänder|Austritt|austreten|[Kk]ündig|Ausschlu|ausgeschlossen|Streichung|endet|erlischt|Auflösung|Vermögen|Beiträge? zurück|Vorstandsmitglied|Dachverband/u
const STILL_JOINING = /[Aa]ufnahme|[Bb]eitritt|Aufnahmeantrag|Eintritt(?!spreis)|Erwerb der Mitgliedschaft/u

/** Sentences that can be about becoming a member; the same words are used for honours, motions and the end of membership. */
export const joiningSentences = (reading: Reading, topics: readonly Topic[]): readonly Sentence[] =>
  reading.about(...topics).filter(({ text }) => !ANOTHER_MATTER.test(text) || (STILL_JOINING.test(text) && !/Ehren/u.test(text)))
