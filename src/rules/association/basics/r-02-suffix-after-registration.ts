import { law } from "../../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { statedName } from "./stated-name.ts"

const SUFFIX_AT_END = /(?:e\s?\.\s?V\s?\.?|(?<!\p{L})eV|eingetragener Verein)[\s).]*$/u
const SUFFIX_INSIDE = /(?<!\p{L})e\s?\.\s?V\s?\.?[\s,–-]+\p{L}/u
const ONLY_LATER =
  /(?<!\p{L})(?:nach (?:der |seiner |ihrer |erfolgter |erfolgreicher )?Eintragung|(?:mit|ab) (?:der |seiner )?Eintragung|nach Eintrag(?!\p{L})|sobald|nachdem|dann(?!\p{L})|sodann|künftig|soll(?!\p{L}).{0,80}führen|mit dem Zusatz|im Falle der Eintragung)/u
const ALREADY = /(?<!\p{L})ist\s.{0,100}(?:Vereins)?[Rr]egister\s.{0,80}eingetragen(?!\s(?:ist|worden|werden|wird))/u

/** § 65 BGB: only the register gives the suffix, so founders cannot adopt a name that already has it. */
export const r02 = statuteRule({
  id: "R-02",
  severity: "D",
  applies: "founding",
  sources: [law("bgb", "65", "§ 65 BGB")],
  topic: "name",
  check: (reading) => {
    const stated = statedName(reading)
    if (stated === undefined) return inapplicable
    const registered = firstWith(reading.about("registration", "name"), ALREADY)
    if (registered !== undefined) return unmet(registered, "registered")
    if (SUFFIX_INSIDE.test(stated.name)) return unmet(stated.sentence, "middle")
    if (SUFFIX_AT_END.test(stated.name) && !ONLY_LATER.test(stated.sentence.text)) return unmet(stated.sentence, "early")
    return met(stated.sentence)
  },
  proposal: (reading) => {
    const name = (statedName(reading)?.name ?? "…").replace(/[\s,(]*e\s?\.\s?V\s?\.?\)?/u, "").trim()
    return `Der Verein führt den Namen „${name}“. Er soll in das Vereinsregister eingetragen werden und führt nach der Eintragung den Zusatz „e. V.“.`
  },
  examples: [
    {
      name: "suffix after registration",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke Musterstadt“. Nach der Eintragung in das Vereinsregister führt er den Zusatz „e. V.“.",
      mode: "founding",
      expect: "met",
    },
    {
      name: "suffix from the first day",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke Musterstadt e. V.“. Er hat seinen Sitz in Musterstadt.",
      mode: "founding",
      expect: "unmet",
      because: "early",
    },
    {
      name: "suffix in the middle",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke e. V. Musterstadt“ und hat seinen Sitz in Musterstadt.",
      mode: "founding",
      expect: "unmet",
      because: "middle",
    },
    {
      name: "says before the application that it is registered",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke Musterstadt“. Er ist im Vereinsregister des Amtsgerichts Musterstadt eingetragen.",
      mode: "founding",
      expect: "unmet",
      because: "registered",
    },
    {
      name: "no name to speak of",
      text: "§ 1 Sitz\nDer Verein hat seinen Sitz in Musterstadt.",
      mode: "founding",
      expect: "inapplicable",
    },
  ],
})
