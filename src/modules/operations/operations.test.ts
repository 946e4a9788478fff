import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { visitorWith } from "../../../test/world.ts"
import { recordAudit, verifyAudit } from "#platform/audit"
import { newId } from "#platform/db"
import type { Role, Visitor } from "#platform/http"
import { type World, operationsWorld } from "./operations.fixtures.ts"

let world: World
let admin: Visitor
let lead: Visitor
beforeAll(async () => {
  world = await operationsWorld()
  admin = await world.employ("Ada", ["administrator"])
  lead = await world.employ("Lena", ["lead"])
})
afterAll(() => world.close())

const state = (id: string, to: ReturnType<typeof sql>) => world.db.execute(sql`update mail_outbox set ${to} where id = ${id}`)
const trailOf = async (subject: string) => {
  const { rows } = await world.db.execute<{ action: string; actor: string }>(
    sql`select action, actor from audit_entries where subject = ${subject} order by seq`,
  )
  return rows
}
const follow = async (answer: Response, as: Visitor) => {
  expect(answer.status).toBe(303)
  const cookie = answer.headers.getSetCookie().map((line) => line.split(";")[0])
  return world.html(answer.headers.get("location") ?? "", { as, cookie: cookie.join("; ") })
}

describe("who may see what", () => {
  const pages = ["", "/postausgang", "/protokoll", "/datenschutz", "/uebersetzungen", "/system"]
  const seen: [Role, number[]][] = [
    ["administrator", [200, 200, 200, 200, 200, 200]],
    ["lead", [200, 404, 200, 200, 200, 404]],
    ["adviser", [200, 404, 404, 404, 200, 404]],
    ["editor", [200, 404, 404, 404, 200, 404]],
    ["partner", [404, 404, 404, 404, 404, 404]],
    ["member", [404, 404, 404, 404, 404, 404]],
  ]
  test.each(seen)("%s", async (role, expected) => {
    const as = visitorWith([role])
    const answers = await Promise.all(pages.map((page) => world.get(`/de/buero${page}`, { as })))
    expect(answers.map(({ status }) => status)).toEqual(expected)
    expect(answers.every((answer) => answer.headers.get("cache-control") === "no-store")).toBe(true)
  })

  test("a guest is asked to sign in and comes back to the page", async () => {
    for (const page of [...pages, `/postausgang/${newId()}`]) {
      const answer = await world.get(`/de/buero${page}`)
      expect(answer.status).toBe(303)
      expect(answer.headers.get("location")).toBe(`/de/anmelden?zurueck=${encodeURIComponent(`/de/buero${page}`)}`)
    }
  })

  test("posts are guarded like pages", async () => {
    const adviser = visitorWith(["adviser"])
    const id = await world.mail("guarded@example.org")
    const posts = [`/postausgang/${id}/halt`, `/postausgang/${id}/wiederholung`, "/datenschutz", "/datenschutz/auskunft"]
    for (const path of [...posts, "/datenschutz/loeschung", `/system/auftraege/${id}/ablage`]) {
      expect(
        (await world.post(`/de/buero${path}`, { contact: "guarded@example.org", confirm: "yes" }, { as: adviser })).status,
      ).toBe(404)
      expect((await world.post(`/de/buero${path}`, { contact: "guarded@example.org", confirm: "yes" })).status).toBe(303)
    }
    expect(await world.html("/de/buero/postausgang?suche=guarded", { as: admin })).toContain("guarded@example.org")
  })

  test("the rail shows only what leads somewhere", async () => {
    const [forAdmin, forLead] = [await world.html("/de/buero", { as: admin }), await world.html("/de/buero", { as: lead })]
    expect(forAdmin).toContain("/de/buero/postausgang")
    expect(forAdmin).toContain("/de/buero/system")
    expect(forLead).not.toMatch(/\/de\/buero\/(postausgang|system)/)
    expect(forLead).toContain("/de/buero/protokoll")
  })
})

describe("the outbox", () => {
  test("every state has its words, its list and what can be done", async () => {
    const ids = {
      waiting: await world.mail("waiting@example.org"),
      retrying: await world.mail("retrying@example.org"),
      unclear: await world.mail("unclear@example.org"),
      held: await world.mail("no address"),
      sent: await world.mail("sent@example.org"),
    }
    await state(ids.retrying, sql`attempts = 2, last_error = '451 try later'`)
    await state(ids.unclear, sql`held_at = now(), held_because = 'unclear', attempts = 1`)
    await state(ids.sent, sql`sent_at = now(), attempts = 1`)
    const all = await world.html("/de/buero/postausgang", { as: admin })
    for (const id of Object.values(ids)) expect(all).toContain(`/de/buero/postausgang/${id}`)
    expect(all).toContain("SMTP_URL")

    const can: Record<keyof typeof ids, string[]> = {
      waiting: ["halt"],
      retrying: ["wiederholung", "halt"],
      unclear: ["wiederholung", "ankunft"],
      held: ["wiederholung"],
      sent: [],
    }
    for (const [name, id] of Object.entries(ids)) {
      const list = await world.html(`/de/buero/postausgang?stand=${name}`, { as: admin })
      expect(Object.values(ids).filter((one) => list.includes(one))).toEqual([id])
      const page = await world.html(`/de/buero/postausgang/${id}`, { as: admin })
      const actions = [...page.matchAll(new RegExp(`action="/de/buero/postausgang/${id}/(\\w+)"`, "g"))].map(
        ([, action]) => action,
      )
      expect({ name, actions }).toEqual({ name, actions: can[name as keyof typeof ids] })
      expect(page).toMatch(/<pre class="letter" lang="ar" dir="rtl">[^<]*مرحبا/)
    }
    expect(await world.html(`/de/buero/postausgang/${ids.retrying}`, { as: admin })).toContain("451 try later")
    expect(await world.html(`/de/buero/postausgang/${ids.held}`, { as: admin })).toContain(
      "An diese Adresse kann niemand schreiben",
    )
    // What needs somebody stands in the rail and on the morning page.
    expect(await world.html("/de/buero", { as: admin })).toContain("2 Mails brauchen Sie")
  })

  test("what somebody does is done once, noted, and shown", async () => {
    const id = await world.mail("acts@example.org")
    const url = `/de/buero/postausgang/${id}`
    expect(await follow(await world.post(`${url}/halt`, {}, { as: admin }), admin)).toContain("Die Mail ist angehalten")
    expect(await world.html(url, { as: admin })).toContain("Jemand aus dem Büro")
    world.enqueued.length = 0
    expect(await follow(await world.post(`${url}/wiederholung`, {}, { as: admin }), admin)).toContain("noch einmal gesendet")
    expect(world.enqueued).toMatchObject([{ job: "mail.deliver", id }])

    await state(id, sql`held_at = now(), held_because = 'unclear'`)
    const twice = [await world.post(`${url}/ankunft`, {}, { as: admin }), await world.post(`${url}/ankunft`, {}, { as: admin })]
    expect(await follow(twice[0] ?? new Response(), admin)).toContain("Die Mail ist angekommen")
    expect(await follow(twice[1] ?? new Response(), admin)).toContain("nicht mehr nötig")
    const actions = (await trailOf(id)).map(({ action }) => action)
    expect(actions.filter((action) => action !== "mail.text.read")).toEqual([
      "mail.sending.held",
      "mail.sending.repeated",
      "mail.arrival.confirmed",
    ])
    expect(actions).toContain("mail.text.read")
  })

  test("typed markup stays text, an erased mail says so and cannot be sent", async () => {
    const id = await world.mail("markup@example.org", `<script>alert("1")</script>`)
    const page = await world.html(`/de/buero/postausgang/${id}`, { as: admin })
    expect(page).not.toContain("<script>alert")
    expect(page).toContain("&lt;script&gt;")
    await state(id, sql`subject = '', text = '', to_address = '', erased_at = now(), held_at = now(), held_because = 'erased'`)
    const erased = await world.html(`/de/buero/postausgang/${id}`, { as: admin })
    expect(erased).toContain("Inhalt gelöscht")
    expect(erased).not.toContain("wiederholung")
    expect(await follow(await world.post(`/de/buero/postausgang/${id}/wiederholung`, {}, { as: admin }), admin)).toContain(
      "nicht mehr möglich",
    )
  })

  test("searching, and pages of many", async () => {
    for (let number = 0; number < 55; number += 1) await world.mail(`many-${number}@example.org`)
    const first = await world.html("/de/buero/postausgang?suche=MANY-", { as: admin })
    expect(first).toContain("seite=2")
    expect(first).toContain("many-54@example.org")
    const second = await world.html("/de/buero/postausgang?suche=MANY-&seite=2", { as: admin })
    expect(second).toContain("many-4@example.org")
    expect(second).not.toContain("many-5@example.org")
    expect(await world.html("/de/buero/postausgang?suche=nobody-has-this", { as: admin })).toContain("Keine Mail passt dazu")
  })

  const strange = [
    "stand=nonsense",
    "seite=-3",
    "seite=1e99",
    "seite=abc",
    "suche=%00%25_%5C",
    `suche=${"x".repeat(5_000)}`,
    "suche=%E2%80%AE",
  ]
  test.each(strange)("a strange address: %.40s", async (query) => {
    expect((await world.get(`/de/buero/postausgang?${query}`, { as: admin })).status).toBe(200)
  })

  test.each(["nonsense", "%00", "------------------------------------", newId()])("no mail: %s", async (id) => {
    expect((await world.get(`/de/buero/postausgang/${id}`, { as: admin })).status).toBe(404)
    expect((await world.post(`/de/buero/postausgang/${id}/halt`, {}, { as: admin })).status).toBe(404)
  })
})

describe("the trail", () => {
  test("shows names instead of identifiers, and everything about one record or person", async () => {
    const subject = newId()
    await recordAudit(world.db, { actor: lead.id, action: "advice.case.opened", subject, details: { reference: "TW-1234-AB" } })
    await recordAudit(world.db, { actor: "guest", action: "advice.request.received", subject })
    await recordAudit(world.db, { actor: lead.id, action: "advice.other.thing", subject: newId() })

    const about = await world.html(`/de/buero/protokoll?kennung=${subject}`, { as: lead })
    expect(about).toContain("Lena")
    expect(about).toContain("Gast")
    expect(about).toContain("reference: TW-1234-AB")
    expect(about).not.toContain("advice.other.thing")
    const byLena = await world.html(`/de/buero/protokoll?kennung=${lead.id}`, { as: lead })
    expect(byLena).toContain("advice.other.thing")
    expect(byLena).not.toContain("advice.request.received")
    expect(await world.html("/de/buero/protokoll?kennung=unknown", { as: lead })).toContain("steht nichts im Protokoll")
  })

  test("older entries are reached page by page, none twice, none left out", async () => {
    const subject = newId()
    for (let number = 0; number < 230; number += 1)
      await recordAudit(world.db, { actor: "system", action: `test.entry.n${number}`, subject })
    const found: string[] = []
    let next: string | undefined = `/de/buero/protokoll?kennung=${subject}`
    while (next !== undefined && found.length < 230) {
      const page: string = await world.html(next, { as: lead })
      found.push(...[...page.matchAll(/test\.entry\.n(\d+)/g)].map(([, number]) => number ?? ""))
      expect(found.length).toBeGreaterThan(0)
      next = /href="([^"]*vor=\d+)">Ältere/.exec(page)?.[1]?.replaceAll("&amp;", "&")
    }
    expect(found.map(Number)).toEqual(Array.from({ length: 230 }, (_, index) => 229 - index))
  })

  test.each(["vor=abc", "vor=-1", "vor=99999999999999999999", "kennung=%00", `kennung=${"y".repeat(6_000)}`])(
    "a strange address: %.40s",
    async (query) => {
      expect((await world.get(`/de/buero/protokoll?${query}`, { as: lead })).status).toBe(200)
    },
  )
})

describe("the rights of a person", () => {
  const erase = (contact: string, confirm?: string) =>
    world.post("/de/buero/datenschutz/loeschung", { contact, ...(confirm === undefined ? {} : { confirm }) }, { as: lead })

  test("what is stored is found over all modules and handed out complete", async () => {
    await world.mail("Person@Example.org", "Eine Mail an die Person")
    const found = await world.post("/de/buero/datenschutz", { contact: " person@example.org " }, { as: lead })
    expect(found.status).toBe(200)
    expect(await found.text()).toMatch(/: ein Eintrag/)

    const download = await world.post("/de/buero/datenschutz/auskunft", { contact: "person@example.org" }, { as: lead })
    expect(download.headers.get("content-disposition")).toContain("auskunft.json")
    expect(download.headers.get("cache-control")).toBe("no-store")
    const sections = (await download.json()) as { module: string; rows: { subject: string; text: string }[] }[]
    expect(sections.map(({ module, rows }) => [module, rows.length])).toEqual([["mail", 1]])
    expect(JSON.stringify(sections)).toContain("Eine Mail an die Person")
    expect(JSON.stringify(sections)).toContain("مرحبا")
  })

  test.each(["", "nobody", "12", "🦄🦄🦄🦄🦄", "x".repeat(5_000)])(
    "a contact that is none comes back with a sentence: %.20s",
    async (contact) => {
      for (const path of ["", "/auskunft", "/loeschung"]) {
        const answer = await world.post(`/de/buero/datenschutz${path}`, { contact, confirm: "yes" }, { as: lead })
        expect(answer.status).toBe(422)
        const page = await answer.text()
        expect(page).toContain("Bitte eine E-Mail-Adresse oder eine Telefonnummer angeben.")
        expect(page).toContain(`value="${contact}"`)
      }
    },
  )

  test("without confirmation nothing is erased, and the page still shows whom it is about", async () => {
    await world.mail("keep@example.org")
    const answer = await erase("keep@example.org")
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain("Bitte bestätigen Sie")
    expect(page.match(/value="keep@example.org"/g)).toHaveLength(3)
    expect((await world.mails()).filter(({ to_address }) => to_address === "keep@example.org")).toHaveLength(1)
  })

  test("erasing leaves no trace of the person, only that it happened", async () => {
    await world.mail("gone@example.org", "Geheim")
    expect(await follow(await erase("gone@example.org", "yes"), lead)).toContain("Gelöscht: eine Zeile")
    const page = await world.html("/de/buero/datenschutz", { as: lead })
    expect(page).toContain("person")
    const everything = await world.db.execute(sql`
      select (select string_agg(mail::text, '') from mail_outbox mail) || (select string_agg(entry::text, '') from audit_entries entry) as all`)
    expect(JSON.stringify(everything.rows)).not.toMatch(/gone@example|Geheim/)
    expect(await follow(await erase("gone@example.org", "yes"), lead)).toContain("keine Zeile")
    expect(await verifyAudit(world.db)).toMatchObject({ ok: true })
  })

  test("who works here is not erased before the access is taken away", async () => {
    const leaving = await world.employ("Leo", ["adviser"])
    const refused = await erase(leaving.email?.toUpperCase() ?? "", "yes")
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain("Diese Person arbeitet hier")
    await world.db.execute(sql`update auth_users set deactivated_at = now() where id = ${leaving.id}`)
    expect((await erase(leaving.email ?? "", "yes")).status).toBe(303)
    const { rows } = await world.db.execute<{ name: string }>(sql`select name from auth_users where id = ${leaving.id}`)
    expect(rows.map(({ name }) => name)).toEqual(["–"])
  })
})

describe("translations", () => {
  test("every language says how far it is and whether somebody has checked it", async () => {
    const page = await world.html("/de/buero/uebersetzungen", { as: lead })
    for (const name of ["English", "Türkçe", "العربية"]) expect(page).toContain(name)
    const rows = page.split("<tr").slice(2)
    const english = rows.find((row) => row.includes("English")) ?? ""
    expect(english).toContain("Vollständig")
    expect(rows).toHaveLength(12)
    for (const row of rows) {
      const [, done, total] = /([\d.]+) \/ ([\d.]+)/.exec(row) ?? []
      expect(Number(done?.replace(".", ""))).toBeLessThanOrEqual(Number(total?.replace(".", "")))
    }
  })
})

describe("the system", () => {
  test("says how the machine is doing", async () => {
    const page = await world.html("/en/buero/system", { as: admin })
    for (const fact of [
      /Tragwerk \d+\.\d+\.\d+, Node\.js/,
      /PostgreSQL \d+/,
      /in the data folder/,
      /none configured \(SMTP_URL\)/,
    ])
      expect(page).toMatch(fact)
    expect(page).toContain("Everything has succeeded")
  })

  test("work that failed for good waits for a human: once more, or put aside", async () => {
    await world.failJobs(2)
    const page = await world.html("/de/buero/system", { as: admin })
    expect(page).toContain("The disk was full")
    expect(await world.html("/de/buero", { as: admin })).toContain("2 Sachen am System")
    const [again = "", aside = ""] = [...page.matchAll(/auftraege\/([\w-]+)\/wiederholung/g)].map(([, key]) => key)

    world.enqueued.length = 0
    const repeat = () => world.post(`/de/buero/system/auftraege/${again}/wiederholung`, {}, { as: admin })
    const both = await Promise.all([repeat(), repeat()])
    const said = await Promise.all(both.map((answer) => follow(answer, admin)))
    expect(said.filter((text) => text.includes("läuft noch einmal"))).toHaveLength(1)
    expect(said.filter((text) => text.includes("schon erledigt"))).toHaveLength(1)
    expect(world.enqueued).toMatchObject([{ job: "test.fail-always" }])
    expect(await trailOf(again)).toEqual([{ action: "operations.job.repeated", actor: admin.id }])

    expect(await follow(await world.post(`/de/buero/system/auftraege/${aside}/ablage`, {}, { as: admin }), admin)).toContain(
      "Abgelegt",
    )
    expect(await world.html("/de/buero/system", { as: admin })).not.toContain("The disk was full")
    expect((await world.post("/de/buero/system/auftraege/nonsense/ablage", {}, { as: admin })).status).toBe(303)
  })
})
