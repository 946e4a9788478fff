import { firstWith, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import { law, secondary } from "../../kit/index.ts"
import { BOARD, OFFICE } from "../words.ts"

/** Best passage first: the list of bodies, then what the board consists of, then its election and its power to act. */
const ESTABLISHES = [
  /(?<!\p{L})organe?n?(?!\p{L})/iu,
  new RegExp(
    `(?:${BOARD.source})[^.]{0,80}(?:besteh|setzt sich|bilde|gehör|umfasst)|(?:bilde|gehör)\\p{L}*[^.]{0,60}(?:${BOARD.source})`,
    "iu",
  ),
  /wähl|wahl|vertr[eitä]|§ ?26/iu,
]
const REPRESENTED = /verein[^.]{0,40}vertr[ei]t|vertr[ei]t\p{L}*[^.]{0,30}verein|§ ?26 ?bgb/iu

/** § 26 Abs. 1 Satz 1 BGB: the association must have a board; its name is free. */
export const r30 = statuteRule({
  id: "R-30",
  severity: "A",
  applies: "all",
  sources: [law("bgb", "26", "§ 26 Abs. 1 BGB"), secondary("Haufe/PWW, BGB, § 26 Rn. 1")],
  topic: "board",
  check: (reading) => {
    const subject = reading.about("bodies", "board", "board-election", "board-term", "representation", "board-meeting")
    const named = subject.filter(({ text }) => BOARD.test(text))
    const listed = reading.about("bodies").find((sentence) => sentence.section.topics.has("bodies") && BOARD.test(sentence.text))
    const established =
      listed ??
      ESTABLISHES.map((pattern) => firstWith(named, pattern)).find((sentence) => sentence !== undefined) ??
      named.find(({ section }) => BOARD.test(section.heading))
    if (established) return met(established)
    // Under another name ("Der Verein wird durch den Rat vertreten") somebody represents it; whether that is the board is a question.
    const other =
      named[0] ??
      firstWith(reading.about("bodies"), OFFICE) ??
      firstWith(reading.about("representation", "bodies", "board"), REPRESENTED) ??
      firstWith(reading.sentences, BOARD)
    return other ? unclear(other) : unmet()
  },
  proposal: () => "Der Verein hat einen Vorstand. Der Vorstand vertritt den Verein gerichtlich und außergerichtlich.",
  examples: [
    {
      name: "listed among the bodies",
      text: "§ 5 Organe\nOrgane des Vereins sind die Mitgliederversammlung und der Vorstand.",
      expect: "met",
    },
    {
      name: "under another name",
      text: "§ 5 Leitungsteam\n(1) Das Leitungsteam besteht aus drei Mitgliedern.\n(2) Das Leitungsteam vertritt den Verein nach außen.",
      expect: "met",
    },
    {
      name: "no board at all",
      text: "§ 1 Name\nDer Verein heißt „Nachbarschaft am Kanal“.\n§ 5 Mitgliederversammlung\nDie Mitgliederversammlung wählt zwei Kassenprüfer.",
      expect: "unmet",
    },
    {
      name: "somebody represents, no board is named",
      text: "§ 5 Vertretung\nDer Verein wird durch den Rat der Ältesten vertreten.",
      expect: "unclear",
    },
  ],
})
