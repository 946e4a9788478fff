// The whole space of answers for property tests: every choice, every number in its range, plausible own words. All made up.
import fc from "fast-check"
import { municipalities } from "#platform/places"
import { answersSchema } from "./answers.ts"
import { BENEVOLENT_GROUPS, MINORITIES, OFFICES, REPRESENTATION } from "./index.ts"

const yes = fc.boolean()
const oneOf = <const T extends string>(values: readonly T[]) => fc.constantFrom(...values)
const words = (...values: string[]) => fc.constantFrom(...values)

const anyName = fc
  .tuple(
    words(
      "Brücke",
      "Gemeinsam",
      "Neue Wege",
      "Offene Tür",
      "Yeni Umut",
      "Al-Amal",
      "Nadija",
      "Sonnenhaus",
      "Frauenstimmen",
      "Vielfalt",
    ),
    words("Köln", "am Rhein", "für alle", "Treffpunkt", "Nachbarschaft", "Kulturkreis", "im Westen", "und Freunde", "2026"),
  )
  .map((parts) => parts.join(" "))
const anyActivity = fc
  .tuple(
    words("wöchentliche", "kostenlose", "regelmäßige", "mehrsprachige", "öffentliche", "gemeinsame"),
    words(
      "Sprachkurse für Erwachsene",
      "Hausaufgabenhilfe für Kinder und Jugendliche",
      "Beratung in sozialen Fragen",
      "Musik- und Theaterabende",
      "Gesprächsrunden für Eltern",
      "Begegnungstreffen in der Nachbarschaft",
      "Workshops zu Beruf und Bewerbung",
      "Ausflüge zu Museen und Gedenkstätten",
      "Veranstaltungen gegen Rassismus",
      "Nachmittage für ältere Menschen",
      "Begleitung von Geflüchteten zu Ämtern",
      "Pflegetage im Gemeinschaftsgarten",
      "Übungsstunden für Mädchen und Frauen",
      "Lesungen und Ausstellungen",
    ),
  )
  .map((parts) => parts.join(" "))
const anyActivities = fc.uniqueArray(anyActivity, { minLength: 1, maxLength: 4 })

const charitable = fc
  .record({
    numbers: fc.uniqueArray(fc.integer({ min: 1, max: 27 }), { minLength: 0, maxLength: 5 }),
    lists: fc.array(anyActivities, { minLength: 5, maxLength: 5 }),
    benevolent: yes,
    benevolentGroups: fc.subarray([...BENEVOLENT_GROUPS], { minLength: 1 }),
    benevolentActivities: anyActivities,
    abroad: yes,
  })
  .map(({ lists, ...answer }) => ({
    charitable: true,
    ...answer,
    benevolent: answer.benevolent || answer.numbers.length === 0,
    activities: Object.fromEntries(answer.numbers.map((number, index) => [String(number), lists[index] ?? []])),
  }))
const notCharitable = fc.record({
  charitable: fc.constant(false),
  purpose: words(
    "die Pflege der kurdischen Tanzkunst und der Geselligkeit in der Nachbarschaft",
    "der Austausch von Menschen, die gern gemeinsam kochen",
    "die Unterstützung der Familien im Stadtteil im Alltag",
  ),
  ownActivities: anyActivities,
})

const anyBoard = fc
  .record({
    model: oneOf(["offices", "team"]),
    offices: fc.subarray(OFFICES.slice(1)).map((rest) => ["chair", ...rest]),
    teamMin: fc.integer({ min: 1, max: 7 }),
    more: fc.integer({ min: 0, max: 4 }),
    assessors: fc.integer({ min: 0, max: 6 }),
    representation: oneOf(REPRESENTATION),
    termYears: fc.integer({ min: 1, max: 5 }),
    internalLimitCents: fc.option(fc.integer({ min: 100, max: 1_000_000 }), { nil: undefined }),
    blockElection: yes,
    coOption: yes,
    allowance: yes,
  })
  .map(({ more, ...board }) => ({
    ...board,
    teamMax: board.teamMin + more,
    representation: (board.model === "offices" ? board.offices.length : board.teamMin) < 2 ? "alone" : board.representation,
  }))

const anyMembers = fc.record({
  legalPersons: yes,
  supporting: yes,
  honorary: yes,
  minors: oneOf(["none", "with-consent"]),
  voteFromAge: fc.integer({ min: 14, max: 18 }),
  admission: oneOf(["board", "assembly"]),
  openness: yes,
})
const anyFees = fc.record({
  fees: oneOf(["money", "none"]),
  setBy: oneOf(["assembly", "board"]),
  admissionFee: yes,
  levyTimes: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
})
const anyLeaving = fc.record({
  exitAt: oneOf(["any-time", "month-end", "quarter-end", "year-end"]),
  noticeMonths: fc.integer({ min: 0, max: 6 }),
  expulsionBy: oneOf(["board", "assembly"]),
  strikeOff: yes,
})
const anyAssembly = fc
  .record({
    interval: oneOf(["yearly", "two-yearly"]),
    noticeWeeks: fc.integer({ min: 2, max: 8 }),
    invitation: oneOf(["text", "mail", "letter"]),
    place: oneOf(["on-site", "hybrid", "any"]),
    minority: oneOf(MINORITIES),
    quorum: oneOf(["none", "tenth", "quarter", "third"]),
    proxies: yes,
    secretOnRequest: yes,
    circular: oneOf(["law", "majority"]),
    minutesSignedBy: oneOf(["both", "minute-taker"]),
  })
  .map((answer) => ({ ...answer, proxies: answer.proxies && answer.place !== "any" }))
const anyChanges = fc.record({
  amendment: oneOf(["two-thirds", "three-quarters"]),
  purposeChange: oneOf(["three-quarters", "four-fifths", "nine-tenths", "all"]),
  dissolution: oneOf(["three-quarters", "four-fifths", "nine-tenths"]),
})
const anyDissolution = fc
  .record({
    recipient: oneOf(["named", "purpose", "members"]),
    recipientName: words(
      "Stadt Köln",
      "Nachbarschaftshilfe Musterhausen e. V.",
      "Kinderhilfe am Fluss gGmbH",
      "Landesverband der Beispielgruppen",
      "Stiftung Offenes Haus",
    ),
    recipientSeat: words("Köln", "Bonn", "Essen"),
    purposeNumber: fc.integer({ min: 1, max: 27 }),
    purposeBenevolent: yes,
    liquidators: oneOf(["board", "elected"]),
  })
  .map(({ purposeNumber, ...answer }) => (answer.purposeBenevolent ? answer : { ...answer, purposeNumber }))
const anyExtras = fc.record({
  dataProtection: yes,
  otherLanguage: fc.option(words("Türkisch", "Arabisch", "Ukrainisch"), { nil: undefined }),
  formalAmendments: yes,
})

const anyPeople = fc.integer({ min: 7, max: 12 }).map((people) =>
  Array.from({ length: people }, (_, index) => ({
    name: `${["Amina", "Jonas", "Oksana", "Samir", "Leyla", "Marek", "Zeynep", "Ines", "Dilan", "Petro", "Hala", "Tomasz"][index] ?? ""} Beispiel`,
    address: `Beispielweg ${index + 1}, 50667 Köln`,
  })),
)

/** Answers to everything that makes up statutes, with founders and the day of the meeting. */
export const anyAnswers = fc
  .record({
    name: fc.record({
      name: anyName,
      seatAgs: fc.nat(municipalities.length - 1).map((index) => municipalities[index]?.ags ?? ""),
    }),
    purposes: fc.oneof({ weight: 4, arbitrary: charitable }, { weight: 1, arbitrary: notCharitable }),
    members: anyMembers,
    leaving: anyLeaving,
    fees: anyFees,
    board: anyBoard,
    assembly: anyAssembly,
    changes: anyChanges,
    money: fc.record({
      fiscalYearStart: fc.integer({ min: 1, max: 12 }),
      auditors: fc.integer({ min: 1, max: 3 }),
      auditorYears: fc.integer({ min: 1, max: 4 }),
      expenses: yes,
    }),
    dissolution: anyDissolution,
    extras: anyExtras,
    founders: fc.record({ people: anyPeople }),
    meeting: fc.record({ on: words("2026-12-11", "2027-01-31"), at: words("18:00"), place: words("Beispielstraße 5") }),
  })
  .map((answers) =>
    answers.dissolution.recipient === (answers.purposes.charitable ? "members" : "purpose")
      ? { ...answers, dissolution: { ...answers.dissolution, recipient: "named" as const } }
      : answers,
  )
  .map((answers) => answersSchema.parse(answers))
