import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { law, secondary } from "../../kit/index.ts"
import { INTERNAL, absatz } from "../words.ts"

const WHEN_AWAY =
  /verhinder|behinderungs?fall|(?:ab|nichtan)wesenheit|falls? [^.]{0,60}(?:verhindert|abwesend|nicht verfügbar)|(?<!\p{L})verhindert/iu
const ACTS = /(?<!stell)vertr(?:itt|eten|etung)|(?<!stell)vertretungs|(?<!stell)vertreter des vereins/iu
/** In one breath: "vertritt im Behinderungsfalle", "bei Verhinderung … vertritt". */
const IN_ONE_BREATH = new RegExp(
  `(?:${ACTS.source})[^.;]{0,120}(?:${WHEN_AWAY.source})|(?:${WHEN_AWAY.source})[^.;]{0,140}(?:${ACTS.source})|(?:${WHEN_AWAY.source})[^.;]{0,80}(?:tätig|handel)|(?:tätig|handel)[^.;]{0,80}(?:${WHEN_AWAY.source})`,
  "iu",
)
/** Chairing, inviting and signing minutes "bei Verhinderung" is order of business and binds nobody outside. */
const ORDER_OF_BUSINESS =
  /leit|einberuf|einzuberufen|beruft|einlad|einzuladen|lädt|geladen|versammlung|sitzung|den vorsitz|tagesordnung|unterzeichn|unterschr|protokoll|niederschrift|stimmrecht|stimme|auszahl|zahlungen|kasse/iu
const THE_ASSOCIATION =
  /(?<!\p{L})(?:den|der|des|dem) verein(?:s|es)?(?!\p{L})|vertretungs(?:berechtig|befug|macht)|§ ?26|gerichtlich|nach außen|rechtsgeschäft/iu
/** The power to act is unconditional; only its use is a matter between office holder and association. */
const ONLY_ITS_USE =
  /gebrauch (?:zu )?mach|auszuüben|ausüben|angewiesen|gehalten|verpflichtet(?: ist| sind)?[^.]{0,40}nur|soll(?:en)?[^.]{0,60}nur/iu

const judge = (sentence: Sentence): Outcome => {
  const outside = /nach außen|außenverhältnis/iu.test(sentence.text)
  if (!outside && (INTERNAL.test(absatz(sentence)) || ONLY_ITS_USE.test(sentence.text))) return met(sentence)
  return THE_ASSOCIATION.test(sentence.text) ? unmet(sentence) : unclear(sentence)
}

const check = (reading: Reading): Outcome => {
  const conditional = reading
    .about("representation", "board")
    .filter(
      ({ text }) =>
        IN_ONE_BREATH.test(text) &&
        (!ORDER_OF_BUSINESS.test(text) || /§ ?26|vertr\p{L}* (?:ihn |sie )?(?:den|der) verein|nach außen/iu.test(text)),
    )
    .map(judge)
  const first = (verdict: Outcome["verdict"]) => conditional.find((outcome) => outcome.verdict === verdict)
  return first("unmet") ?? first("unclear") ?? first("met") ?? inapplicable
}

/** Nobody outside can see whether somebody is prevented, so the register takes no representation on that condition (§ 26 BGB). */
export const r34 = statuteRule({
  id: "R-34",
  severity: "A",
  applies: "all",
  sources: [law("bgb", "26", "§ 26 Abs. 2 BGB"), secondary("BayObLG, 14.09.2001, 3Z BR 290/01")],
  topic: "representation",
  check,
  proposal: () =>
    "Die oder der Vorsitzende und die Stellvertretung vertreten den Verein je einzeln. Im Innenverhältnis gilt: Die Stellvertretung macht davon nur Gebrauch, wenn die oder der Vorsitzende verhindert ist.",
  examples: [
    {
      name: "only inside",
      text: "§ 7 Vertretung\nDer Vorsitzende und sein Stellvertreter vertreten den Verein je allein. Im Innenverhältnis vertritt der Stellvertreter den Verein nur bei Verhinderung des Vorsitzenden.",
      expect: "met",
    },
    {
      name: "a condition that nobody outside can see",
      text: "§ 7 Vertretung\nDer Vorsitzende vertritt den Verein. Bei Verhinderung des Vorsitzenden vertritt der Stellvertreter den Verein.",
      expect: "unmet",
    },
    {
      name: "standing in for a person",
      text: "§ 7 Vorstand\nDer Vorstand besteht aus der Vorsitzenden und der Stellvertreterin. Die Stellvertreterin vertritt die Vorsitzende, falls diese verhindert ist.",
      expect: "unclear",
    },
    {
      name: "only chairing the meeting",
      text: "§ 8 Versammlung\nDie Versammlung leitet die Vorsitzende, bei Verhinderung ihre Stellvertreterin.\n§ 9 Vorstand\nJe zwei Mitglieder des Vorstands vertreten den Verein.",
      expect: "inapplicable",
    },
  ],
})
