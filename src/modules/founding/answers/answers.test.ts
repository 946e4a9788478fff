import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { completeAnswers } from "./answers.fixtures.ts"
import { answersJsonSchema } from "./json-schema.ts"
import { type Answers, type PageId, answersSchema, conflicts, pageSchemas } from "./index.ts"
import { has } from "./texts.ts"

const problems = (page: PageId, typed: unknown): Record<string, string> => {
  const read = pageSchemas[page].safeParse(typed)
  return read.success
    ? {}
    : Object.fromEntries(read.error.issues.toReversed().map(({ path, message }) => [path.map(String).join("."), message]))
}

test("a complete set of answers is read", () => {
  const read = answersSchema.parse(completeAnswers)
  expect(read.purposes?.numbers).toEqual([4, 7, 13])
  expect(read.extras?.dataProtection).toBe(true)
  expect(conflicts(read)).toEqual([])
})

test("forms and files give the same answer", () => {
  const typed = {
    charitable: "yes",
    numbers: ["13", "4"],
    "activities.4": "Hausaufgabenhilfe für Kinder\n- Nachmittage für ältere Menschen.\n\n",
    "activities.13": "Begegnungsfeste",
    "activities.7": "",
  }
  expect(pageSchemas.purposes.parse(typed)).toMatchObject({
    charitable: true,
    numbers: [4, 13],
    activities: { "4": ["Hausaufgabenhilfe für Kinder", "Nachmittage für ältere Menschen"], "13": ["Begegnungsfeste"] },
    benevolent: false,
  })
  expect(
    pageSchemas.founders.parse({
      "people.0.name": "Amina Beispiel",
      "people.0.part": "chair",
      "people.2.name": "",
      "people.10.name": "Samir Test",
    }),
  ).toEqual({
    people: [
      { name: "Amina Beispiel", part: "chair", minor: false },
      { name: "Samir Test", part: "none", minor: false },
    ],
  })
  expect(pageSchemas.fees.parse({ fees: "money", yearlyCents: "24,50 €", admissionFee: "on" })).toMatchObject({
    yearlyCents: 2450,
    setBy: "assembly",
  })
  expect(
    pageSchemas.board.parse({ model: "team", teamMin: "2", teamMax: "4", representation: "two", termYears: "2", assessors: "" }),
  ).toMatchObject({ teamMax: 4, assessors: 0 })
})

test.each<[string, PageId, unknown, string, string]>([
  ["a name in Arabic script only", "name", { name: "جمعية الجسر", seatAgs: "05315000" }, "name", "error.name-script"],
  ["a name that stays a placeholder", "name", { name: "Verein ____", seatAgs: "05315000" }, "name", "error.placeholder"],
  ["e. V. in the middle", "name", { name: "Brücke e.V. Köln", seatAgs: "05315000" }, "name", "error.name-suffix"],
  ["a name with a direction override", "name", { name: "Brücke \u202Enlök", seatAgs: "05315000" }, "name", "error.unseen"],
  ["a seat that is a street", "name", { name: "Brücke", seatElsewhere: "Beispielweg 3" }, "seatElsewhere", "error.seat-street"],
  ["no seat", "name", { name: "Brücke" }, "seatAgs", "error.seat"],
  ["a municipality that does not exist", "name", { name: "Brücke", seatAgs: "05999999" }, "seatAgs", "error.seat"],
  ["a purpose without activity", "purposes", { charitable: "yes", numbers: ["5"] }, "activities.5", "error.no-activity"],
  ["no purpose", "purposes", { charitable: "yes" }, "numbers", "error.no-purpose"],
  [
    "an open end",
    "purposes",
    { charitable: "yes", numbers: "5", "activities.5": "Konzerte usw." },
    "activities.5.0",
    "error.open-end",
  ],
  [
    "an activity in Arabic",
    "purposes",
    { charitable: "yes", numbers: "5", "activities.5": "دروس" },
    "activities.5.0",
    "error.german",
  ],
  [
    "mildtätig for nobody",
    "purposes",
    { charitable: "yes", benevolent: "on", benevolentActivities: "Beratung" },
    "benevolentGroups",
    "error.no-group",
  ],
  [
    "minors without voting age",
    "members",
    { minors: "with-consent", admission: "board", openness: "yes" },
    "voteFromAge",
    "error.number",
  ],
  [
    "a board of one that acts in twos",
    "board",
    { model: "offices", offices: "chair", representation: "two", termYears: "2" },
    "representation",
    "error.board-of-one",
  ],
  [
    "a team upside down",
    "board",
    { model: "team", teamMin: "5", teamMax: "3", representation: "two", termYears: "2" },
    "teamMax",
    "error.team-order",
  ],
  [
    "a board for life",
    "board",
    { model: "offices", offices: "chair", representation: "alone", termYears: "40" },
    "termYears",
    "error.number-range",
  ],
  [
    "an exit after seven months",
    "leaving",
    { exitAt: "year-end", noticeMonths: "7", expulsionBy: "board" },
    "noticeMonths",
    "error.number-range",
  ],
  [
    "the same founder twice",
    "founders",
    { "people.0.name": "Amina Beispiel", "people.1.name": "AMINA BEISPIEL" },
    "people.1.name",
    "error.twice",
  ],
  [
    "a minor on the board",
    "founders",
    { "people.0.name": "Amina Beispiel", "people.0.part": "chair", "people.0.minor": "on" },
    "people.0.part",
    "error.minor-office",
  ],
  ["a founder in another script", "founders", { "people.0.name": "أمينة" }, "people.0.name", "error.person-script"],
  ["the 30th of February", "meeting", { on: "2027-02-30", at: "18:00", place: "Saal" }, "on", "error.date"],
  [
    "more of the parts than of the whole",
    "counts",
    {
      "members.total": "5",
      "members.foreignEu": "3",
      "members.foreignOther": "3",
      "board.total": "2",
      "board.foreignEu": "0",
      "board.foreignOther": "0",
      boardDiffers: "no",
    },
    "members.foreignOther",
    "error.more-than-all",
  ],
])("%s is refused at its field", (...[, page, typed, field, message]) => {
  expect(problems(page, typed)).toMatchObject({ [field]: message })
  expect(has(message)).toBe(true)
})

test("more votes than people are refused", () => {
  const results = { ...completeAnswers.results, present: 7 }
  expect(Object.values(problems("results", results))).toContain("error.votes")
})

test("an e. V. at the end of the name comes off", () => {
  for (const name of ["Brücke Köln e. V.", "Brücke Köln e.V.", "Brücke Köln (e.V.)", "Brücke Köln, eingetragener Verein"])
    expect(pageSchemas.name.parse({ name, seatAgs: "05315000" })).toMatchObject({ name: "Brücke Köln" })
})

test.each<[string, Answers, string, string]>([
  [
    "assets of a charitable association for its members",
    answersWith({ dissolution: { recipient: "members", liquidators: "board" } }),
    "recipient",
    "error.members-charitable",
  ],
  [
    "assets of another association for nobody named",
    answersWith({ purposes: { charitable: false, purpose: "die gemeinsame Freizeit", ownActivities: "Kochabende" } }),
    "recipient",
    "error.recipient-open",
  ],
  [
    "a second chair",
    answersWith({
      founders: {
        people: [
          { name: "Amina Beispiel", part: "chair" },
          { name: "Samir Test", part: "chair" },
        ],
      },
    }),
    "people.1.part",
    "error.office-taken",
  ],
  [
    "an office the board has not",
    answersWith({ founders: { people: [{ name: "Amina Beispiel", part: "member" }] } }),
    "people.0.part",
    "error.no-such-office",
  ],
  [
    "an invitation after the meeting",
    answersWith({ meeting: { ...completeAnswers.meeting, invitedOn: "2026-12-12" } }),
    "invitedOn",
    "error.invited-after",
  ],
])("%s conflict with another page", (_, answers, field, message) => {
  expect(conflicts(answers)).toContainEqual(expect.objectContaining({ field, message }))
})

test("a page that does not exist in the file is refused", () => {
  expect(answersSchema.safeParse({ ...completeAnswers, nmae: {} }).success).toBe(false)
})

test("the published JSON schema is the one of the code (npx tsx scripts/answers-schema.ts)", () => {
  expect(JSON.parse(readFileSync("docs/how-to/founding-answers.schema.json", "utf8"))).toEqual(
    JSON.parse(JSON.stringify(answersJsonSchema())),
  )
})

/** Read page by page, so that what only `conflicts` sees gets through. */
function answersWith(pages: Partial<Record<PageId, unknown>>): Answers {
  const all: Record<string, unknown> = { ...completeAnswers, ...pages }
  return Object.fromEntries(Object.entries(all).map(([id, typed]) => [id, pageSchemas[id as PageId].parse(typed)]))
}
