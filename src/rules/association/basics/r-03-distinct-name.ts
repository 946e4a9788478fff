import { law } from "../../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unclear } from "../../statutes/rule.ts"
import { statedName, withoutSuffix } from "./stated-name.ts"

const REGISTERED =
  /(?<!\p{L})ist\s.{0,120}(?:[Rr]egister|Amtsgericht|VR).{0,80}eingetragen|(?<!\p{L})VR[-\s]?(?:Nr\.?\s?)?\d|Registernummer|Register-?\s?Nr/u

/** § 57 Abs. 2 BGB: the name differs clearly from every registered one at the same place. No text shows that: it is looked up. */
export const r03 = statuteRule({
  id: "R-03",
  severity: "B",
  applies: "all",
  sources: [law("bgb", "57", "§ 57 Abs. 2 BGB"), law("bgb", "60", "§ 60 BGB")],
  topic: "name",
  check: (reading) => {
    const stated = statedName(reading)
    if (stated === undefined) return inapplicable
    const registered = firstWith(reading.about("registration", "name", "seat"), REGISTERED)
    if (registered !== undefined) return met(registered)
    if (reading.mode === "existing") return inapplicable
    return unclear(stated.sentence, undefined, { name: withoutSuffix(stated.name) })
  },
  examples: [
    {
      name: "a new name has to be looked up",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke Musterstadt“. Er soll in das Vereinsregister eingetragen werden.",
      mode: "founding",
      expect: "unclear",
    },
    {
      name: "the court registered it already",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke Musterstadt e. V.“. Er ist im Vereinsregister des Amtsgerichts Musterstadt unter VR 1234 eingetragen.",
      mode: "existing",
      expect: "met",
    },
    {
      name: "no name stated",
      text: "§ 1 Sitz\nDer Verein hat seinen Sitz in Musterstadt.",
      expect: "inapplicable",
    },
  ],
})
