import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { verifyAudit } from "#platform/audit"
import { newId } from "#platform/db"
import type { Visitor } from "#platform/http"
import { visitorWith } from "../../../../test/world.ts"
import {
  type World,
  adviceWorld,
  askForAdvice,
  browser,
  employ,
  privateLink,
  responsible,
  submissionIn,
} from "../advice.fixtures.ts"

let world: World
let berat: Visitor
let celine: Visitor
let lena: Visitor

beforeAll(async () => {
  world = await adviceWorld()
  berat = await employ(world, "Berat")
  celine = await employ(world, "Celine", ["adviser"], "en")
  lena = await employ(world, "Lena", ["lead"])
  await responsible(world, berat, { regions: ["Arnsberg"], allTopics: true, languages: ["tr"], deputyId: celine.id })
  await responsible(world, celine, { allPlaces: true, allTopics: true })
})
afterAll(() => world.close())

const one = async (text: string) => (await world.db.execute(sql.raw(text))).rows[0]
const count = async (table: string, where = "true") =>
  Number((await one(`select count(*) from ${table} where ${where}`))?.["count"])
const state = async (reference: string) =>
  one(
    `select state, responsible_id, waiting_since, closed_at, organisation_id, ladder_step from advice_cases where reference = '${reference}'`,
  )
const desk = (reference: string, rest = "") => `/de/buero/anfragen/${reference}${rest}`
const ask = (more = {}) => askForAdvice(browser(world), more)
const take = async (reference: string, as = berat) => world.post(desk(reference, "/annehmen"), {}, { as })
const mailsTo = async (visitor: Visitor) => (await world.mails()).filter(({ to_address }) => to_address === visitor.email)

describe("who may see it", () => {
  test("guests are asked to sign in; partners, editors and members find nothing", async () => {
    const reference = await ask()
    for (const url of ["/de/buero/anfragen", desk(reference), "/de/buero/kontakte/neu", "/de/buero/zustaendigkeiten"]) {
      expect((await world.get(url)).status).toBe(303)
      for (const role of ["partner", "editor", "member"] as const) {
        expect((await world.get(url, { as: visitorWith([role]) })).status).toBe(404)
      }
    }
    const post = await world.post(desk(reference, "/annehmen"), {}, { as: { ...berat, roles: ["partner"] } })
    expect(post.status).toBe(404)
    expect((await state(reference))?.["state"]).toBe("new")
  })
  test("opening a case is written down", async () => {
    const reference = await ask()
    const before = await count("audit_entries", "action = 'advice.case.read'")
    await world.get(desk(reference), { as: celine })
    expect(await count("audit_entries", `action = 'advice.case.read' and actor = '${celine.id}'`)).toBe(before + 1)
    expect((await verifyAudit(world.db)).ok).toBe(true)
  })
})

describe("accepting", () => {
  test("the page says who is responsible and why", async () => {
    const html = await (await world.get(desk(await ask()), { as: berat })).text()
    expect(html).toContain("weil: Regierungsbezirk Arnsberg + alle Themen + Türkisch")
    expect(html).toContain("wartet seit heute")
    expect(html).toContain("Tüzük")
    expect(html).toContain("Annehmen")
  })
  test("two at once: exactly one gets it, the other sees who", async () => {
    for (let round = 0; round < 5; round++) {
      const reference = await ask()
      const both = await Promise.all([take(reference, berat), take(reference, celine)])
      expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 409]))
      const winner = both[0]?.status === 303 ? "Berat" : "Celine"
      const loser = both.find(({ status }) => status === 409)
      expect(await loser?.text()).toContain(`${winner} war schneller`)
      expect((await state(reference))?.["responsible_id"]).toBe(winner === "Berat" ? berat.id : celine.id)
    }
  })
  test("accepting twice is fine", async () => {
    const reference = await ask()
    expect((await take(reference)).status).toBe(303)
    expect((await take(reference)).status).toBe(303)
  })
})

describe("declining and handing over", () => {
  test("the next person is asked, then the leads; each refusal is counted without names", async () => {
    const reference = await ask()
    const missing = await world.post(desk(reference, "/ablehnen"), {}, { as: berat })
    expect(missing.status).toBe(422)
    expect((await world.post(desk(reference, "/ablehnen"), { reason: "no-time" }, { as: celine })).status).toBe(409)
    await world.post(desk(reference, "/ablehnen"), { reason: "no-time" }, { as: berat })
    expect((await state(reference))?.["responsible_id"]).toBe(celine.id)
    expect((await mailsTo(celine)).at(-1)?.subject).toContain(`New request ${reference}`)

    await world.post(desk(reference, "/ablehnen"), { reason: "no-language" }, { as: celine })
    expect((await state(reference))?.["responsible_id"]).toBeNull()
    expect((await mailsTo(lena)).at(-1)?.subject).toContain("ohne Zuständige")
    expect(
      await count(
        "advice_unmet_needs",
        "kind = 'declined' and reason = 'no-language' and language = 'tr' and district = '05911'",
      ),
    ).toBe(1)
    const html = await (await world.get(desk(reference), { as: lena })).text()
    expect(html).toContain("Celine hat abgelehnt")
    expect(html).toContain("Mir fehlt die Sprache")
  })
  test("handing over tells the colleague, and a stranger cannot be chosen", async () => {
    const reference = await ask()
    await take(reference)
    expect((await world.post(desk(reference, "/uebergeben"), { to: celine.id }, { as: berat })).status).toBe(303)
    expect((await state(reference))?.["responsible_id"]).toBe(celine.id)
    expect((await mailsTo(celine)).at(-1)?.subject).toContain("handed over")
    expect((await world.post(desk(reference, "/uebergeben"), { to: newId() }, { as: berat })).status).toBe(409)
  })
})

describe("answering", () => {
  const reply = (reference: string, fields: Record<string, string>, as = berat) =>
    world.post(
      desk(reference, "/antwort"),
      { text: "Merhaba Ayşe, Cuma günü konuşalım.", minutes: "15", counts: "yes", ...fields },
      { as },
    )

  test("the adviser's words in a letter of the group's language, stored and sent once however often somebody clicks", async () => {
    const reference = await ask()
    await take(reference)
    const submission = await submissionIn(await world.get(desk(reference), { as: berat }))
    const [mails, contacts] = [await count("mail_outbox"), await count("advice_statistics")]
    const sent = await Promise.all(Array.from({ length: 8 }, () => reply(reference, { submission })))
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await count("mail_outbox")).toBe(mails + 1)
    expect(await count("advice_statistics")).toBe(contacts + 1)
    const letter = (await world.mails()).at(-1)
    expect(letter).toMatchObject({ to_address: "ayse@example.org", language: "tr", kind: "advice.reply" })
    expect(letter?.text).toContain("Cuma günü konuşalım.")
    expect(letter?.text).toContain("Berat")
    expect((await state(reference))?.["waiting_since"]).toBeNull()
    expect(await (await world.get(await privateLink(world))).text()).toContain("Cuma günü konuşalım.")
  })
  test("answering a new request takes it; a colleague's request can still be answered by a deputy", async () => {
    const reference = await ask()
    await reply(reference, { submission: newId() }, celine)
    expect(await state(reference)).toMatchObject({ state: "accepted", responsible_id: celine.id })
    expect((await reply(reference, { submission: newId() }, berat)).status).toBe(303)
    expect((await state(reference))?.["responsible_id"]).toBe(celine.id)
  })
  test("an empty or endless answer comes back with the text kept", async () => {
    const reference = await ask()
    expect((await reply(reference, { submission: newId(), text: " " })).status).toBe(422)
    const long = await reply(reference, { submission: newId(), text: "Sehr lang. ".repeat(2000) })
    expect(long.status).toBe(422)
    expect(await long.text()).toContain("Sehr lang. Sehr lang.")
  })
  test("without a mail address there is no form for it", async () => {
    const reference = await ask({ contact: { email: "", phone: "0234 9101112" } })
    const html = await (await world.get(desk(reference), { as: berat })).text()
    expect(html).toContain("Diese Gruppe hat keine E-Mail-Adresse angegeben")
    expect(html).toContain('href="tel:+492349101112"')
  })
  test("right-to-left text stands in its own direction", async () => {
    const reference = await ask({ need: { need: "مرحبا، نريد تأسيس جمعية" }, contact: { spokenLanguage: "ar" } })
    const html = await (await world.get(desk(reference), { as: berat })).text()
    expect(html).toMatch(/<div class="typed" dir="auto" lang="ar">\s*مرحبا/)
  })
})

describe("the group's own page", () => {
  const own = async () => {
    const reference = await ask()
    await take(reference)
    return { reference, link: await privateLink(world) }
  }
  test("a message reaches the adviser once, and the group waits again", async () => {
    const { reference, link } = await own()
    await world.post(desk(reference, "/antwort"), { text: "Hallo", minutes: "5", submission: newId() }, { as: berat })
    const submission = await submissionIn(await world.get(link))
    const before = (await mailsTo(berat)).length
    const sent = await Promise.all([1, 2, 3].map(() => world.post(`${link}/nachricht`, { text: "Teşekkürler!", submission })))
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await mailsTo(berat)).toHaveLength(before + 1)
    expect((await mailsTo(berat)).at(-1)?.text).not.toContain("Teşekkürler")
    expect((await state(reference))?.["waiting_since"]).not.toBeNull()
    expect(await (await world.get(desk(reference), { as: berat })).text()).toContain("Teşekkürler!")
  })
  test("a message to a closed case opens it again", async () => {
    const { reference, link } = await own()
    await world.post(desk(reference, "/abschliessen"), { result: "information" }, { as: berat })
    expect((await state(reference))?.["state"]).toBe("closed")
    expect(await (await world.get(link)).text()).toContain("23 Kasım 2027")
    await world.post(`${link}/nachricht`, { text: "Bir soru daha", submission: newId() })
    expect(await state(reference)).toMatchObject({ state: "accepted", responsible_id: berat.id, closed_at: null })
  })
  test("withdrawing stops the work at once; a late message is refused with its text", async () => {
    const { reference, link } = await own()
    expect((await world.get(`${link}/zurueckziehen`)).status).toBe(200)
    await world.post(`${link}/zurueckziehen`, {})
    expect((await state(reference))?.["state"]).toBe("withdrawn")
    expect((await mailsTo(berat)).at(-1)?.subject).toContain("zurückgezogen")
    expect(await (await world.get(desk(reference), { as: berat })).text()).not.toContain("Antwort senden")
    const late = await world.post(`${link}/nachricht`, { text: "Yine de yazıyorum", submission: newId() })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain("Yine de yazıyorum")
  })
  test("deleting removes everything at once and forgets the link", async () => {
    const { reference, link } = await own()
    expect((await world.post(`${link}/loeschen`, {})).headers.get("location")).toBe("/tr/beratung/geloescht")
    expect(await state(reference)).toBeUndefined()
    expect((await world.get(link)).status).toBe(410)
    expect((await mailsTo(berat)).at(-1)?.subject).toContain("gelöscht")
    expect((await world.get(desk(reference), { as: berat })).status).toBe(404)
  })
  test("an expired link says so in the group's language and offers a new one", async () => {
    const { reference, link } = await own()
    await world.post(desk(reference, "/abschliessen"), { result: "support" }, { as: berat })
    world.clock.set("2027-11-24T09:00:00Z")
    const expired = await world.get(link)
    expect(expired.status).toBe(410)
    expect(await expired.text()).toContain('name="email"')
    world.clock.set("2026-11-23T09:00:00Z")
  })
  test("a fresh link: the same answer for known and unknown addresses, the old link ends", async () => {
    const email = "yeni@example.org"
    await ask({ contact: { email } })
    const old = await privateLink(world)
    world.clock.set("2026-11-23T12:00:00Z")
    const before = await count("mail_outbox")
    const [known, unknown] = await Promise.all([
      world.post("/tr/meine-anfrage", { email: "Yeni@Example.org" }),
      world.post("/tr/meine-anfrage", { email: "fremd@example.org" }),
    ])
    const strip = (html: string) => html.replaceAll(/name="_token" value="[^"]*"/g, "")
    expect(strip(await known.text())).toBe(strip(await unknown.text()))
    await world.runJobs()
    expect(await count("mail_outbox")).toBe(before + 1)
    const fresh = await privateLink(world)
    expect(fresh).not.toBe(old)
    expect((await world.get(fresh)).status).toBe(200)
    expect((await world.get(old)).status).toBe(410)

    await world.post("/tr/meine-anfrage", { email })
    await world.runJobs()
    expect(await count("mail_outbox")).toBe(before + 1)
    expect(await count("advice_link_requests")).toBe(0)
    world.clock.set("2026-11-23T09:00:00Z")
  })
})

describe("next step, notes, closing", () => {
  test("a next step with a date", async () => {
    const reference = await ask()
    expect((await world.post(desk(reference, "/naechster-schritt"), { nextStepDue: "2026-12-01" }, { as: berat })).status).toBe(
      422,
    )
    await world.post(
      desk(reference, "/naechster-schritt"),
      { nextStep: "Satzung durchsehen", nextStepDue: "2026-12-01" },
      { as: berat },
    )
    const html = await (await world.get(desk(reference), { as: berat })).text()
    expect(html).toContain("Satzung durchsehen")
    expect(html).toContain("1. Dezember 2026")
  })
  test("a note is seen by its author only", async () => {
    const reference = await ask()
    await world.post(desk(reference, "/notiz"), { note: "Nur für mich" }, { as: berat })
    expect(await (await world.get(desk(reference), { as: berat })).text()).toContain("Nur für mich")
    expect(await (await world.get(desk(reference), { as: lena })).text()).not.toContain("Nur für mich")
  })
  test("closing without help needs a reason and is counted", async () => {
    const reference = await ask()
    await take(reference)
    expect((await world.post(desk(reference, "/abschliessen"), { result: "unmet" }, { as: berat })).status).toBe(422)
    await world.post(desk(reference, "/abschliessen"), { result: "unmet", unmetReason: "no-interpreter" }, { as: berat })
    expect(await count("advice_unmet_needs", "kind = 'unmet' and reason = 'no-interpreter'")).toBe(1)
    expect((await world.post(desk(reference, "/abschliessen"), { result: "support" }, { as: berat })).status).toBe(409)
  })
})

describe("the inbox", () => {
  test("mine, all, unassigned, waiting and closed, each with its own address", async () => {
    const mine = await ask({ group: { place: "Hagen" } })
    await ask({ group: { place: "Hagen" }, contact: { spokenLanguage: "uk" } })
    const list = async (query: string, as = berat) => (await world.get(`/de/buero/anfragen${query}`, { as })).text()
    expect(await list("")).toContain(mine)
    expect(await list("", lena)).not.toContain(mine)
    expect(await list("?ansicht=all", lena)).toContain(mine)
    expect(await list("?ansicht=closed")).not.toContain(mine)
    expect(await list("?ansicht=waiting&sprache=uk")).not.toContain(mine)
    expect(await list("?ansicht=waiting&sprache=tr&thema=statutes&region=Arnsberg")).toContain(mine)
    expect(await list("?ansicht=waiting&region=Köln")).not.toContain(mine)
    expect(await list("?ansicht=unsinn&seite=-4&sprache=xx&region=Bayern")).toContain("<h1")
  })
  test("a reference leads straight to the case, however it is typed", async () => {
    const reference = await ask()
    const typed = reference.toLowerCase().replaceAll("-", " ")
    const found = await world.get(`/de/buero/anfragen?q=${encodeURIComponent(typed)}`, { as: berat })
    expect(found.headers.get("location")).toBe(`/de/buero/anfragen/${reference}`)
    expect((await world.get("/de/buero/anfragen?q=%25%27", { as: berat })).status).toBe(200)
  })
})

test("responsibilities: own ones by oneself, everybody's by the leads", async () => {
  const fields = {
    allPlaces: "yes",
    topics: ["statutes", "unsinn"],
    languages: "ar",
    deputyId: celine.id,
    awayFrom: "2026-12-01",
    awayUntil: "2026-12-24",
    priority: "2",
  }
  const page = `/de/buero/zustaendigkeiten/${berat.id}`
  expect((await world.post(page, fields, { as: celine })).status).toBe(404)
  expect((await world.post(page, { ...fields, awayUntil: "2026-11-01" }, { as: lena })).status).toBe(422)
  expect((await world.post(page, fields, { as: lena })).status).toBe(303)
  const row = await one(
    `select all_places, topics, languages, priority, away_until::text from advice_responsibilities where user_id = '${berat.id}'`,
  )
  expect(row).toEqual({ all_places: true, topics: ["statutes"], languages: ["ar"], priority: 2, away_until: "2026-12-24" })
  const html = await (await world.get("/de/buero/zustaendigkeiten", { as: berat })).text()
  expect(html).toContain("24. Dezember 2026")
  expect(await (await world.get(page, { as: berat })).text()).toContain('value="2026-12-01"')
  await world.post(page, {}, { as: berat })
  expect(await count("advice_responsibilities", `user_id = '${berat.id}'`)).toBe(0)
})
