import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { statuteRules } from "#rules/check"
import { type World, begin, foundingWorld, invite } from "../founding.fixtures.ts"
import { getPage, postPage, revisionOf, typedPages, walkTo } from "../path/path.fixtures.ts"
import { openProject } from "../project/service.ts"
import { addVersion } from "./versions.ts"

let world: World
beforeAll(async () => {
  world = await foundingWorld()
})
afterAll(() => world.close())

const start = async () => ({ world, key: await begin(world) })
const at = (key: string, rest = "") => `/de/gruendung/${key}/satzung${rest}`
const locationOf = (answer: Response) => answer.headers.get("location") ?? ""
/** A short text with a defect that has a proposal, and one without. */
const TEXT = `§ 1 Name, Sitz
Der Verein führt den Namen "Brücke Köln" und hat seinen Sitz in Köln.
Er soll in das Vereinsregister eingetragen werden.

§ 2 Zweck
Zweck des Vereins ist die Pflege gemeinsamer Feste.

§ 3 Mitglieder
Mitglied kann jede Person werden. Über den Aufnahmeantrag entscheidet der Vorstand.
`
const uploaded = async (text = TEXT) => {
  const key = await begin(world)
  const answer = await world.post(at(key, "/einlesen"), { text })
  if (answer.status !== 303) throw new Error(`Not read: ${answer.status} ${await answer.text()}`)
  return key
}

describe("the statutes grow beside the questions", () => {
  test("what was answered stands there in German, with an explanation; what was not is missing", async () => {
    const project = await start()
    await walkTo(project, "board")
    const html = await (await getPage({ ...project, language: "en" }, "board")).text()
    expect(html).toContain("Your statutes so far")
    expect(html).toMatch(/<div lang="de" dir="ltr">\s*<p>[^<]*Brücke Köln/)
    expect(html).toContain("reading-aid")
    expect(html).not.toContain("Kassenprüf")
  })

  test("the whole text, the open questions and both verdicts stand on one page, never one grade", async () => {
    const project = await start()
    await walkTo(project, "dissolution")
    const html = await world.html(at(project.key))
    expect(html).toContain("Diese Fragen sind noch offen")
    expect(html).toContain("Wenn der Verein endet")
    await walkTo(project)
    const whole = await world.html(at(project.key))
    expect(whole).not.toContain("Diese Fragen sind noch offen")
    for (const office of ["Registergericht", "Finanzamt"]) expect(whole).toContain(office)
    expect(whole).not.toMatch(/rechtssicher|Satzung ist (?:gültig|wirksam|in Ordnung)|Gesamtnote/i)
  })
})

describe("versions", () => {
  test("a kept version stays as it was, whatever is answered later", async () => {
    const project = await start()
    await walkTo(project)
    const first = await world.post(at(project.key, "/festhalten"), {})
    expect(locationOf(first)).toBe(at(project.key, "/1"))
    const revision = await revisionOf(project, "name")
    await postPage(project, "name", { ...typedPages.name, name: "Brücke Neustadt", _revision: revision })
    expect(await world.html(at(project.key, "/1"))).toContain("Brücke Köln")
    expect(locationOf(await world.post(at(project.key, "/festhalten"), {}))).toBe(at(project.key, "/2"))
    const compared = await world.html(at(project.key, "/2/vergleich/1"))
    expect(compared).toContain("<del>")
    expect(compared).toContain("Brücke Neustadt")
  })

  test("the same text twice is one version", async () => {
    const project = await start()
    await walkTo(project)
    const kept = await Promise.all([1, 2, 3].map(() => world.post(at(project.key, "/festhalten"), {})))
    expect(new Set(kept.map(locationOf))).toEqual(new Set([at(project.key, "/1")]))
  })

  test("many who keep a version at once get one number each", async () => {
    const key = await begin(world)
    const access = await openProject(world.services, key)
    if (!access) throw new Error("The project just begun does not open")
    const added = await Promise.all(
      Array.from({ length: 12 }, (_, index) => addVersion(world.services, access, { body: `Text ${index}`, origin: "edit" })),
    )
    expect(added.map((one) => (one.ok ? one.number : 0)).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    )
  })

  test("own text is read in, checked beside it, and sealed", async () => {
    const key = await uploaded()
    const html = await world.html(at(key, "/1"))
    expect(html).toContain("Pflege gemeinsamer Feste")
    expect(html).toContain("eingelesen")
    const { rows } = await world.db.execute(sql`select body from founding_versions`)
    expect(JSON.stringify(rows)).not.toContain("gemeinsamer Feste")
  })

  test("a change by hand makes a new version; when somebody was faster, both are shown and the typed text stays", async () => {
    const key = await uploaded()
    const other = await invite(world, key)
    await world.post(at(key, "/1/bearbeiten"), { text: `${TEXT}\n§ 4 Beiträge\nBeiträge gibt es nicht.`, basedOn: "1" })
    const late = await world.post(at(other, "/1/bearbeiten"), {
      text: `${TEXT}\n§ 4 Farbe\nUnsere Farbe ist Blau.`,
      basedOn: "1",
    })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain("Unsere Farbe ist Blau.")
    expect(html).toContain("Beiträge gibt es nicht.")
    expect(html).toContain('name="basedOn" value="2"')
    const again = await world.post(at(other, "/1/bearbeiten"), {
      text: `${TEXT}\n§ 4 Farbe\nUnsere Farbe ist Blau.`,
      basedOn: "2",
    })
    expect(locationOf(again)).toContain("/satzung/3")
  })

  test("proposals are taken over one by one, each into a version of its own", async () => {
    const key = await uploaded()
    const html = await world.html(at(key, "/1"))
    const [, rule = "", start = ""] =
      /name="rule" value="([\w-]+)"[^>]*>\s*<input type="hidden" name="at" value="(\d+)"\/?>\s*<button/.exec(html) ?? []
    expect(statuteRules.map(({ id }) => id)).toContain(rule)
    const taken = await world.post(at(key, "/1/vorschlag"), { rule, at: start })
    expect(locationOf(taken)).toBe(at(key, "/2/vergleich/1"))
    const changed = await world.html(locationOf(taken))
    expect(changed).toContain("<ins>")
    expect(await world.html(at(key, "/2"))).toContain(`mit einem Vorschlag zu ${rule}`)
    const twice = await world.post(at(key, "/1/vorschlag"), { rule, at: start })
    expect(locationOf(twice)).toBe(at(key, "/2/vergleich/1"))
    expect((await world.get(at(key, "/3"))).status).toBe(404)

    await world.post(at(key, "/2/bearbeiten"), { text: `${TEXT}\n§ 4 Farbe\nUnsere Farbe ist Blau.`, basedOn: "2" })
    const late = await world.post(at(key, "/1/vorschlag"), { rule, at: start })
    expect(locationOf(late)).toBe(at(key, "/1"))
    expect(await world.html(at(key, "/3"))).toContain("Unsere Farbe ist Blau")
  })

  test("a proposal with blanks is completed first; what is typed stays until it has none", async () => {
    const street = TEXT.replace("hat seinen Sitz in Köln", "hat seinen Sitz in der Lörracher Straße 39")
    const key = await uploaded(street)
    const start = /name="rule" value="R-06"[^>]*>\s*<input type="hidden" name="at" value="(\d+)"/.exec(
      await world.html(at(key, "/1")),
    )?.[1]
    const blank = { rule: "R-06", at: start ?? "", wording: "Sitz ist … [Stadt]." }
    const refused = await world.post(at(key, "/1/vorschlag"), blank)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain("Sitz ist … [Stadt].")
    expect((await world.get(at(key, "/2"))).status).toBe(404)
    const taken = await world.post(at(key, "/1/vorschlag"), { ...blank, wording: "Der Sitz des Vereins ist Köln." })
    expect(taken.status).toBe(303)
    expect(await world.html(at(key, "/2"))).toContain("Der Sitz des Vereins ist Köln.")
  })

  test("a version of another project is not there", async () => {
    const key = await uploaded()
    const stranger = await begin(world)
    expect((await world.get(at(stranger, "/1"))).status).toBe(404)
    expect((await world.get(at(key, "/99999999"))).status).toBe(404)
  })
})
