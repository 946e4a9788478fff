import { law, secondary } from "../../kit/index.ts"
import { assemblyTerm } from "../../statutes/own-terms.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { absaetzeOf, andNext } from "./passages.ts"

/** A levy beside the regular fee, not "Umlageverfahren" (money) or "Umlaufverfahren" (voting). */
const LEVY = /(?:[Uu]mlage(?!verfahren)|[Ss]onderumlage|[Ss]onderbeitr[aä]g)/u
const EXCLUDED =
  /(?:kein\p{L}*\s.{0,30}(?:[Uu]mlage|[Ss]onderbeitr)|[Uu]mlage\p{L}*\s.{0,40}(?:nicht (?:erhoben|zulässig)|ausgeschlossen|unzulässig))/u
const ALLOWED =
  /(?:erheb|erhoben|[Ee]rhebung|beschlie|beschlossen|[Bb]eschluss|festgesetzt|festzusetzen|[Ff]estsetzung|festgelegt|[Ff]estleg|verpflichtet|[Vv]erpflichtung|zu (?:zahlen|leisten|entrichten)|zahlen|leisten|entrichten|fällig|[Hh]öhe|bestimm|regel)/u
/** Only says who does not pay, or where money comes from. */
const IN_PASSING = /(?:befreit|Befreiung|Einnahmen|finanziert|[Rr]ückstand|Verzug|erlischt|bleib|Rückerstattung|zurück)/u
const CAP =
  /(?:höchstens|[Hh]öchst(?:grenze|betrag|satz|höhe)|maximal|[Mm]aximal|bis zu|bis zur|bis zum|nicht (?:über|mehr)|(?:über|unter)steig|überschreit|\p{L}+fach(?:e|en|es)?(?!\p{L})|Obergrenze|begrenzt|Begrenzung|Prozent|%|[Hh]älfte|\d[\d.,]*\s?(?:€|Euro|EUR))/u
const SENTENCES_AFTER = 2

const capped = (sentence: Sentence): boolean => CAP.test(absaetzeOf([sentence])) || CAP.test(andNext(sentence, SENTENCES_AFTER))

/** BGH 24.09.2007, II ZR 91/06: a member must see from the statutes what a levy can cost at most. */
export const r18 = statuteRule({
  id: "R-18",
  severity: "D",
  applies: "all",
  sources: [
    secondary("BGH, 24.09.2007, II ZR 91/06"),
    law("bgb", "58", "§ 58 Nr. 2 BGB"),
    secondary("Haufe, HI1834702 (Umlagen im Verein)"),
  ],
  topic: "fees",
  check: (reading) => {
    const levies = reading.sentences.filter(({ text }) => LEVY.test(text))
    const [first] = levies
    if (first === undefined) return inapplicable
    const withCap = levies.find(capped)
    if (withCap !== undefined) return met(withCap)
    const excluded = levies.find(({ text }) => EXCLUDED.test(text))
    if (excluded !== undefined) return met(excluded)
    const allowed = levies.find(({ text }) => ALLOWED.test(text) && !IN_PASSING.test(text))
    return allowed === undefined ? unclear(first) : unmet(allowed)
  },
  proposal: (reading) =>
    `Reicht das Geld für eine dringende Aufgabe des Vereins nicht aus, kann ${assemblyTerm(reading).subject} eine Umlage beschließen, höchstens einmal im Jahr und höchstens in Höhe eines Jahresbeitrags je Mitglied.`,
  examples: [
    {
      name: "capped in the next sentence",
      text: "§ 5 Beiträge\nDie Mitgliederversammlung kann eine Umlage beschließen. Sie darf das Doppelte des Jahresbeitrags nicht übersteigen.",
      expect: "met",
    },
    {
      name: "no cap",
      text: "§ 5 Beiträge\nDie Mitglieder zahlen Beiträge. Die Mitgliederversammlung kann Umlagen beschließen.",
      expect: "unmet",
    },
    {
      name: "only mentioned",
      text: "§ 5 Beiträge\nDie Mitglieder zahlen Beiträge. Ehrenmitglieder sind von Beiträgen und Umlagen befreit.",
      expect: "unclear",
    },
    { name: "no levy", text: "§ 5 Beiträge\nDie Mitglieder zahlen einen Jahresbeitrag.", expect: "inapplicable" },
  ],
})
