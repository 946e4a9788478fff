import { law } from "../../kit/index.ts"
import type { Reading, Sentence } from "../../statutes/reading.ts"
import type { Topic } from "../../statutes/topics.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { andNext } from "./passages.ts"

type Defect = { because: string; topics: readonly Topic[]; test: (sentence: Sentence) => boolean }

const PASSIVE =
  /(?:Willenserklärung|Erklärung|Kündigung|Zustellung)\p{L}*[^.;]{0,80}gegenüber[^.;]{0,30}(?:zwei|beiden|drei|mehreren|allen|sämtlichen|dem gesamten|dem vollständigen)[^.;]{0,40}(?:Vorst|Mitglied)/u
const OUTGOING = /(?:gegenüber allen Mitgliedern|Einladung|Bekanntmachung|Mitteilung)/u
const PASSIVE_AS_IN_LAW =
  /(?:Willenserklärung|Erklärung)\p{L}*[^.;]{0,80}gegenüber[^.;]{0,30}(?:einem|eine[mr]|jedem)[^.;]{0,20}(?:Vorst|Mitglied)/u
const IRREVOCABLE =
  /(?:(?:Bestellung|Wahl|Amt)\p{L}*[^.;]{0,40}unwiderruflich|unwiderruflich[^.;]{0,40}(?:bestellt|gewählt|berufen)|(?:Abberufung|Abwahl|Widerruf)[^.;]{0,40}auch (?:aus|bei)[^.;]{0,20}wichtige[mn] Grund[^.;]{0,30}(?:nicht|ausgeschlossen|unzulässig))/u
const MINORITY =
  /(?:(?:Minderheit|Minderheitenrecht|Minderheitsrecht|Minderheitsverlangen)\p{L}*[^.;]{0,80}(?:verzicht|ausgeschlossen|besteht nicht|nicht zu|unzulässig)|(?:Recht|Verlangen)[^.;]{0,60}(?:Einberufung|Versammlung)[^.;]{0,40}(?:steht den Mitgliedern nicht zu|ist ausgeschlossen|wird ausgeschlossen))/u
const SWITCHED_OFF =
  /§§?\s?(?:27\s(?:Abs(?:atz|\.)?\s?2|II)|36|37|39|42\s(?:Abs(?:atz|\.)?\s?2|II)|67|71)[^.;]{0,30}(?:BGB|Bürgerlichen Gesetzbuch)[^.;]{0,60}(?:keine Anwendung|nicht anwendbar|gilt nicht|gelten nicht|nicht anzuwenden|abbedungen|ausgeschlossen)/u
const BOARD_REMOVES =
  /[Vv]orstandsmitglied[^.;]{0,160}(?:ausgeschlossen|abberufen|abgesetzt|enthoben|entheb|abgewählt|Ausschluss|Amtsenthebung)|(?:Ausschluss|Abberufung|Amtsenthebung)[^.;]{0,60}[Vv]orstandsmitglied/u
const NO_RECOURSE =
  /(?:kein\p{L}*\s(?:\p{L}+\s){0,2}(?:Rechtsmittel|Rechtsbehelf|Einspruch|Widerspruch)|(?:Rechtsmittel|Rechtsbehelf|Einspruch|Widerspruch)\p{L}*[^.;]{0,30}(?:ausgeschlossen|nicht zu|nicht möglich|unzulässig|nicht gegeben)|unanfechtbar)/u

const DEFECTS: readonly Defect[] = [
  {
    because: "passive",
    topics: ["board", "representation", "exit", "board-meeting"],
    test: ({ text }) => PASSIVE.test(text) && !OUTGOING.test(text),
  },
  {
    because: "recall",
    topics: ["board", "board-election", "board-term", "board-recall", "elections"],
    test: ({ text }) => IRREVOCABLE.test(text),
  },
  {
    because: "minority",
    topics: ["minority", "convening", "assembly", "member-rights"],
    test: ({ text }) => MINORITY.test(text),
  },
  {
    because: "recourse",
    topics: ["board", "board-recall", "board-election", "board-term"],
    test: (sentence) => BOARD_REMOVES.test(sentence.text) && NO_RECOURSE.test(andNext(sentence, 2)),
  },
]

const defectIn = (reading: Reading): { defect: Defect; sentence: Sentence } | undefined => {
  for (const defect of DEFECTS) {
    const sentence = reading.about(...defect.topics).find(defect.test)
    if (sentence !== undefined) return { defect, sentence }
  }
  return undefined
}

/** § 40 BGB lists what statutes may change. What is not on the list stays: §§ 26 II 2, 27 II, 36, 37, 39, 42 II, 67, 71. */
export const r28 = statuteRule({
  id: "R-28",
  severity: "A",
  applies: "all",
  sources: [
    law("bgb", "40", "§ 40 BGB"),
    law("bgb", "26", "§ 26 Abs. 2 Satz 2 BGB"),
    law("bgb", "27", "§ 27 Abs. 2 BGB"),
    law("bgb", "37", "§ 37 BGB"),
  ],
  topic: "assembly",
  check: (reading) => {
    const found = defectIn(reading)
    if (found !== undefined) return unmet(found.sentence, found.defect.because)
    const off = reading.sentences.find(({ text }) => SWITCHED_OFF.test(text))
    if (off !== undefined) return unmet(off, "off")
    const repeated = reading.about("board", "representation").find(({ text }) => PASSIVE_AS_IN_LAW.test(text))
    return repeated === undefined ? inapplicable : met(repeated)
  },
  examples: [
    {
      name: "declarations must reach two of the board",
      text: "§ 9 Vorstand\nWillenserklärungen sind gegenüber zwei Mitgliedern des Vorstands abzugeben.",
      expect: "unmet",
      because: "passive",
    },
    {
      name: "elected for good",
      text: "§ 9 Vorstand\nDer Vorstand wird unwiderruflich für fünf Jahre bestellt.",
      expect: "unmet",
      because: "recall",
    },
    {
      name: "the minority gives its right up",
      text: "§ 8 Mitgliederversammlung\nDas Minderheitenrecht auf Einberufung einer Versammlung ist ausgeschlossen.",
      expect: "unmet",
      because: "minority",
    },
    {
      name: "the law repeated",
      text: "§ 9 Vorstand\nEine Willenserklärung gegenüber dem Verein kann gegenüber einem Vorstandsmitglied abgegeben werden.",
      expect: "met",
    },
    {
      name: "nothing of the kind",
      text: "§ 9 Vorstand\nDer Vorstand besteht aus drei Personen.",
      expect: "inapplicable",
    },
    {
      name: "a provision that always applies, switched off",
      text: "§ 8 Mitgliederversammlung\nDie Versammlung beruft allein der Vorstand ein. § 37 BGB findet keine Anwendung.",
      expect: "unmet",
      because: "off",
    },
    {
      name: "out of office without recourse",
      text: "§ 9 Vorstand\nDer Vorstand kann ein Vorstandsmitglied seines Amtes entheben. Gegen diesen Beschluss steht kein Rechtsmittel zu.",
      expect: "unmet",
      because: "recourse",
    },
  ],
})
