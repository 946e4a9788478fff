import { law, secondary } from "../../kit/index.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

/** The sentences of the tax office's model, which say nothing about what this association is for. */
const TAX_FORMULA =
  /(?:gemeinnützige|mildtätige|kirchliche|steuerbegünstigte)\p{L}*\s.{0,60}Zwecke|Steuerbegünstigte Zwecke|selbstlos tätig|eigenwirtschaftlich|Mittel des|Mittel der|Zuwendungen aus|Vergütungen begünstigt|zweckfremd|§§? ?5[1-9].{0,40}(?:AO|Abgabenordnung)|Satzung(?:szweck)? .{0,40}verwirklicht/u
const CONCRETE =
  /(?:Förder|förder|Unterstütz|unterstütz|Pflege|pflegt|Bildung|Kultur|Sport|Jugend|Hilfe|Integration|Zweck|Ziel|Aufgabe|setzt sich|widmet|dient|bezweckt|vertritt|bietet|fördert|will)/u
const WORDS_OF_A_PURPOSE = 6

const words = (text: string): number => text.split(/\s+/u).filter((word) => word.length > 2).length
const onlyFormula = ({ text }: Sentence): boolean =>
  TAX_FORMULA.test(text) && !/insbesondere|Förderung de[rs]|Zweck(?: des Vereins)? ist/u.test(text)

/** § 57 Abs. 1 BGB: the purpose, so concrete that one sees whether it is a business. */
export const r08 = statuteRule({
  id: "R-08",
  severity: "A",
  applies: "all",
  sources: [
    law("bgb", "57", "§ 57 Abs. 1 BGB"),
    law("bgb", "21", "§ 21 BGB"),
    secondary("Prütting/Wegen/Weinreich, § 57 BGB Rn. 2"),
  ],
  topic: "purpose",
  check: (reading) => {
    const about = reading.about("purpose", "activities")
    const concrete = about.find(
      (sentence) => !onlyFormula(sentence) && CONCRETE.test(sentence.text) && words(sentence.text) >= WORDS_OF_A_PURPOSE,
    )
    if (concrete !== undefined) {
      const inPreambleOnly = about.every(({ topics, section }) => topics.has("preamble") || section.topics.has("preamble"))
      return inPreambleOnly ? unclear(concrete, "preamble") : met(concrete)
    }
    const formula = about.find(onlyFormula) ?? reading.about("tax-status").find(onlyFormula)
    if (about.some((sentence) => !onlyFormula(sentence))) return unclear(about)
    return formula === undefined ? unmet() : unmet(formula, "formula")
  },
  proposal: () =>
    "Zweck des Vereins ist die Förderung … [Ihr Bereich, zum Beispiel: der Jugendhilfe]. Der Verein verwirklicht diesen Zweck insbesondere durch … [zwei oder drei Tätigkeiten].",
  examples: [
    {
      name: "a field and its activities",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Jugendhilfe. Er bietet dafür Hausaufgabenhilfe und Ferienfahrten an.",
      expect: "met",
    },
    {
      name: "only the formula of the tax law",
      text: "§ 2 Zweck\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke im Sinne des Abschnitts „Steuerbegünstigte Zwecke“ der Abgabenordnung.",
      expect: "unmet",
      because: "formula",
    },
    {
      name: "no purpose",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.",
      expect: "unmet",
    },
  ],
})
