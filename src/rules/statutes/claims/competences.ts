import type { Sentence } from "../reading.ts"
import type { Topic } from "../topics.ts"
import { decidersIn } from "./bodies.ts"

/** Which sentences settle who is competent: what they must say, and what makes them about something else. */
export type Competence = { topics: readonly Topic[]; says: RegExp; except: RegExp; never?: string }

const APPEAL =
  /Widerspruch|Berufung (?:an|bei|ein)|Beschwerde|Einspruch|anrufen|anruft|Anrufung|lehnt|abgelehnt|Ablehn|ablehn|endgültig|letztinstanz|nächste[nr]? (?:ordentliche[nr]? )?Mitgliederversammlung|vorläufig/i

export const ADMITS: Competence = {
  topics: ["admission", "membership", "assembly", "board"],
  says: /(?:Aufnahme(?! von (?:Kredit|Darlehen|Verbind|Beziehung))|Aufnahmeantr[aä]g|Mitgliedsantr[aä]g|Mitgliedschaftsantr[aä]g|Beitritt|Antrag auf Mitglied|Erwerb der Mitglied)[^.]{0,160}(?:entscheid|beschließ|beschluss|zustimm|Zustimmung|bestätig|befindet|angenommen)|(?:entscheidet|beschließt|Beschluss|Zustimmung|befindet)[^.]{0,120}(?:Aufnahme(?! von (?:Kredit|Darlehen))|Aufnahmeantr|Beitritt|Mitgliedsantr|Mitgliedschaftsantr|Mitgliedschafts- und)|aufgenommen/,
  except: new RegExp(`${APPEAL.source}|Ehrenmitglied|Ausschluss(?!antr)|Probe|Abteilung|Tagesordnung|Fördermitglied`, "i"),
}
export const EXPELS: Competence = {
  topics: ["expulsion", "assembly", "board"],
  says: /(?:Aussch(?:luss|luß|ließung)|ausgeschlossen|ausschließ)[^.]{0,200}(?:entscheid|beschließ|beschl[uo]ss|Beschluss|vom |durch )|(?:entscheidet|beschließt|Beschluss|schließt)[^.]{0,140}(?:Aussch(?:luss|luß)|ausgeschlossen|ausschließ)/,
  except: new RegExp(
    `${APPEAL.source}|Anhörung|angehört|Stellung|Rechtfertig|Antrag (?:des|der|auf)|beantrag|Öffentlichkeit|Streichung|Haftung|Vorstandsmitglied|vom Stimmrecht|Rechtsweg`,
    "i",
  ),
}
export const SETS_FEES: Competence = {
  topics: ["fees", "assembly", "bylaws"],
  says: /(?:Höhe|Beitr[aä]g|Beitragsordnung|Umlage|Aufnahmegebühr)[^.]{0,200}(?:bestimm|beschließ|beschlossen|Beschluss|festgesetzt|festgelegt|setzt|legt|entscheid|erlass|geregelt)|(?:bestimmt|beschließt|setzt|legt|entscheidet|Festsetzung|Festlegung)[^.]{0,160}(?:Mitgliedsbeitr|Beitragshöhe|Beitragsordnung|Höhe de[sr])/,
  except:
    /Ermäßig|ermäßig|erlass|Erlass|stund|Stund|befrei|Befrei|Ehrenmitglied|Fördermitglied|Ausschluss|ausgeschlossen|Rückstand|Verzug|Mahn|mahn|Einzelfall|Ausnahme|Vergütung|Auflösung|Zuwendung|Spende|Verwendung|Entlastung|Umlage/,
}
export const ELECTS_BOARD: Competence = {
  topics: ["board-election", "elections", "assembly", "board"],
  says: /(?:[Vv]orst[aä]nd|Vorstandsmitglied|Präsidium)[^.]{0,120}(?<!\p{L})(?:gewählt|bestellt|berufen)(?!\p{L})|(?<!\p{L})wählt[^.]{0,60}(?:[Vv]orst[aä]nd|Präsidium)|Wahl (?:und [^.]{0,40})?(?:des|der) (?:[Vv]orst|Mitglieder des Vorst|Präsid)/u,
  except:
    /abberuf|abgewählt|nachgewählt|einberuf|einzuberuf|Personen|Team|Kassenprüf|Nachfolg|ausscheid|scheidet|Ersatz|kommissarisch|vorzeitig|Nachwahl|Beirat|Delegiert|aus (?:seiner|ihrer) Mitte|Geschäftsführ|Ehrenvorsitz|Ausschuss|Sprecher|Jugend|Wahlleiter|untereinander|Versammlungsleit|erweiterte/,
}
export const CALLS_ASSEMBLY: Competence = {
  // The meeting is what is called; it does not call itself.
  never: "Mitgliederversammlung",
  topics: ["convening", "assembly"],
  says: /(?:versammlung|Plenum|MV\b)[^.]{0,160}(?:einberuf|einzuberuf|eingeladen|Einladung|Einberufung|einzuladen|Ladung)|(?:einberuf|eingeladen|Einladung|Einberufung|beruft|lädt|einzuladen|Ladung)[^.]{0,160}(?:versammlung|Plenum|MV\b)/,
  except:
    /Vorstandssitzung|Sitzung(?:en)? des|verlang|Verlangen|beantrag|fordert|außerordentlich|Minderheit|Zehntel|Drittel|Viertel|Antrag|Anträge|ergänz|beschlussfähig|beschlußfähig|Tagesordnung (?:setzt|bestimmt)|Liquidat|Beirat|Ausschuss|in der (?:\p{L}+ )?(?:Mitglieder)?[vV]ersammlung kann|Schriftführer|Protokoll/u,
}

/** Who is competent by one sentence: a body, or nothing where it names none or several ("Vorstand oder Mitgliederversammlung"). */
export const competent = ({ says, except, never }: Competence, { text }: Sentence): readonly string[] => {
  if (!says.test(text) || except.test(text)) return []
  const bodies = decidersIn(text).filter((body) => body !== never)
  return bodies.length === 1 ? bodies : []
}
