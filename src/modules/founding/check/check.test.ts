import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { inLanguage } from "#platform/i18n"
import { statuteRules } from "#rules/check"
import { type World, foundingWorld } from "../founding.fixtures.ts"
import { ruleTitle, ruleWhy } from "./rule-texts.ts"

let world: World
beforeAll(async () => {
  world = await foundingWorld()
})
afterAll(() => world.close())

const TEXT = `§ 1 Name, Sitz
Der Verein führt den Namen "Brücke Köln" und hat seinen Sitz in Köln.
Er soll in das Vereinsregister eingetragen werden.

§ 2 Zweck
Zweck des Vereins ist die Pflege gemeinsamer Feste.

§ 3 Vorstand
Der Vorstand besteht aus der oder dem Vorsitzenden und zwei weiteren Mitgliedern. Je zwei vertreten gemeinsam.
`
const check = async (fields: Record<string, string | File>, language = "de") => {
  const answer = await world.post(`/${language}/satzung-pruefen`, fields)
  return { answer, html: await answer.text() }
}
const rowsOf = async (table: string) =>
  Number((await world.db.execute(sql.raw(`select count(*) from ${table}`))).rows[0]?.["count"])

describe("checking without account", () => {
  test("findings stand beside the text, by who would object, each with law, date and how sure we are", async () => {
    const { answer, html } = await check({ text: TEXT })
    expect(answer.status).toBe(200)
    expect(answer.headers.get("cache-control")).toBe("no-store")
    for (const part of [
      "Registergericht",
      "Finanzamt",
      "Wie man Mitglied wird",
      "gesetze-im-internet.de/bgb/__58.html",
      "Stand 29",
    ])
      expect(html).toContain(part)
    expect(html).toContain("Pflege gemeinsamer Feste")
    expect(html).toMatch(/id="f-R-11"/)
  })

  test("a quoted passage is marked in the text, and the mark leads to its finding", async () => {
    const { html } = await check({ text: TEXT.replace("hat seinen Sitz in Köln", "hat seinen Sitz in der Lörracher Straße 39") })
    const anchor = /<mark id="t-(f-[\w-]+)">/.exec(html)?.[1] ?? "none"
    expect(html).toContain(`href="#${anchor}"`)
    expect(html).toContain(`id="${anchor}"`)
  })

  test("nothing of it is kept", async () => {
    const before = [await rowsOf("founding_projects"), await rowsOf("founding_versions"), await rowsOf("audit_entries")]
    await check({ text: TEXT })
    expect([await rowsOf("founding_projects"), await rowsOf("founding_versions"), await rowsOf("audit_entries")]).toEqual(before)
  })

  test("who wants to keep it takes it into a project of their own", async () => {
    const answer = await world.post("/de/satzung-pruefen/uebernehmen", { text: TEXT })
    const where = answer.headers.get("location") ?? ""
    expect(where).toMatch(/^\/de\/gruendung\/[\w-]{43}\/satzung\/1$/)
    expect(await world.html(where)).toContain("Pflege gemeinsamer Feste")
    expect(answer.headers.getSetCookie().join()).toContain("tw_founding=")
  })

  test("a file counts like a pasted text", async () => {
    const file = new File([TEXT], "satzung.txt", { type: "text/plain" })
    expect((await check({ file, text: "" })).html).toContain("Wie man Mitglied wird")
  })

  test.each([
    [
      "a photo",
      new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])], "satzung.jpg"),
      "Foto oder Bild",
    ],
    ["a program under another name", new File([new Uint8Array([77, 90, 0, 1, 2, 3, 0, 0])], "satzung.pdf"), "keine Textdatei"],
    ["a PDF cut off", new File(["%PDF-1.7\nkaputt"], "satzung.pdf"), "beschädigt"],
  ])("%s is refused with one sentence", async (_, file, sentence) => {
    const { answer, html } = await check({ file, text: "" })
    expect(answer.status).toBe(422)
    expect(html).toContain(sentence)
  })

  test("nothing at all, and too much, come back with a sentence and what was typed", async () => {
    expect((await check({ text: "  " })).html).toContain("Bitte fügen Sie einen Text ein")
    const long = "§ 1 Name\n".repeat(60_000)
    const { answer, html } = await check({ text: long })
    expect(answer.status).toBe(422)
    expect(html).toContain("bis zu 500.000 Zeichen")
    expect(html.length).toBeGreaterThan(long.length)
  })

  test("what is no association's statute gets one clear answer and nothing else", async () => {
    const { html } = await check({
      text: "Statutes of the association Bridge\n\n§ 1 Name\nThe association is called Bridge and has its seat in Cologne. It shall be entered in the register of associations.\n\n§ 2 Purpose\nThe purpose of the association is the promotion of understanding between people of all backgrounds.",
    })
    expect(html).toContain("Diesen Text prüfen wir nicht")
    expect(html).not.toContain("Das könnte das Registergericht beanstanden")
  })

  test("markup in a text is text", async () => {
    const { html } = await check({ text: `${TEXT}\n<script>alert(1)</script>` })
    expect(html).not.toContain("<script>alert")
  })

  test("the result changes its language with the text", async () => {
    const again = { text: TEXT, again: "yes", _language: "en" }
    expect((await world.post("/de/satzung-pruefen", again)).headers.get("location")).toBe("/en/satzung-pruefen")
    const { html } = await check(again, "en")
    expect(html).toContain("This is what we found")
    expect(html).toContain("Pflege gemeinsamer Feste")
  })
})

test.each(["de", "en"] as const)("every rule has a title and a reason in %s", (language) => {
  const silent = inLanguage(language, () =>
    [...statuteRules.map(({ id }) => id), "T-01"].filter((id) => ruleTitle(id) === id || ruleWhy(id) === undefined),
  )
  expect(silent).toEqual([])
})
