import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { paperText } from "#platform/documents"
import { type World, begin, foundingWorld, invite } from "../founding.fixtures.ts"
import { missingFor, writePaper } from "../papers/index.ts"
import { walkTo } from "../path/path.fixtures.ts"
import { loadAnswers } from "../path/store.ts"
import { openProject } from "../project/service.ts"

let world: World
beforeAll(async () => {
  world = await foundingWorld()
})
afterAll(() => world.close())

const LETTER = `Amtsgericht Köln
Geschäfts-Nr.: 12 VR 345/26

Sehr geehrte Damen und Herren,

der Eintragung stehen folgende Hindernisse entgegen:

1. § 1 Abs. 2: Der Sitz ist nicht eindeutig bestimmt.
2. Das Gründungsprotokoll ist nicht unterschrieben.
3. Bitte teilen Sie mit, ob das Wetter bei Ihnen schön ist.

Es wird Ihnen eine Frist bis zum 15.01.2027 gesetzt.

Mit freundlichen Grüßen`

const at = (key: string, rest = "") => `/de/gruendung/${key}/schreiben${rest}`
const ready = async (): Promise<string> => {
  const key = await begin(world, { title: "Brücke", name: "Amina" })
  await walkTo({ world, key })
  await world.post(`/de/gruendung/${key}/satzung/festhalten`, {})
  return key
}
const entered = async (key: string, fields: Record<string, string> = {}): Promise<string> => {
  const answer = await world.post(at(key), {
    sender: "court",
    text: LETTER,
    orderedOn: "2026-11-18",
    submission: key.slice(0, 8),
    ...fields,
  })
  const id = /schreiben\/([0-9a-f-]{36})/.exec(answer.headers.get("location") ?? "")?.[1]
  if (!id) throw new Error(`No letter: ${answer.status} ${await answer.text()}`)
  return id
}
/** The fields of the form as a browser would send them back. */
const fieldsOf = (html: string): Record<string, string> => {
  const main = html.slice(html.indexOf('id="answer-form"'))
  const plain = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#39;", "'")
  const areas = [...main.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)]
  const inputs = [...main.matchAll(/<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"/g)].filter(
    ([all]) => !/type="radio"/.test(all),
  )
  const radios = [...main.matchAll(/<input type="radio"[^>]* name="([^"]+)" value="([^"]*)" checked/g)]
  return Object.fromEntries([...areas, ...inputs, ...radios].map(([, name = "", value = ""]) => [name, plain(value)]))
}

describe("a letter of the court", () => {
  test("is taken apart and laid beside the statutes", async () => {
    const key = await ready()
    const html = await world.html(at(key, `/${await entered(key)}`))
    expect(html).toContain("Antworten Sie bis 15. Januar 2027")
    expect(html).toContain("Heute steht in Ihrer Satzung (§ 1 Abs. 2)")
    expect(html).toContain("Der Sitz ist eine Stadt oder Gemeinde")
    expect(html).toContain("Wir reichen das Protokoll mit den fehlenden Unterschriften nach.")
    expect(html).toContain("Dazu haben wir keine Regel gefunden")
    expect(html).toContain('value="12 VR 345/26"')
    const home = await world.html(`/de/gruendung/${key}`)
    expect(home).toMatch(/15\. Januar 2027<\/strong>\s*<a[^>]*>Antwort an das Gericht/)
    expect(await world.html(`/de/gruendung/${key}/register`)).toContain("18. November 2026")
  })

  test("answered point by point becomes resolution, letter and the next version of the statutes", async () => {
    const key = await ready()
    const page = at(key, `/${await entered(key)}`)
    const first = fieldsOf(await world.html(page))
    const answer = {
      ...first,
      "points.0.section": "§ 1 Abs. 2",
      "points.0.wording": "Der Verein hat seinen Sitz in Köln. Diese Fassung ist neu.",
      "points.2.demand": "",
      decidedOn: "2026-11-22",
      yes: "7",
      no: "0",
      abstain: "0",
    }
    expect((await world.post(page, answer)).status).toBe(303)
    const html = await world.html(page)
    expect(html).toContain(`/gruendung/${key}/papiere/court-answer`)
    await world.post(`/de/gruendung/${key}/register/angaben`, {
      postalAddress: "Beispielweg 1, 50667 Köln",
      court: "Amtsgericht Köln",
      notary: "on-site",
      _revision: "0",
    })
    const access = await openProject(world.services, key)
    const answers = await loadAnswers(world.db, access?.project.id ?? "")
    expect(missingFor("court-answer", answers)).toEqual([])
    const letter = writePaper("court-answer", answers)
    const text = letter === undefined ? "" : paperText(letter)
    for (const part of ["12 VR 345/26", "18. November 2026", "15. Januar 2027", "Diese Fassung ist neu", "Unterschriften nach"])
      expect(text).toContain(part)
    expect(text).not.toContain("Wetter")
    const resolution = writePaper("amendment-resolution", answers)
    expect(resolution && paperText(resolution)).toMatch(
      /§ 1 Abs\. 2 erhält folgende Fassung[^]*Ja 7, Nein 0|Ja 7, Nein 0[^]*§ 1 Abs\. 2/,
    )
    const made = await world.post(`${page}/satzung`, {})
    expect(made.headers.get("location")).toContain("/satzung/2")
    expect(await world.html(`/de/gruendung/${key}/satzung/2`)).toContain("Diese Fassung ist neu")
    expect(await world.html(`/de/gruendung/${key}/satzung/1`)).not.toContain("Diese Fassung ist neu")
  })

  test("a point without an answer comes back with a sentence and everything typed", async () => {
    const key = await ready()
    const page = at(key, `/${await entered(key)}`)
    const answer = await world.post(page, {
      ...fieldsOf(await world.html(page)),
      "points.2.wording": "",
      "points.2.reply": "",
      "points.0.section": "§ 1 Abs. 2",
      "points.0.wording": "Mein Entwurf",
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain("oder was Sie dem Gericht antworten")
    expect(html).toContain("Mein Entwurf")
  })

  test("one more point can be added without a script, and nothing typed is lost", async () => {
    const key = await ready()
    const page = at(key, `/${await entered(key)}`)
    const answer = await world.post(page, {
      ...fieldsOf(await world.html(page)),
      "points.0.wording": "Mein Entwurf",
      _action: "point",
    })
    const html = await answer.text()
    expect(html).toContain("Punkt 4")
    expect(html).toContain("Mein Entwurf")
  })

  test("two founders who answer at once: the second sees both", async () => {
    const key = await ready()
    const other = await invite(world, key)
    const id = await entered(key)
    const filled = { ...fieldsOf(await world.html(at(key, `/${id}`))), "points.2.reply": "Ja.", "points.0.section": "§ 1" }
    const one = { ...filled, "points.0.wording": "Erste Fassung" }
    expect((await world.post(at(key, `/${id}`), one)).status).toBe(303)
    const answer = await world.post(at(other, `/${id}`), { ...filled, "points.0.wording": "Zweite Fassung" })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain("Erste Fassung")
    expect(html).toContain("Zweite Fassung")
  })

  test("who may decide follows from the statutes", async () => {
    const key = await ready()
    const html = await world.html(at(key, `/${await entered(key)}`))
    expect(html).toMatch(/Ihre Satzung erlaubt dem Vorstand|keine Regel gefunden, nach der der Vorstand/)
  })
})

describe("letters are kept well", () => {
  test("sealed, once per form, and gone with the project", async () => {
    const key = await ready()
    const sent = { sender: "court", text: `${LETTER} Kennwort Zimtstern`, submission: "doppelt" }
    await Promise.all([1, 2].map(() => world.post(at(key), sent)))
    const rows = async () =>
      (await world.db.execute<{ body: string; submission_key: string }>(sql`select body, submission_key from founding_letters`))
        .rows
    expect((await rows()).filter(({ submission_key }) => submission_key.endsWith(":doppelt"))).toHaveLength(1)
    expect((await rows()).some(({ body }) => body.includes("Zimtstern"))).toBe(false)
    await world.post(`/de/gruendung/${key}/loeschen`, {})
    expect((await rows()).filter(({ submission_key }) => submission_key.endsWith(":doppelt"))).toHaveLength(0)
  })

  test("nobody else's project opens them, and they can be deleted", async () => {
    const key = await ready()
    const id = await entered(key)
    expect((await world.get(at(await ready(), `/${id}`))).status).toBe(404)
    expect((await world.get(at(key, "/nichts"))).status).toBe(404)
    await world.post(at(key, `/${id}/loeschen`), {})
    expect((await world.get(at(key, `/${id}`))).status).toBe(404)
  })

  test.each([
    [{ sender: "court", text: "" }, "Bitte fügen Sie den Text"],
    [{ sender: "", text: "Text" }, "von wem das Schreiben kommt"],
    [{ sender: "court", text: "x".repeat(30_001) }, "zu lang"],
    [{ sender: "court", text: "Text", orderedOn: "2027-02-01" }, "liegt noch vor uns"],
    [{ sender: "court", text: "Text", orderedOn: "2026-11-20", deadline: "2026-11-01" }, "Die Frist liegt vor dem Tag"],
  ])("%# is refused with a sentence", async (sent, sentence) => {
    const answer = await world.post(at(await begin(world)), sent)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })

  test("one of the tax office becomes a question there, without a letter to the court", async () => {
    const key = await ready()
    const id = await entered(key, {
      sender: "tax",
      text: "In der Vermögensbindung fehlt der Wegfall der Zwecke.",
      submission: "t",
    })
    const html = await world.html(at(key, `/${id}`))
    expect(html).toContain("Vermögen bei Wegfall der Zwecke")
    expect(await world.html(`/de/gruendung/${key}/finanzamt`)).toContain("18. November 2026")
    const typed = { ...fieldsOf(html), "points.0.wording": "", "points.0.reply": "Das steht in § 12." }
    expect((await world.post(at(key, `/${id}`), typed)).status).toBe(303)
    const after = await world.html(at(key, `/${id}`))
    expect(after).toContain("papiere/tax-answer")
    expect(after).not.toContain("papiere/court-answer")
  })
})
