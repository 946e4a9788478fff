import { afterAll, beforeAll, expect, test } from "vitest"
import { rootDir } from "#platform/config"
import { openDocuments } from "#platform/documents"
import { readDocument } from "#platform/reading"
import { begin } from "../founding.fixtures.ts"
import { founding } from "../module.ts"
import { walkTo } from "../path/path.fixtures.ts"
import { loadAnswers, savePage } from "../path/store.ts"
import { openProject } from "../project/service.ts"
import { draftStatutes, draftText } from "../clauses/index.ts"
import { addVersion } from "../statutes/versions.ts"
import { testWorld } from "../../../../test/world.ts"
import { lawOlderThanMeeting } from "./law-age.ts"

const documents = openDocuments({ rootDir })
let world: Awaited<ReturnType<typeof testWorld>>
beforeAll(async () => {
  world = await testWorld({ modules: [founding], documents })
})
afterAll(async () => {
  await world.close()
  await documents.stop()
})

const papers = (key: string, rest = "", language = "de") => `/${language}/gruendung/${key}/papiere${rest}`
const walked = async () => {
  const key = await begin(world)
  await walkTo({ world, key })
  const access = await openProject(world.services, key)
  if (!access) throw new Error("The project opens")
  return { key, access }
}
const textIn = async (answer: Response, name: string): Promise<string> => {
  expect(answer.status).toBe(200)
  const read = await readDocument({ name, bytes: new Uint8Array(await answer.arrayBuffer()) })
  if (!read.ok) throw new Error(`${name}: ${read.problem}`)
  return read.text.replace(/\s+/g, " ")
}

test("an empty project: every paper says what it lacks and where that is filled in; none can be downloaded", async () => {
  const key = await begin(world)
  const html = await world.html(papers(key))
  expect(html).toContain("Vor der Versammlung")
  expect(html).toContain("Tag, Uhrzeit und Ort der Gründungsversammlung")
  expect(html).toContain(`href="/de/gruendung/${key}/weg/name-und-sitz"`)
  expect(html).toContain(`href="/de/gruendung/${key}/versammlung/termin"`)
  expect(html).not.toContain("PDF herunterladen")
  const file = await world.get(papers(key, "/invitation/pdf"))
  expect([file.status, file.headers.get("location")]).toEqual([303, papers(key, "/invitation")])
})

test("what is answered can be downloaded as PDF and Word, German, without a placeholder", { timeout: 90_000 }, async () => {
  const { key } = await walked()
  const html = await world.html(papers(key))
  expect(html).toContain("Zum Unterschreiben")
  const pdf = await world.get(papers(key, "/statutes/pdf"))
  expect(pdf.headers.get("content-disposition")).toContain("02-satzung.pdf")
  expect(pdf.headers.get("cache-control")).toBe("private, no-store")
  for (const text of [
    await textIn(pdf, "satzung.pdf"),
    await textIn(await world.get(papers(key, "/statutes/word")), "satzung.docx"),
  ]) {
    expect(text).toContain("Satzung des Vereins Brücke Köln")
    expect(text).not.toMatch(/undefined|_{3}|TODO/)
  }
})

test("a reading copy has the other language beside the German; in German there is none", { timeout: 90_000 }, async () => {
  const { key } = await walked()
  const copy = await world.get(papers(key, "/privacy-note/pdf?sprache=en"))
  expect(copy.headers.get("content-disposition")).toContain("08-datenschutzhinweise-en.pdf")
  expect(await textIn(copy, "copy.pdf")).toContain("Hinweise zum Datenschutz")
  for (const none of ["de", "ro", "klingonisch"])
    expect((await world.get(papers(key, `/privacy-note/pdf?sprache=${none}`))).status).toBe(303)
  const page = await world.html(papers(key, "/privacy-note", "ar"))
  expect(page).toMatch(/<option value="ar" selected/)
  expect(page).not.toContain('<option value="ro"')
})

test("unknown papers and kinds are not there", async () => {
  const { key } = await walked()
  for (const rest of ["/gibt-es-nicht", "/statutes/exe", "/gibt-es-nicht/pdf"])
    expect((await world.get(papers(key, rest))).status).toBe(404)
})

test("statutes that were changed by hand are printed as they were kept, not as the answers have them", async () => {
  const { key, access } = await walked()
  const body = draftText(draftStatutes(await loadAnswers(world.db, access.project.id)))
  await addVersion(world.services, access, { body, origin: "answers" })
  expect(await world.html(papers(key, "/statutes"))).not.toContain("die Sie festgehalten haben")
  const changed = body.replace("§ 1", "§ 1 Eigener Wortlaut:")
  await addVersion(world.services, access, { body: changed, origin: "edit" })
  expect(await world.html(papers(key, "/statutes"))).toContain("Dieses Papier zeigt die Fassung 2")
  const text = await textIn(await world.get(papers(key, "/statutes/word")), "satzung.docx")
  expect(text).toContain("Eigener Wortlaut")
  expect(text).toContain("Amina Beispiel")
})

test("a turn of the year between the law and the meeting is said", async () => {
  expect(lawOlderThanMeeting("2026-12-31", "2026-04-29")).toBeUndefined()
  expect(lawOlderThanMeeting("2027-01-01", "2026-04-29")).toEqual({ asOf: "2026-04-29", meetingOn: "2027-01-01" })
  const { key, access } = await walked()
  const plan = (on: string, revision: number) =>
    savePage(world.services, access, {
      page: "meeting",
      revision,
      typed: { on, at: "18:00", place: "Köln", invitedBy: "Amina Beispiel" },
    })
  await plan("2026-12-11", 0)
  expect(await world.html(papers(key))).not.toContain("Jahreswechsel")
  await plan("2027-01-15", 1)
  expect(await world.html(papers(key))).toContain("Jahreswechsel")
})
