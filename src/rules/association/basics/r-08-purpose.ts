import { law, secondary } from "../../kit/index.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

/** The sentences of the tax office's model, which say nothing about what this association is for. */
const TAX_FORMULA =
  /(?:gemeinnützige|mildtätige|kirchliche|steuerbegünstigte)\p{L}*\s.{0,60}Zwecke|Steuerbegünstigte Zwecke|selbstlos tätig|eigenwirtschaftlich|Mittel des|Mittel der|Zuwendungen aus|Vergütungen begünstigt|zweckfremd|§§? ?5[1-9].{0,40}(?:AO|Abgabenordnung)|Satzung(?:szweck)? .{0,40}verwirklicht/u
/** The sentence says what the association is for, under any heading. */
const SAYS_PURPOSE =
  /(?:(?<!\p{L})(?:[Vv]ereins|[Ss]atzungs)?(?:[Zz]wecke?|[Zz]iele?|[Aa]ufgaben?)(?:\s(?:und|sowie|,|des|der|unseres|dieses|\p{Lu}\p{L}+)){0,6}\s(?:ist|sind|besteht|bestehen|liegt|umfasst)|(?:zum|als) (?:Ziel|Zweck|Aufgabe)|setzt sich|(?:fördert|unterstützt|widmet|dient|bezweckt|pflegt|vertritt|betreibt|bietet|will|sieht seine|verfolgt (?:den|das|die|folgende))|[Zz]wecke? (?:auf|verfolgen|\p{L}*\s?:)|Förderung (?:de[rs]|von|des)|verwirklicht)/u
const PURPOSE_HEADING = /[Zz]weck|[Zz]iel|[Aa]ufgabe/u
const OF_SOMETHING_ELSE =
  /(?:Zweckänderung|Änderung (?:des|der)|Wegfall|Auflösung|zweckfremd|dem Zweck .{0,30}fremd|Mitglied\p{L}* (?:kann|können|werden|ist,|sind)|Ziele des Vereins (?:unterstütz|teil|anerkenn|förder)|Vorstand|Mitgliederversammlung|Ausschluss|Austritt)/u
const WORDS_OF_A_PURPOSE = 4

const words = (text: string): number => text.split(/\s+/u).filter((word) => word.length > 2).length
const onlyFormula = ({ text }: Sentence): boolean =>
  TAX_FORMULA.test(text) && !/insbesondere|Förderung de[rs]|Zweck(?: des Vereins)? ist/u.test(text)

const saysPurpose = (sentence: Sentence): boolean =>
  !onlyFormula(sentence) && SAYS_PURPOSE.test(sentence.text) && words(sentence.text) >= WORDS_OF_A_PURPOSE
const inPreamble = ({ section }: Sentence): boolean => /Präambel|PRÄAMBEL|Vorbemerkung|Vorwort|Leitbild/u.test(section.heading)

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
    const about = reading.about("purpose", "activities").filter(({ text }) => !OF_SOMETHING_ELSE.test(text))
    const concrete = about.find((sentence) => !inPreamble(sentence) && saysPurpose(sentence))
    if (concrete !== undefined) return met(concrete)
    const odd = about.find((sentence) => PURPOSE_HEADING.test(sentence.section.heading) && !onlyFormula(sentence))
    if (odd !== undefined) return unclear(odd)
    const preamble = reading.about("preamble").find(saysPurpose)
    if (preamble !== undefined) return unclear(preamble, "preamble")
    const formula = about.find(onlyFormula) ?? reading.about("tax-status").find(onlyFormula)
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
    {
      name: "only in the preamble",
      text: "Präambel\nDer Verein setzt sich für das Zusammenleben aller Menschen in Musterstadt ein.\n§ 1 Name\nDer Verein führt den Namen „Brücke“.\n§ 2 Sitz\nDer Verein hat seinen Sitz in Musterstadt.",
      expect: "unclear",
      because: "preamble",
    },
    { name: "a paragraph on it that says nothing", text: "§ 2 Zweck des Vereins\nSiehe Anlage 1.", expect: "unclear" },
  ],
})
