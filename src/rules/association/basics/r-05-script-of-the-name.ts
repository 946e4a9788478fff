import { secondary } from "../../kit/index.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { statedName, withoutSuffix } from "./stated-name.ts"

/** Letters that are not Latin. */
const OTHER_SCRIPT = /(?=\p{L})\P{Script=Latin}/u
/** Signs that nobody reads aloud; one slash between two words ("Rhein/Ruhr") is usual. */
const SIGNS = /[@#_\\<>|*~^{}]|^\/|\/.*\/|\/\s*$/u
const VOWEL = /[aeiouyäöüàáâãåæèéêëìíîïòóôõøœùúûıİ]/iu

/** A name has to work as a name: Latin letters, something that can be said. "/upb/hack" was registered, so nothing is certain. */
export const r05 = statuteRule({
  id: "R-05",
  severity: "D",
  applies: "all",
  sources: [
    secondary("OLG München, NZG 2007, 320 (reine Buchstabenfolge abgelehnt)"),
    secondary("Prütting/Wegen/Weinreich, § 57 BGB Rn. 4 (Schrift und Aussprechbarkeit)"),
  ],
  topic: "name",
  check: (reading) => {
    const stated = statedName(reading)
    if (stated === undefined) return inapplicable
    const name = withoutSuffix(stated.name)
    if (OTHER_SCRIPT.test(name)) return unmet(stated.sentence, "script")
    if (SIGNS.test(name)) return unmet(stated.sentence, "signs")
    const letters = name.replace(/[^\p{L}]/gu, "")
    if (letters.length > 0 && !VOWEL.test(letters)) return unclear(stated.sentence, undefined, { name })
    return met(stated.sentence)
  },
  examples: [
    { name: "a foreign word in Latin letters", text: "§ 1 Name\nDer Verein führt den Namen „Köprü Musterstadt“.", expect: "met" },
    {
      name: "a sign in the name",
      text: "§ 1 Name\nDer Verein führt den Namen „treff@musterstadt“.",
      expect: "unmet",
      because: "signs",
    },
    {
      name: "another script in the name",
      text: "§ 1 Name\nDer Verein führt den Namen „Міст Musterstadt“.",
      expect: "unmet",
      because: "script",
    },
    { name: "consonants only", text: "§ 1 Name\nDer Verein führt den Namen „K. R. T.“.", expect: "unclear" },
    { name: "no name", text: "§ 1 Sitz\nDer Verein hat seinen Sitz in Musterstadt.", expect: "inapplicable" },
  ],
})
