import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Asked, type Responsibility, type Situation, deputyOf, match, presentLeads } from "./match.ts"

const today = "2026-11-23"
const nothing: Responsibility = {
  userId: "",
  allPlaces: false,
  regions: [],
  districts: [],
  allTopics: false,
  topics: [],
  languages: [],
  priority: 0,
  deputyId: undefined,
  awayFrom: undefined,
  awayUntil: undefined,
}
const who = (userId: string, more: Partial<Responsibility>): Responsibility => ({ ...nothing, userId, ...more })
const anke = who("anke", { regions: ["Arnsberg"], allTopics: true, deputyId: "berat" })
const berat = who("berat", { allPlaces: true, topics: ["statutes"], languages: ["tr"], deputyId: "celine" })
const celine = who("celine", { districts: ["05913"], allTopics: true, languages: ["fr", "ar"] })
const office = [anke, berat, celine]
const situation = (more: Partial<Situation> = {}): Situation => ({
  responsibilities: office,
  staff: new Set(["anke", "berat", "celine"]),
  declined: new Set(),
  today,
  ...more,
})
const dortmund = { district: "05913", region: "Arnsberg" }
const koeln = { district: "05315", region: "Köln" }
const nowhere = { district: undefined, region: undefined }
const asked = (place: typeof dortmund | typeof nowhere, topics: string[], language: string): Asked => ({
  ...place,
  topics,
  language,
})
const without = (...away: string[]) => ({
  responsibilities: office.map((one) =>
    away.includes(one.userId) ? Object.assign({}, one, { awayFrom: "2026-11-20", awayUntil: today }) : one,
  ),
})

describe("who is responsible", () => {
  test.for([
    ["topic and language beat the region", asked({ district: "05911", region: "Arnsberg" }, ["statutes"], "tr"), "berat"],
    ["the district beats the region", asked(dortmund, ["funding"], "de"), "celine"],
    [
      "the region, when nobody is named for district or topic",
      asked({ district: "05911", region: "Arnsberg" }, ["funding"], "uk"),
      "anke",
    ],
    ["a language nobody speaks still finds the right person", asked(koeln, ["statutes"], "ti"), "berat"],
    ["no topic chosen: the place decides", asked(dortmund, [], "de"), "celine"],
    ["no place chosen: topic and language decide", asked(nowhere, ["statutes"], "tr"), "berat"],
    ["nobody takes this topic there", asked(koeln, ["funding"], "de"), undefined],
  ] as const)("%s", ([, request, expected]) => {
    expect(match(request, situation())?.userId).toBe(expected)
  })

  test("the reasons come along", () => {
    expect(match(asked(dortmund, ["statutes", "funding"], "tr"), situation())).toEqual({
      userId: "berat",
      because: { place: "all", topics: ["statutes"], language: "spoken" },
    })
  })
  test("priority decides between equals, then the id", () => {
    const twins = [who("b", { allPlaces: true, allTopics: true }), who("a", { allPlaces: true, allTopics: true })]
    const staff = new Set(["a", "b"])
    expect(match(asked(koeln, [], "de"), situation({ responsibilities: twins, staff }))?.userId).toBe("a")
    const preferred = twins.map((one) => (one.userId === "b" ? Object.assign({}, one, { priority: 1 }) : one))
    expect(match(asked(koeln, [], "de"), situation({ responsibilities: preferred, staff }))?.userId).toBe("b")
  })
  test("who is away is replaced by the deputy, and it says so", () => {
    const found = match(asked({ district: "05911", region: "Arnsberg" }, ["funding"], "de"), situation(without("anke")))
    expect(found).toEqual({ userId: "berat", because: { place: "region", topics: "all", language: "german", insteadOf: "anke" } })
  })
  test("a deputy who is away hands on to theirs", () => {
    expect(
      match(asked({ district: "05911", region: "Arnsberg" }, ["funding"], "de"), situation(without("anke", "berat")))?.userId,
    ).toBe("celine")
  })
  test("deputies in a circle, all away, end with nobody", () => {
    const circle = [who("a", { allPlaces: true, allTopics: true, deputyId: "b" }), who("b", { deputyId: "a" })]
    const away = circle.map((one) => Object.assign({}, one, { awayFrom: "2026-11-01" }))
    const all = situation({ responsibilities: away, staff: new Set(["a", "b"]) })
    expect(match(asked(koeln, [], "de"), all)).toBeUndefined()
    expect(deputyOf("a", all)).toBeUndefined()
  })
  test("the first and the last day away count, the day after does not", () => {
    const request = asked({ district: "05911", region: "Arnsberg" }, ["funding"], "de")
    const on = (day: string) => match(request, { ...situation(without("anke")), today: day })?.userId
    expect([on("2026-11-19"), on("2026-11-20"), on("2026-11-23"), on("2026-11-24")]).toEqual(["anke", "berat", "berat", "anke"])
  })
  test("who declined is not asked again, neither as deputy", () => {
    const request = asked({ district: "05911", region: "Arnsberg" }, ["funding"], "de")
    expect(match(request, situation({ declined: new Set(["anke"]) }))).toBeUndefined()
    expect(match(request, { ...situation(without("anke")), declined: new Set(["berat"]) })?.userId).toBe("celine")
  })
  test("people who left are passed over", () => {
    expect(match(asked(dortmund, ["funding"], "de"), situation({ staff: new Set(["anke"]) }))?.userId).toBe("anke")
  })
})

const id: fc.Arbitrary<string> = fc.constantFrom("a", "b", "c", "d", "e")
const topic = fc.constantFrom("statutes", "funding", "rooms")
const day = fc.constantFrom("2026-11-20", "2026-11-23", "2026-11-30")
const responsibility = fc.record({
  userId: id,
  allPlaces: fc.boolean(),
  regions: fc.uniqueArray(fc.constantFrom("Arnsberg", "Köln")),
  districts: fc.uniqueArray(fc.constantFrom("05913", "05315")),
  allTopics: fc.boolean(),
  topics: fc.uniqueArray(topic),
  languages: fc.uniqueArray(fc.constantFrom("tr", "ar")),
  priority: fc.nat(2),
  deputyId: fc.option(id, { nil: undefined }),
  awayFrom: fc.option(day, { nil: undefined }),
  awayUntil: fc.option(day, { nil: undefined }),
})
const situations = fc.record({
  responsibilities: fc.uniqueArray(responsibility, { selector: ({ userId }) => userId, maxLength: 5 }),
  staff: fc.uniqueArray(id).map((ids) => new Set(ids)),
  declined: fc.uniqueArray(id, { maxLength: 2 }).map((ids) => new Set(ids)),
  today: fc.constant(today),
})
const requests = fc.record({
  district: fc.constantFrom("05913", "05315", undefined),
  region: fc.constantFrom("Arnsberg", "Köln"),
  topics: fc.uniqueArray(topic),
  language: fc.constantFrom("de", "tr", "ti"),
})
const away = (one: Responsibility | undefined) =>
  one?.awayFrom !== undefined && one.awayFrom <= today && (one.awayUntil === undefined || today <= one.awayUntil)

test("whoever is chosen works here, has not declined and is not away; else the leads are told", () => {
  fc.assert(
    fc.property(requests, situations, fc.uniqueArray(id, { minLength: 1 }), (request, all, leads) => {
      const found = match(request, all)
      expect(found).toEqual(match(request, { ...all, responsibilities: all.responsibilities.toReversed() }))
      const tried = found ? [found.userId] : presentLeads(leads, all)
      expect(tried.length).toBeGreaterThan(0)
      if (found === undefined) return
      expect([...all.staff]).toContain(found.userId)
      expect([...all.declined]).not.toContain(found.userId)
      expect(away(all.responsibilities.find(({ userId }) => userId === found.userId))).toBeFalsy()
    }),
    { numRuns: 500 },
  )
})
test("a fitting person who is there is never passed over for the leads", () => {
  fc.assert(
    fc.property(requests, situations, (request, all) => {
      const fits = all.responsibilities.some(
        (one) =>
          one.allPlaces &&
          one.allTopics &&
          all.staff.has(one.userId) &&
          !all.declined.has(one.userId) &&
          (!away(one) || deputyOf(one.userId, all)),
      )
      if (fits) expect(match(request, all)).toBeDefined()
    }),
    { numRuns: 500 },
  )
})
