import { describe, expect, test } from "vitest"
import { answered } from "../../answers/answers.fixtures.ts"
import { draftStatutes, draftText } from "../../clauses/index.ts"
import { adviseOn } from "./advice.ts"
import { withChanges } from "./passage.ts"

const OWN = draftText(draftStatutes(answered))
const SMALL = `Satzung des Vereins Fluss
§ 1 Name
Der Verein führt den Namen Fluss und hat seinen Sitz in Essen. Er soll in das Vereinsregister eingetragen werden.
§ 7 Vorstand
(1) Der Vorstand besteht aus drei Personen.
(2) Bis 300 € vertritt jedes Vorstandsmitglied den Verein einzeln, darüber vertreten ihn zwei gemeinsam.
§ 8 Mitgliederversammlung
Die Mitgliederversammlung tagt einmal im Jahr.`

describe("a demand is laid beside the statutes", () => {
  test("a cited Absatz is quoted, and the rule's proposal speaks the text's own words", () => {
    const [point] = adviseOn("Die Vertretung in § 7 Abs. 2 hängt von einem Betrag ab. Bitte ändern.", SMALL).points
    expect(point?.rules[0]).toMatchObject({
      id: "R-36",
      sources: [{ citation: "§ 26 Abs. 2 BGB", confidence: "text" }, {}, {}, {}],
    })
    expect(point?.passage).toMatchObject({ section: "§ 7 Abs. 2", quote: expect.stringMatching(/^Bis 300 €/) })
    expect(point?.wording).toContain("vertreten den Verein gemeinsam")
  })

  test("without a citation the paragraph our check found is meant", () => {
    const [point] = adviseOn(
      "Eine Vertretung, die sich nach der Höhe von Beträgen richtet, kann nicht eingetragen werden.",
      SMALL,
    ).points
    expect(point?.passage?.section).toBe("§ 7 Abs. 2")
  })

  test("a paragraph that does not exist is not invented", () => {
    const [point] = adviseOn("§ 7 Abs. 9 ist zu streichen: Blockwahl.", SMALL).points
    expect(point?.passage?.section).not.toBe("§ 7 Abs. 9")
  })

  test("a citation about something else is shown, and where the subject really stands too", () => {
    const [point] = adviseOn(
      "Die Umlage in § 1 ist der Höhe nach zu begrenzen.",
      `${SMALL}\n§ 9 Umlage\nEs werden Umlagen erhoben.`,
    ).points
    expect(point?.passage?.section).toBe("§ 1")
    expect(point?.elsewhere?.section).toBe("§ 9")
    const [right] = adviseOn("Die Vertretung in § 7 Abs. 2 hängt von einem Betrag ab.", SMALL).points
    expect(right?.elsewhere).toBeUndefined()
  })

  test("papers get a reply, not a wording", () => {
    const [point] = adviseOn("Das Gründungsprotokoll ist nicht unterschrieben.", SMALL).points
    expect(point).toMatchObject({ reply: expect.stringContaining("Unterschriften nach"), wording: undefined })
  })

  test("the board decides only where the statutes say so", () => {
    expect(adviseOn("Der Sitz fehlt.", OWN).boardMay?.quote).toMatch(/Registergericht/)
    expect(adviseOn("Der Sitz fehlt.", SMALL).boardMay).toBeUndefined()
  })

  test("without statutes the rule is named all the same", () => {
    expect(adviseOn("Es fehlt eine Regel zum Austritt.", undefined).points[0]).toMatchObject({
      rules: [{ id: "R-13" }],
      passage: undefined,
    })
  })
})

describe("the changed statutes", () => {
  test("carry the new wording at its place and everything else to the letter", () => {
    const { text, left } = withChanges(SMALL, [
      { section: "§ 7 Abs. 2", wording: "(2) Zwei Mitglieder des Vorstands vertreten den Verein gemeinsam." },
      { section: "§ 8", wording: "Die Mitgliederversammlung tagt zweimal im Jahr." },
    ])
    expect(left).toBe(0)
    expect(text).toBe(
      SMALL.replace(/Bis 300 €.*\./, "Zwei Mitglieder des Vorstands vertreten den Verein gemeinsam.").replace(
        "einmal",
        "zweimal",
      ),
    )
  })

  test("what names no paragraph of the text, or the same one twice, is left for people", () => {
    const changes = [
      { section: "§ 99", wording: "Neu." },
      { section: "§ 8", wording: "Eins." },
      { section: "§ 8", wording: "Zwei." },
      { section: "§ 7 Abs. 1" },
    ]
    const { text, left } = withChanges(SMALL, changes)
    expect(left).toBe(2)
    expect(text).toContain("Eins.")
    expect(text).not.toContain("Zwei.")
  })
})
