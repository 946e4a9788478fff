/** The pages of the guided path as data: which questions, which answers, which law. Their words are in locales/ under "q.". */
import type { Source } from "#rules/kit"
import { BENEVOLENT_GROUPS, FORMS, MINORITIES, OFFICES, REPRESENTATION } from "../answers/index.ts"
import type { FlowPageId } from "./flow.ts"

type Named = { name: string; optional?: true }
export type Question =
  | (Named & { kind: "line"; width?: "medium" })
  | (Named & { kind: "lines" | "number" | "money" | "month" | "day" | "tick" | "yes-no" })
  | (Named & { kind: "one" | "several"; options: readonly string[] })
  /** A number of § 52 Abs. 2 AO. */
  | (Named & { kind: "purpose" })
  /** Drawn by the page itself. */
  | (Named & { kind: "own" })

const AS_OF = "2026-04-29"
const law = (book: "bgb" | "ao_1977", section: string, citation: string): Source => ({
  citation,
  url: `https://www.gesetze-im-internet.de/${book}/__${section}.html`,
  asOf: AS_OF,
  confidence: "text",
})
const bgb = (section: string, more = ""): Source => law("bgb", section, `§ ${section}${more} BGB`)
const ao = (section: string, more = ""): Source => law("ao_1977", section, `§ ${section}${more} AO`)

/** Its wording was not read for this list. */
const recalled = (section: string): Source => ({ ...bgb(section), confidence: "recalled" })

const line = (name: string): Question => ({ kind: "line", name })
const medium = (name: string): Question => ({ kind: "line", name, width: "medium" })
const tick = (name: string): Question => ({ kind: "tick", name })
const one = (name: string, options: readonly string[]): Question => ({ kind: "one", name, options })
const number = (name: string): Question => ({ kind: "number", name })
const money = (name: string): Question => ({ kind: "money", name })
const yesNo = (name: string): Question => ({ kind: "yes-no", name })
const voluntary = (question: Question): Question => ({ ...question, optional: true })

export type PageDescription = { questions: readonly Question[]; sources: readonly Source[] }

export const pageDescriptions: Record<FlowPageId, PageDescription> = {
  decision: {
    questions: [
      one("form", FORMS),
      voluntary(number("people")),
      voluntary({ kind: "lines", name: "reasons" }),
      voluntary({ kind: "day", name: "decidedOn" }),
    ],
    sources: [bgb("21"), bgb("54"), bgb("56")],
  },
  name: {
    questions: [line("name"), { kind: "own", name: "place" }, voluntary(medium("seatElsewhere"))],
    sources: [bgb("57"), bgb("24"), bgb("65")],
  },
  purposes: {
    questions: [
      yesNo("charitable"),
      { kind: "own", name: "activities" },
      tick("benevolent"),
      voluntary({ kind: "several", name: "benevolentGroups", options: BENEVOLENT_GROUPS }),
      voluntary({ kind: "lines", name: "benevolentActivities" }),
      tick("abroad"),
      voluntary(line("purpose")),
      voluntary({ kind: "lines", name: "ownActivities" }),
    ],
    sources: [ao("52", " Abs. 2"), ao("53"), ao("60", " Abs. 1"), bgb("57", " Abs. 1")],
  },
  members: {
    questions: [
      one("minors", ["none", "with-consent"]),
      voluntary(number("voteFromAge")),
      tick("legalPersons"),
      tick("supporting"),
      tick("honorary"),
      one("admission", ["board", "assembly"]),
      yesNo("openness"),
    ],
    sources: [bgb("58", " Nr. 1"), recalled("107"), ao("52", " Abs. 1")],
  },
  leaving: {
    questions: [
      one("exitAt", ["any-time", "month-end", "quarter-end", "year-end"]),
      number("noticeMonths"),
      one("expulsionBy", ["board", "assembly"]),
      tick("strikeOff"),
    ],
    sources: [bgb("39"), bgb("58", " Nr. 1")],
  },
  fees: {
    questions: [
      one("fees", ["money", "none"]),
      one("setBy", ["assembly", "board"]),
      voluntary(money("yearlyCents")),
      voluntary(money("reducedCents")),
      voluntary({ kind: "month", name: "dueMonth" }),
      tick("admissionFee"),
      voluntary(money("admissionCents")),
      voluntary(number("levyTimes")),
    ],
    sources: [bgb("58", " Nr. 2")],
  },
  board: {
    questions: [
      one("model", ["offices", "team"]),
      { kind: "several", name: "offices", options: OFFICES, optional: true },
      voluntary(number("teamMin")),
      voluntary(number("teamMax")),
      one("representation", REPRESENTATION),
      number("termYears"),
      voluntary(number("assessors")),
      voluntary(money("internalLimitCents")),
      tick("blockElection"),
      tick("coOption"),
      tick("allowance"),
    ],
    sources: [bgb("26"), bgb("27"), bgb("58", " Nr. 3"), bgb("70")],
  },
  assembly: {
    questions: [
      one("interval", ["yearly", "two-yearly"]),
      number("noticeWeeks"),
      one("invitation", ["text", "mail", "letter"]),
      one("place", ["on-site", "hybrid", "any"]),
      one("minority", MINORITIES),
      one("quorum", ["none", "tenth", "quarter", "third"]),
      one("circular", ["law", "majority"]),
      one("minutesSignedBy", ["both", "minute-taker"]),
      tick("proxies"),
      tick("secretOnRequest"),
    ],
    sources: [bgb("32"), bgb("36"), bgb("37"), bgb("58", " Nr. 4")],
  },
  changes: {
    questions: [
      one("amendment", ["two-thirds", "three-quarters"]),
      one("purposeChange", ["three-quarters", "four-fifths", "nine-tenths", "all"]),
      one("dissolution", ["three-quarters", "four-fifths", "nine-tenths"]),
    ],
    sources: [bgb("33"), bgb("40"), bgb("41")],
  },
  money: {
    questions: [{ kind: "month", name: "fiscalYearStart" }, number("auditors"), number("auditorYears"), yesNo("expenses")],
    sources: [bgb("27", " Abs. 3"), ao("63", " Abs. 3")],
  },
  dissolution: {
    questions: [
      one("recipient", ["named", "purpose", "members"]),
      voluntary(line("recipientName")),
      voluntary(medium("recipientSeat")),
      voluntary({ kind: "purpose", name: "purposeNumber" }),
      tick("purposeBenevolent"),
      one("liquidators", ["board", "elected"]),
    ],
    sources: [ao("61"), ao("55", " Abs. 1 Nr. 4"), bgb("45"), bgb("48")],
  },
  extras: {
    questions: [tick("dataProtection"), voluntary(medium("otherLanguage")), tick("formalAmendments")],
    sources: [bgb("33")],
  },
  founders: {
    questions: [{ kind: "own", name: "people" }],
    sources: [bgb("56"), bgb("59", " Abs. 3"), bgb("77")],
  },
}
