import type { Reading, Sentence } from "../../statutes/reading.ts"
import { sentencesOn } from "./passages.ts"

/** Leaving of one's own will, under every usual word; "Kündigung" alone counts. */
const LEAVING =
  /(?:[Aa]ustritt|austreten|austritt|ausgetreten|auszutreten|[Kk]ündigung|kündig(?:en|t|bar)|gekündigt|zu kündigen|[Aa]bmeldung|[Aa]uszutreten|Verein (?:jederzeit )?verlassen|Verzicht auf die Mitgliedschaft|[Aa]ufgabe der Mitgliedschaft|Mitgliedschaft .{0,40}(?:beenden|aufgeben)|[Aa]usscheiden|scheidet .{0,60}Wunsch)/u
/** Contracts are terminated too, and board members step down. */
const ELSEWHERE =
  /(?:Arbeitsv|Dienstv|Mietv|Pachtv|Angestellt|Mitarbeit|Personal|Anstellung|Verträge|Vorstandsmitglied|Vorstand(?:es|s)? (?:vor|aus)|Amts|Amt (?:aus|nieder)|Rücktritt|Dachverband|Landesverband|Kassenprüf|Ausschusse?s?mitglied|Erweiterter)/u
const MEMBER = /[Mm]itglied/u

/** Sentences on leaving the association; not on stepping down from an office. */
export const leavingSentences = (reading: Reading): readonly Sentence[] =>
  sentencesOn(reading, ["exit", "expulsion", "strike", "membership", "member-duties", "fees"], LEAVING).filter(
    ({ text, topics }) =>
      !ELSEWHERE.test(text) || (topics.has("exit") && MEMBER.test(text) && /[Aa]ustritt|[Kk]ündig/u.test(text)),
  )
