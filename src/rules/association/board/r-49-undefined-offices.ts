import { type Outcome, inapplicable, met, statuteRule, unmet } from "../../statutes/index.ts"
import type { Reading } from "../../statutes/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { law, recalled } from "../../kit/index.ts"
import { BOARD, OFFICE } from "../words.ts"
import { undefinedBodies, undefinedOffice } from "./offices.ts"

const COMPOSES = /besteh|setzt sich|zusammen|bilde[nt]|gebildet|gehör|umfasst|(?<!\p{L})(?:ist|sind)(?!\p{L})|wähl|wahl|§ ?26/iu

/** A department or the youth has officers of its own. */
const OF_A_PART = /abteilung|jugend|ortsgruppe|ortsverband|sparte|regionalgruppe/iu

const check = (reading: Reading): Outcome => {
  const subject = reading.about(
    "bodies",
    "board",
    "board-election",
    "board-term",
    "board-meeting",
    "representation",
    "advisory-board",
    "assembly",
    "convening",
    "minutes",
    "expulsion",
    "admission",
  )
  const composing = reading
    .about("board", "board-election", "bodies", "representation")
    .filter(({ text, section }) => OFFICE.test(text) && COMPOSES.test(text) && (BOARD.test(text) || BOARD.test(section.heading)))
  const [composition] = composing
  const [body] = undefinedBodies(subject)
  if (body) return unmet(body.at, "body", { name: body.name })
  if (!composition) return inapplicable
  const office = undefinedOffice(
    composing,
    subject.filter((sentence) => !composing.includes(sentence) && !OF_A_PART.test(sentence.text)),
  )
  return office ? unmet([office.at, composition], undefined, { name: office.name }) : met(composition)
}

/** An office or a body that has a task must be created somewhere, under the same name. */
export const r49 = statuteRule({
  id: "R-49",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "58", "§ 58 Nr. 3 BGB"), recalled("Bestimmtheit der Satzung: Erfahrungswissen, ohne Fundstelle")],
  topic: "bodies",
  check,
  proposal: (reading, { because, values }) =>
    because === "body"
      ? `${values?.["name"] ?? "Das Gremium"}: Hier fehlt ein Satz, der sagt, wer dazugehört, wer es wählt und was es tut.`
      : `${boardTerm(reading).opening} besteht aus der oder dem Vorsitzenden, der Stellvertretung und der Kassenführung. Die Satzung nennt diese Ämter überall so.`,
  examples: [
    {
      name: "the same names everywhere",
      text: "§ 7 Vorstand\n(1) Der Vorstand besteht aus der Vorsitzenden und dem Kassenwart.\n(2) Der Kassenwart führt die Kasse.",
      expect: "met",
    },
    {
      name: "a second name for one office",
      text: "§ 7 Vorstand\n(1) Der Vorstand besteht aus dem Vorsitzenden und dem Kassenwart.\n(2) Der Vorstand tagt, wenn der Schatzmeister es verlangt.",
      expect: "unmet",
    },
    {
      name: "a body that nobody creates",
      text: "§ 7 Vorstand\n(1) Der Vorstand besteht aus der Vorsitzenden und dem Kassenwart.\n(2) Der Vorstand braucht für Ausgaben die Zustimmung des Beirats.",
      expect: "unmet",
      because: "body",
    },
    { name: "no offices", text: "§ 1 Name\nDer Verein heißt „Nachbarschaft am Kanal“.", expect: "inapplicable" },
  ],
})
