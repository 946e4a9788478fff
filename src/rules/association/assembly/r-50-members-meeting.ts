import { firstWith, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import { law, secondary } from "../../kit/index.ts"
import { ASSEMBLY } from "../words.ts"

const MEETING_OF_MEMBERS = /versammlung (?:der|aller) mitglieder/iu

/** §§ 32, 36, 37, 41 BGB: the members decide in a meeting, under whatever name. */
export const r50 = statuteRule({
  id: "R-50",
  severity: "D",
  applies: "all",
  sources: [
    law("bgb", "32", "§ 32 Abs. 1 BGB"),
    law("bgb", "36", "§ 36 BGB"),
    law("bgb", "37", "§ 37 BGB"),
    law("bgb", "41", "§ 41 BGB"),
    secondary("3t.law: Zwingende Organe des Vereins"),
  ],
  topic: "assembly",
  check: (reading) => {
    const subject = reading.about("bodies", "assembly", "convening", "voting", "elections", "amendment", "dissolution")
    const named = firstWith(subject, ASSEMBLY) ?? firstWith(reading.about("bodies"), MEETING_OF_MEMBERS)
    if (named) return met(named)
    const elsewhere = firstWith(reading.sentences, ASSEMBLY)
    return elsewhere ? unclear(elsewhere) : unmet(reading.about("bodies")[0])
  },
  proposal: () =>
    "Organe des Vereins sind die Mitgliederversammlung und der Vorstand. Die Mitgliederversammlung entscheidet über alle Angelegenheiten, die diese Satzung nicht dem Vorstand zuweist.",
  examples: [
    { name: "among the bodies", text: "§ 5 Organe\nOrgane sind die Mitgliederversammlung und der Vorstand.", expect: "met" },
    {
      name: "under another name",
      text: "§ 6 Plenum\nDas Plenum wählt den Vorstand und beschließt über die Beiträge.",
      expect: "met",
    },
    {
      name: "a process instead of a meeting",
      text: "§ 5 Organe\nOrgane des Vereins sind die Online-Abstimmung und der Vorstand.\n§ 6 Online-Abstimmung\nEin Vorschlag ist angenommen, wenn niemand widerspricht.",
      expect: "unmet",
    },
    {
      name: "only mentioned in passing",
      text: "§ 3 Ehrungen\nWer geehrt wird, bekommt die Urkunde auf der Mitgliederversammlung überreicht.",
      expect: "met",
    },
  ],
})
