import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law, secondary } from "../../kit/index.ts"
import { EXTERNAL, INTERNAL, MONEY, absatz } from "../words.ts"

const ACTS = /vertr(?:itt|eten|etung)|vertretungs|zeichnungs?(?:berechtig|befug)|unterschriftsberechtig|rechtsverbindlich/iu
const PAYS =
  /(?:zwei|beide|gemeinsam|vier-?augen|gegen)[^.]{0,60}(?:unterschr|zeichn|freig)|(?:unterschr|gegengezeichn|zeichn)\p{L}*[^.]{0,60}(?:zwei|beide|gemeinsam)/iu
/** An amount above which somebody must agree is R-37; the law on paying the board is R-44. */
const OTHER = /zustimm|genehmig|einwillig|§ ?3 nr|vergüt|ehrenamtspauschale|beitrag|haft(?:et|ung)/iu

const judge = (sentence: Sentence): Outcome => {
  const paragraph = absatz(sentence)
  if (INTERNAL.test(paragraph) || EXTERNAL.test(paragraph)) return met(sentence)
  return ACTS.test(sentence.text) ? unmet(sentence) : unclear(sentence)
}

const check = (reading: Reading): Outcome => {
  const split = reading
    .about("representation", "board")
    .filter(
      ({ text }) =>
        MONEY.test(text) &&
        (ACTS.test(text) || PAYS.test(text)) &&
        !(OTHER.test(text) && !/(?:einzel|allein|gemeinsam)/iu.test(text)),
    )
    .map(judge)
  const first = (verdict: Outcome["verdict"]) => split.find((outcome) => outcome.verdict === verdict)
  return first("unmet") ?? first("unclear") ?? first("met") ?? inapplicable
}

/** Alone up to an amount, together above it: nobody outside can see what a contract will cost, so courts strike it. */
export const r36 = statuteRule({
  id: "R-36",
  severity: "D",
  applies: "all",
  sources: [
    law("bgb", "26", "§ 26 Abs. 2 BGB"),
    law("bgb", "64", "§ 64 BGB"),
    law("bgb", "70", "§ 70 BGB"),
    secondary("Beanstandung AG Bielefeld 2023, dokumentiert"),
  ],
  topic: "representation",
  check,
  proposal: (reading) =>
    `Je zwei Mitglieder ${boardTerm(reading).genitive} vertreten den Verein gemeinsam. Im Innenverhältnis beschließt ${boardTerm(reading).subject}, wer bis zu welchem Betrag über das Vereinskonto verfügt.`,
  examples: [
    {
      name: "the amount binds only inside",
      text: "§ 7 Vertretung\nJedes Vorstandsmitglied vertritt den Verein einzeln. Im Innenverhältnis gilt: Geschäfte ab 1.000 € werden nur zu zweit in Vertretung des Vereins geschlossen.",
      expect: "met",
    },
    {
      name: "alone up to an amount",
      text: "§ 7 Vertretung\nBis 300 € vertritt jedes Vorstandsmitglied den Verein einzeln, darüber vertreten ihn zwei gemeinsam.",
      expect: "unmet",
    },
    {
      name: "payments need two signatures",
      text: "§ 7 Vorstand\nDer Vorstand führt die Geschäfte. Ausgaben über 200 € müssen zwei Vorstandsmitglieder unterschreiben.",
      expect: "unclear",
    },
    {
      name: "no amount",
      text: "§ 7 Vertretung\nZwei Vorstandsmitglieder vertreten den Verein gemeinsam.",
      expect: "inapplicable",
    },
  ],
})
