import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type ConsentField, type Profile, consentFields, emptyProfile } from "../organisations/profile.ts"
import { visible } from "../organisations/visible.ts"
import { type Choices, combine, mayJoin, partNames } from "./combine.ts"

const profile = (more: Partial<Profile>): Profile => ({ ...emptyProfile, name: "Brücke", public: ["entry"], ...more })

test("single values are chosen, lists grow, the name given up stays findable", () => {
  const one = profile({ name: "Brücke", email: "eins@example.org", languages: ["de"], description: { de: "Eins", tr: "Bir" } })
  const two = profile({ name: "Köprü", email: "zwei@example.org", languages: ["tr"], description: { de: "Zwei", ar: "اثنان" } })
  const { profile: next, refused } = combine(one, two, { email: "other", languages: "both", description: "both" })
  expect(next).toMatchObject({
    name: "Brücke",
    otherNames: ["Köprü"],
    email: "zwei@example.org",
    languages: ["de", "tr"],
    description: { de: "Eins", tr: "Bir", ar: "اثنان" },
  })
  expect(refused).toEqual([])
})

describe("nothing becomes more public", () => {
  test("a detail is shown only if its group agreed", () => {
    const one = profile({ email: "eins@example.org", public: ["entry", "email"] })
    const two = profile({ email: "zwei@example.org", phone: "0221 1", public: ["entry", "phone"] })
    expect(combine(one, two, { email: "other", phone: "other" })).toMatchObject({
      profile: { public: ["entry", "phone"] },
      taken: ["phone"],
    })
    expect(combine(one, two, {})).toMatchObject({ profile: { public: ["email", "entry"] }, taken: [] })
  })

  test("a public entry takes no words from one that has not agreed", () => {
    const one = profile({ description: { de: "Öffentlich" } })
    const two = profile({ name: "Geheim", description: { de: "Vertraulich" }, public: [] })
    expect(combine(one, two, { description: "other" }).refused).toEqual(["description"])
    expect(combine(one, two, { description: "both", name: "other" }).refused).toEqual(["name", "description"])
    const { profile: next, refused } = combine(one, two, {})
    expect([next.otherNames, refused]).toEqual([[], []])
  })

  test("an entry without consent stays without", () => {
    const one = profile({ public: [] })
    const two = profile({ name: "Öffentlich", website: "https://zwei.example", public: ["entry", "website"] })
    expect(combine(one, two, { name: "other", website: "other" })).toMatchObject({
      profile: { name: "Öffentlich", otherNames: ["Brücke"], public: ["website"] },
      refused: [],
    })
  })

  test("a person's address found in the other entry stays hidden", () => {
    const person = { name: "Amina Beispiel", role: null, phone: null }
    const one = profile({ contacts: [{ ...person, email: null, publicFields: ["name", "email"] }] })
    const two = profile({ contacts: [{ ...person, email: "amina@example.org", publicFields: [] }] })
    expect(combine(one, two, { contacts: "both" }).profile.contacts).toEqual([
      { ...person, email: "amina@example.org", publicFields: ["name"] },
    ])
  })

  const text = fc.constantFrom<string | null>(null, "a", "b", "c")
  const words = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"))
  const anyProfile: fc.Arbitrary<Profile> = fc
    .record({
      kind: fc.constantFrom("organisation" as const, "initiative" as const, "partner" as const),
      name: fc.constantFrom("Eins", "Zwei", "Drei"),
      otherNames: words,
      street: text,
      website: text,
      email: text,
      phone: text,
      paritaetMember: fc.constantFrom(null, true, false),
      description: fc.dictionary(fc.constantFrom("de", "tr"), fc.constantFrom("x", "y")),
      languages: words,
      contacts: fc.array(
        fc.record({
          name: fc.constantFrom("P", "Q"),
          role: text,
          email: text,
          phone: text,
          publicFields: fc.uniqueArray(fc.constantFrom("name" as const, "email" as const, "phone" as const)),
        }),
        { maxLength: 1 },
      ),
      public: fc.uniqueArray(fc.constantFrom<ConsentField>(...consentFields)),
    })
    .map((some) => ({
      ...emptyProfile,
      ...some,
      contacts: some.contacts.map((one) => ({ ...one, publicFields: one.publicFields.includes("name") ? one.publicFields : [] })),
    }))
  const anyChoices: fc.Arbitrary<Choices> = fc.record(
    Object.fromEntries(partNames.map((part) => [part, fc.constantFrom("survivor" as const, "other" as const, "both" as const)])),
    { requiredKeys: [] },
  )

  /** Every single word the public could read of an entry, if it were published. */
  const readable = (given: Profile): Set<string> => {
    if (!given.public.includes("entry")) return new Set()
    const { contacts, kind: _kind, legalForm: _form, ...rest } = visible(given)
    const flat = (prefix: string, value: unknown): string[] => {
      if (value === null || value === "" || value === undefined) return []
      if (Array.isArray(value)) return value.flatMap((one) => flat(prefix, one))
      if (typeof value === "object") return Object.entries(value).flatMap(([key, one]) => flat(`${prefix}.${key}`, one))
      return [`${prefix}=${JSON.stringify(value)}`]
    }
    const names = [rest.name, ...rest.otherNames].map((name) => `name=${JSON.stringify(name)}`)
    return new Set([
      ...flat("", { ...rest, name: null, otherNames: null }),
      ...names,
      ...contacts.flatMap((one) => flat(`contact.${one.name}`, { email: one.email, phone: one.phone, name: one.name })),
    ])
  }

  test("for any two entries and any choice: what can be read afterwards could be read before", () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyChoices, (survivor, other, wanted) => {
        const choices = Object.fromEntries(
          Object.entries(wanted).map(([part, choice]) => [
            part,
            choice === "both" && !mayJoin(survivor, other, part as (typeof partNames)[number]) ? "survivor" : choice,
          ]),
        )
        const { profile: next, refused } = combine(survivor, other, choices)
        if (refused.length > 0) return
        const before = new Set([...readable(survivor), ...readable(other)])
        expect([...readable(next)].filter((word) => !before.has(word))).toEqual([])
      }),
      { numRuns: 5000 },
    )
  })
})
