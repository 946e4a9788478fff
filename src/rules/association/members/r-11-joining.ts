import { law } from "../../kit/index.ts"
import { firstWith, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { joiningSentences } from "./joining.ts"

/** Any step by which somebody becomes a member. */
const STEP =
  /(?:[Aa]ntr[aä]g|[Bb]eantrag|[Aa]ufnahme|aufgenommen|aufnehmen|aufzunehmen|[Bb]eitritt|beitreten|beigetreten|beitritt|[Aa]nmeld|anzumelden|[Ee]intritt|eintreten|erworben|erwirbt|erwerben|[Ee]rwerb|begründet|(?<!ein)berufen|kooptier|[Zz]ustimmung|erklär|[Ee]rklärung|unterzeichn|unterschrieben|Mitglied (?:wird|ist),? wer|[Ww]ird .{0,80}Mitglied(?!\p{L})|Mitglied wird|beginnt mit|bestätig|eingetragen in die Mitglied)/u
const WHO =
  /Mitglied.{0,80}(?:kann|können|ist|sind|werden)|(?:kann|können).{0,200}Mitglied|Mitgliedschaft (?:steht|ist).{0,40}offen|offen für/u

/** § 58 Nr. 1 BGB: how one becomes a member. */
export const r11 = statuteRule({
  id: "R-11",
  severity: "B",
  applies: "all",
  sources: [law("bgb", "58", "§ 58 Nr. 1 BGB"), law("bgb", "60", "§ 60 BGB")],
  topic: "admission",
  check: (reading) => {
    const step = joiningSentences(reading, ["admission", "membership", "minors"]).find(({ text }) => STEP.test(text))
    if (step !== undefined) return met(step)
    const admits = reading.claims("admits")[0]
    if (admits !== undefined) return met(admits.sentence)
    const who = firstWith(reading.about("membership", "admission"), WHO)
    return who === undefined ? unmet() : unmet(who, "who")
  },
  proposal: (reading) =>
    `Wer Mitglied werden möchte, stellt einen Antrag in Textform. Über die Aufnahme entscheidet ${boardTerm(reading).subject}. Die Mitgliedschaft beginnt mit dem Zugang der Zusage.`,
  examples: [
    {
      name: "on application",
      text: "§ 3 Mitgliedschaft\nMitglied kann jede natürliche Person werden. Die Aufnahme wird in Textform beantragt; der Vorstand entscheidet.",
      expect: "met",
    },
    {
      name: "by declaration",
      text: "§ 3 Mitgliedschaft\nMitglied wird, wer dem Vorstand den Beitritt schriftlich erklärt.",
      expect: "met",
    },
    {
      name: "who, but not how",
      text: "§ 3 Mitgliedschaft\nMitglied kann jede Person ab 16 Jahren werden, die die Ziele des Vereins teilt.",
      expect: "unmet",
      because: "who",
    },
    {
      name: "nothing",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.",
      expect: "unmet",
    },
  ],
})
