// A made-up group that has answered everything, for tests and previews.
import type { z } from "zod"
import { answersSchema } from "./answers.ts"

const founderNames = [
  "Amina Beispiel",
  "Jonas Muster-Aydın",
  "Oksana Probenko",
  "Samir Test",
  "Leyla Vorbild",
  "Marek Modell",
  "Zeynep Entwurf",
  "Ines Skizze",
]
const parts = ["chair", "deputy", "treasurer", "secretary", "auditor", "auditor", "none", "none"]

export const completeAnswers = {
  decision: {
    form: "registered",
    people: 12,
    reasons: ["Wir brauchen ein eigenes Konto", "Wir wollen Fördermittel beantragen"],
    decidedOn: "2026-10-02",
  },
  name: { name: "Brücke Köln", seatAgs: "05315000" },
  purposes: {
    charitable: true,
    numbers: [4, 7, 13],
    activities: {
      "4": ["Hausaufgabenhilfe für Kinder und Jugendliche", "gemeinsame Nachmittage für ältere Menschen"],
      "7": ["Sprachkurse in Deutsch und in den Herkunftssprachen"],
      "13": ["Begegnungsfeste und Gesprächsabende für Menschen verschiedener Herkunft"],
    },
    benevolent: false,
  },
  members: {
    legalPersons: true,
    supporting: true,
    honorary: false,
    minors: "with-consent",
    voteFromAge: 16,
    admission: "board",
    openness: true,
  },
  leaving: { exitAt: "year-end", noticeMonths: 1, expulsionBy: "board", strikeOff: true },
  fees: { fees: "money", setBy: "assembly", admissionFee: false, yearlyCents: 2400, reducedCents: 1200, dueMonth: 3 },
  board: {
    model: "offices",
    offices: ["chair", "deputy", "treasurer", "secretary"],
    assessors: 2,
    representation: "two",
    termYears: 2,
    internalLimitCents: 100_000,
    allowance: true,
  },
  assembly: {
    interval: "yearly",
    noticeWeeks: 3,
    invitation: "text",
    place: "hybrid",
    minority: "tenth",
    quorum: "none",
    proxies: false,
    secretOnRequest: true,
    circular: "law",
    minutesSignedBy: "both",
  },
  changes: { amendment: "three-quarters", purposeChange: "nine-tenths", dissolution: "four-fifths" },
  money: { fiscalYearStart: 1, auditors: 2, auditorYears: 2, expenses: true },
  dissolution: { recipient: "purpose", purposeNumber: 13, liquidators: "board" },
  extras: { dataProtection: true, otherLanguage: "Türkisch", formalAmendments: true },
  founders: {
    people: founderNames.map((name, index) => ({
      name,
      address: `Beispielweg ${index + 1}, 50667 Köln`,
      birthDate: `19${70 + index}-0${index + 1}-15`,
      part: parts[index],
    })),
  },
  meeting: {
    on: "2026-12-11",
    at: "18:00",
    place: "Begegnungszentrum, Beispielstraße 5, 50667 Köln",
    invitedBy: "Amina Beispiel",
    invitedOn: "2026-11-20",
  },
  results: {
    heldOn: "2026-12-11",
    from: "18:10",
    until: "20:05",
    place: "Begegnungszentrum, Beispielstraße 5, 50667 Köln",
    chair: "Ines Skizze",
    minuteTaker: "Zeynep Entwurf",
    present: 8,
    resolutions: [
      { subject: "founding", yes: 8, no: 0, abstain: 0 },
      { subject: "statutes", yes: 8, no: 0, abstain: 0 },
      { subject: "registration", yes: 8, no: 0, abstain: 0 },
      { subject: "charitable", yes: 8, no: 0, abstain: 0 },
      { subject: "fees", yes: 6, no: 1, abstain: 1 },
    ],
    elections: founderNames
      .slice(0, 6)
      .map((name, index) => ({ part: parts[index], name, yes: 7, no: 0, abstain: 1, accepted: true })),
  },
  register: {
    postalAddress: "Brücke Köln, c/o Amina Beispiel, Beispielweg 1, 50667 Köln",
    court: "Amtsgericht Köln",
    courtAddress: "Beispielallee 1, 50939 Köln",
    notary: "on-site",
    noticeAvailable: false,
    contactName: "Amina Beispiel",
    contactPhone: "+49 221 4710-123",
    contactEmail: "vorstand@example.org",
  },
  tax: {
    office: "Finanzamt Köln-Mitte",
    officeAddress: "Beispielufer 7, 50676 Köln",
    contactName: "Oksana Probenko",
    contactPhone: "+49 221 4710-124",
    startsOn: "2026-12-11",
    incomeCents: 480_000,
    expensesCents: 450_000,
    employees: false,
    sales: false,
  },
  counts: {
    members: { total: 12, foreignEu: 2, foreignOther: 7 },
    board: { total: 4, foreignEu: 0, foreignOther: 2 },
    boardDiffers: true,
    authority: "Polizeipräsidium Köln",
  },
  boardChange: {
    decidedOn: "2027-05-14",
    registerNumber: "VR 12345",
    left: ["Samir Test"],
    joined: [{ name: "Ines Skizze", address: "Beispielweg 8, 50667 Köln", birthDate: "1977-08-15", part: "secretary" }],
  },
  amendment: {
    reference: "VR 12345 Fall 1",
    orderedOn: "2027-01-20",
    deadline: "2027-03-01",
    decidedBy: "board",
    decidedOn: "2027-02-03",
    points: [
      {
        demand: "Die Form der Einladung ist nicht bestimmt genug.",
        section: "§ 9 Abs. 2",
        wording: "Der Vorstand lädt mindestens drei Wochen vorher in Textform ein.",
      },
    ],
    yes: 4,
    no: 0,
    abstain: 0,
  },
  duties: {
    registeredOn: "2027-03-02",
    noticeOn: "2027-02-11",
    boardDiffers: true,
    worksWithChildren: true,
    memberCount: 14,
    canPay: true,
    year: 2027,
    incomeCents: 480_000,
    engagesArtists: false,
  },
  policeNotice: { answer: "notice", authority: "Polizeipräsidium Köln" },
} satisfies Record<keyof z.output<typeof answersSchema>, unknown>

export const answered = answersSchema.parse(completeAnswers)
