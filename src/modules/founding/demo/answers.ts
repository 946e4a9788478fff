/** A made-up group that has answered the whole guided path. Nobody is meant. */
import type { FlowPageId } from "../path/flow.ts"
import type { Typed } from "../path/store.ts"

const names = ["Amina Beispiel", "Jonas Probe", "Oksana Muster", "Samir Test", "Leyla Vorbild", "Marek Modell", "Ines Skizze"]
const parts = ["chair", "deputy", "treasurer", "auditor", "auditor", "none", "none"]

/** Every page as its form sends it. */
export const demoPages: Record<FlowPageId, Typed> = {
  decision: { form: "registered", people: "12", reasons: "Eigenes Konto\nFördermittel", decidedOn: "2026-10-02" },
  name: { name: "Brücke Köln e. V.", place: "Köln", placeAgs: "", seatElsewhere: "" },
  purposes: {
    charitable: "yes",
    "activities.7": "Deutschkurse für Frauen mit Kinderbetreuung",
    "activities.13": "Begegnungsfeste im Stadtteil\nGesprächsabende für Menschen verschiedener Herkunft",
    "activities.5": "",
    benevolentActivities: "",
    purpose: "",
    ownActivities: "",
  },
  members: { minors: "none", voteFromAge: "", supporting: "yes", admission: "board", openness: "yes" },
  leaving: { exitAt: "year-end", noticeMonths: "1", expulsionBy: "board", strikeOff: "yes" },
  fees: {
    fees: "money",
    setBy: "assembly",
    yearlyCents: "24",
    reducedCents: "12",
    dueMonth: "3",
    admissionCents: "",
    levyTimes: "",
  },
  board: {
    model: "offices",
    offices: ["chair", "deputy", "treasurer"],
    teamMin: "",
    teamMax: "",
    representation: "two",
    termYears: "2",
    assessors: "",
    internalLimitCents: "",
  },
  assembly: {
    interval: "yearly",
    noticeWeeks: "3",
    invitation: "text",
    place: "hybrid",
    minority: "tenth",
    quorum: "none",
    circular: "law",
    minutesSignedBy: "both",
    secretOnRequest: "yes",
  },
  changes: { amendment: "three-quarters", purposeChange: "nine-tenths", dissolution: "four-fifths" },
  money: { fiscalYearStart: "1", auditors: "2", auditorYears: "2", expenses: "yes" },
  dissolution: { recipient: "purpose", recipientName: "", recipientSeat: "", purposeNumber: "13", liquidators: "board" },
  extras: { dataProtection: "yes", otherLanguage: "Türkisch", formalAmendments: "yes" },
  founders: Object.fromEntries(
    names.flatMap((name, index) => [
      [`people.${index}.name`, name],
      [`people.${index}.address`, `Beispielweg ${index + 1}, 50667 Köln`],
      [`people.${index}.birthDate`, `198${index}-05-0${index + 1}`],
      [`people.${index}.part`, parts[index] ?? "none"],
    ]),
  ),
}
