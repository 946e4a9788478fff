import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm, boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { BOARD, EXTERNAL, INTERNAL, MONEY, absatz } from "../words.ts"

const BUSINESS =
  /grundstück|grundbesitz|grundeigentum|immobil|kredit|darlehen|bürgschaft|anleihe|rechtsgeschäft|verbindlichkeit|verpflichtung(?:en|sgeschäft)|verträge|vertragsabschl|arbeitsvertr|anstellung|dauerschuld|belastung|ausgaben|investition|anschaffung/iu
const NEEDS_CONSENT =
  /(?:bedarf|bedürfen|benötig|erforder|vorherige|nur mit|braucht|brauchen|(?<!\p{L})hat[^.]{0,40}einzuholen|einholen|einzuholen|muss|müssen|ist[^.]{0,60}notwendig)[^.]*(?:zustimm|genehmig|einwillig|beschluss)|(?:zustimm|genehmig|einwillig|beschluss)\p{L}*[^.]*(?:bedarf|bedürfen|benötig|erforderlich|notwendig|einzuholen)/iu
const LIMITS_POWER = /(?:vertretungs(?:macht|befugnis|berechtigung)|vollmacht)[^.]{0,60}(?:beschränk|begrenz|eingeschränk)/iu

const restricts = ({ text }: Sentence): boolean =>
  (LIMITS_POWER.test(text) && !/nicht beschränkt|unbeschränkt/iu.test(text)) ||
  (NEEDS_CONSENT.test(text) &&
    (MONEY.test(text) || BUSINESS.test(text)) &&
    (BOARD.test(text) || /zustimm|genehmig|einwillig/iu.test(text)))

/** Who may join, how statutes are changed or who is paid needs consent too; that is not about acting for the association. */
const OTHER =
  /satzung|ordnung(?:en)?(?!\p{L})|aufnahme\p{L}* (?:von|neuer|eines|als)? ?mitglied|mitglied\p{L}* (?:zu |auf)|ausschluss|auflösung|verschmelz|vergüt|dienstvertr|minderjähr|wahl|unterverein|auslagen|§ ?181|insichgeschäft|obliegt|soweit sie nicht|(?<!\p{L})befreit/iu

/** Who on the board must agree is usually meant as order of business. */
const BY_THE_BOARD_ITSELF =
  /vorstandsbeschl|beschl\p{L}* des vorst|(?:vorstandsmitglieder|mitglieder des vorstand\p{L}*) zustimm/iu

const check = (reading: Reading): Outcome => {
  const restrictions = reading
    .about("representation", "board")
    .filter((sentence) => restricts(sentence) && !OTHER.test(sentence.text))
  const unclearReach = restrictions.find((sentence) => !INTERNAL.test(absatz(sentence)) && !EXTERNAL.test(absatz(sentence)))
  if (unclearReach) return BY_THE_BOARD_ITSELF.test(unclearReach.text) ? unclear(unclearReach) : unmet(unclearReach)
  return restrictions[0] ? met(restrictions[0]) : inapplicable
}

/** § 26 Abs. 1 Satz 3 BGB: a limit binds others only where the statutes clearly mean that and the register shows it. */
export const r37 = statuteRule({
  id: "R-37",
  severity: "D",
  applies: "all",
  sources: [
    law("bgb", "26", "§ 26 Abs. 1 BGB"),
    law("bgb", "68", "§ 68 BGB"),
    law("bgb", "70", "§ 70 BGB"),
    secondary("OLG Nürnberg, 12 W 882/15"),
  ],
  topic: "representation",
  check,
  proposal: (reading) =>
    `Im Innenverhältnis gilt: ${boardTerm(reading).opening} braucht für Geschäfte über Grundstücke und für Kredite die Zustimmung ${assemblyTerm(reading).genitive}.`,
  examples: [
    {
      name: "only inside",
      text: "§ 7 Vorstand\nIm Innenverhältnis gilt: Der Vorstand bedarf für die Aufnahme von Krediten der Zustimmung der Mitgliederversammlung.",
      expect: "met",
    },
    {
      name: "against everybody and in the register",
      text: "§ 7 Vertretung\nDie Vertretungsmacht ist mit Wirkung gegen Dritte so beschränkt, dass Grundstücksgeschäfte der Zustimmung der Mitgliederversammlung bedürfen.",
      expect: "met",
    },
    {
      name: "nobody says for whom it counts",
      text: "§ 7 Vertretung\nZum Abschluss von Rechtsgeschäften über 2.000 Euro bedarf der Vorstand der Zustimmung der Mitgliederversammlung.",
      expect: "unmet",
    },
    {
      name: "the board must agree with itself",
      text: "§ 7 Vorstand\nRechtsgeschäfte über 300 Euro bedürfen eines Vorstandsbeschlusses.",
      expect: "unclear",
    },
    {
      name: "no limit",
      text: "§ 7 Vertretung\nZwei Vorstandsmitglieder vertreten den Verein gemeinsam.",
      expect: "inapplicable",
    },
  ],
})
