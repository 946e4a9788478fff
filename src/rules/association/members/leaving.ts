import { oncePerReading } from "../../statutes/once-per-reading.ts"
import type { Reading, Sentence } from "../../statutes/reading.ts"
import { sentencesOn } from "./passages.ts"

/** Leaving of one's own will, under every usual word; "Kündigung" alone counts. */
const LEAVING =
  /(?:[Aa]ustritt|austreten|austritt|ausgetreten|auszutreten|(?<!\p{Ll})[Kk]ündigung|(?<!an|auf|ver|ge)kündig(?:en|t|bar)(?!\p{L})|(?<!an)gekündigt|[Aa]bmeldung|Verein (?:\p{L}+ )?(?:zu )?verlassen|Verzicht auf die Mitgliedschaft|(?:Mitgliedschaft|Mitglieder)\s.{0,80}(?:endet|erlischt|beendet)\s.{0,60}[Ee]rklärung (?:des|eines|seitens)|[Aa]ufgabe der Mitgliedschaft|Mitgliedschaft .{0,40}(?:beenden|aufgeben)|[Aa]usscheiden|scheidet .{0,60}Wunsch)/u
/** Contracts are terminated too, and board members step down. */
const ELSEWHERE =
  /(?:Arbeitsv|Dienstv|Mietv|Pachtv|Angestellt|Mitarbeit|Personal|Anstellung|Verträge|(?:Austritt|Ausscheiden|Rücktritt|Abberufung)\p{L}*\s(?:von|eines|des|der|einzelner)\s(?:\p{L}+\s)?Vorst[aä]nd|Vorstandsmitglied\p{L}*\s(?:kann|können|scheid|tritt|treten|aus)|aus dem Vorstand|Amts|Amt (?:aus|nieder)|Rücktritt|Dachverband|Landesverband|Kassenprüf|Ausschusse?s?mitglied|Erweiterter)/u
const MEMBER = /(?<!\p{L})Mitglied|Vereinsmitglied/u

/** Sentences on leaving the association; not on stepping down from an office. */
export const leavingSentences: (reading: Reading) => readonly Sentence[] = oncePerReading((reading) =>
  sentencesOn(reading, ["exit", "expulsion", "strike", "membership", "member-duties", "fees"], LEAVING).filter(
    ({ text, topics }) =>
      !ELSEWHERE.test(text) || (topics.has("exit") && MEMBER.test(text) && /[Aa]ustritt|[Kk]ündig/u.test(text)),
  ),
)
