import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { flowProblems } from "#platform/flow"
import {
  FORM,
  NEED,
  type World,
  adviceWorld,
  answers,
  askForAdvice,
  browser,
  employ,
  fillIn,
  privateLink,
  responsible,
} from "../advice.fixtures.ts"
import { requestFlow } from "./flow.ts"

let world: World
beforeAll(async () => {
  world = await adviceWorld()
  const berat = await employ(world, "Berat")
  await employ(world, "Lena", ["lead"])
  await responsible(world, berat, { regions: ["Arnsberg"], allTopics: true, languages: ["tr"] })
})
afterAll(() => world.close())

const count = async (table: string) =>
  Number((await world.db.execute(sql.raw(`select count(*) from ${table}`))).rows[0]?.["count"])
const place = (name: string, more: Record<string, string> = {}) => ({ ...answers.group, place: name, ...more })

describe("a group asks for advice", () => {
  test("the way through the form visits every page", () => {
    expect(flowProblems(requestFlow, { usual: { ...answers, check: { sent: "yes" } } })).toEqual([])
  })

  test("from the door to the receipt, in Turkish, without an account", async () => {
    const phone = browser(world)
    expect((await phone.get("/beratung")).status).toBe(200)
    const start = await phone.get("/beratung/anfrage")
    expect(start.headers.get("location")).toBe("/tr/beratung/anfrage/anliegen")

    const first = await (await phone.get(FORM.need)).text()
    expect(first).toContain('name="need"')
    expect(first).not.toMatch(/herkunft|nationalit/i)
    expect((await phone.post(FORM.need, answers.need)).headers.get("location")).toBe("/tr/beratung/anfrage/gruppe")
    expect((await phone.post(FORM.group, answers.group)).headers.get("location")).toBe("/tr/beratung/anfrage/kontakt")
    expect((await phone.post(FORM.contact, answers.contact)).headers.get("location")).toBe("/tr/beratung/anfrage/pruefen")

    const check = await (await phone.get(FORM.check)).text()
    for (const text of [NEED, "Kadınlar Grubu", "Bochum", "ayse@example.org", "Türkçe"]) expect(check).toContain(text)

    const sent = await phone.post(FORM.check, {})
    expect(sent.status).toBe(303)
    const receipt = await phone.get(sent.headers.get("location") ?? "")
    const html = await receipt.text()
    expect(receipt.headers.get("cache-control")).toBe("no-store")
    expect(html).toMatch(/TW-\w{4}-\w{2}/)
    expect(html).toContain("ayse@example.org")
  })

  test("the letters: one to the group in its language, one to the adviser without a word of it", async () => {
    const mails = await world.mails()
    expect(mails.map(({ kind, to_address, language }) => `${kind} ${to_address} ${language}`).toSorted()).toEqual([
      "advice.confirm-request ayse@example.org tr",
      "advice.staff-assigned berat@buero.example de",
    ])
    const toAdviser = mails.find(({ kind }) => kind === "advice.staff-assigned")
    expect(toAdviser?.text).toContain("Bochum")
    expect(toAdviser?.text).toContain("Satzung")
    expect(toAdviser?.text).toContain("Türkisch")
    for (const secret of ["Tüzük", "Ayşe", "Kadınlar", "example.org"]) expect(toAdviser?.text).not.toContain(secret)
  })

  test("the private link opens the group's own page, and nobody else's key does", async () => {
    const link = await privateLink(world)
    const page = await world.get(link)
    expect(page.status).toBe(200)
    expect(page.headers.get("x-robots-tag")).toContain("noindex")
    expect(page.headers.get("referrer-policy")).toBe("same-origin")
    expect(await page.text()).toContain(NEED)
    expect((await world.get(`${link.slice(0, -3)}abc`)).status).toBe(410)
  })

  test("the receipt belongs to the browser that sent the request", async () => {
    const phone = browser(world)
    const reference = await askForAdvice(phone)
    expect((await phone.get(`/beratung/anfrage/eingang/${reference}`)).status).toBe(200)
    expect((await browser(world).get(`/beratung/anfrage/eingang/${reference}`)).status).toBe(404)
  })

  test("a phone number alone is enough, and it is understood however it is written", async () => {
    for (const typed of ["0234 / 9 10 11 12", "0049 234 9101112", "+49 (234) 910 11 12", "٠٢٣٤٩١٠١١١٢"]) {
      const before = await count("mail_outbox")
      const reference = await askForAdvice(browser(world), { contact: { email: "", phone: typed } })
      expect(reference).toMatch(/^TW-/)
      expect(await count("mail_outbox")).toBe(before + 1)
    }
  })

  test("nobody responsible: the leads hear of it", async () => {
    await askForAdvice(browser(world), { group: { place: "Köln" } })
    expect((await world.mails()).at(-2)).toMatchObject({ kind: "advice.staff-unassigned", to_address: "lena@buero.example" })
  })
})

describe("nothing typed is lost", () => {
  test("the language switch keeps the page being typed and the pages before", async () => {
    const phone = browser(world, "tr")
    await phone.get(FORM.need)
    await phone.post(FORM.need, answers.need)
    const moved = await phone.post(FORM.group, { ...answers.group, _language: "ar" })
    expect(moved.status).toBe(307)
    expect(moved.headers.get("location")).toBe("/ar/beratung/anfrage/gruppe")
    const arabic = browser(world, "ar")
    for (const [name, value] of phone.jar) arabic.jar.set(name, value)
    const shown = await arabic.post(FORM.group, { ...answers.group, _language: "ar" })
    expect(shown.status).toBe(200)
    const html = await shown.text()
    expect(html).toContain('dir="rtl"')
    expect(html).toContain("Kadınlar Grubu")
    expect(html).not.toContain("field-error")
    expect(await (await arabic.get(FORM.need)).text()).toContain(NEED)
  })

  test("saving for later keeps a half-filled page, on this device only, and can be deleted", async () => {
    const phone = browser(world)
    await phone.get(FORM.need)
    await phone.post(FORM.need, answers.need)
    expect((await phone.post(FORM.group, { groupName: "Umut", _action: "later" })).headers.get("location")).toBe(
      "/tr/beratung/anfrage/gespeichert",
    )
    expect(await (await phone.get("/beratung/anfrage/gespeichert")).text()).toContain("anfrage/gruppe")
    const resumed = await (await phone.get("/beratung/anfrage")).text()
    expect(resumed).not.toContain(NEED)
    expect(await (await phone.get(FORM.group)).text()).toContain("Umut")
    expect((await browser(world).get(FORM.group)).headers.get("location")).toBe("/tr/beratung/anfrage/anliegen")

    await phone.post("/beratung/anfrage/verwerfen", {})
    expect(await (await phone.get(FORM.need)).text()).not.toContain(NEED)
  })

  test("a page ahead leads back to the first open one", async () => {
    const phone = browser(world)
    await phone.get(FORM.need)
    expect((await phone.get(FORM.check)).headers.get("location")).toBe("/tr/beratung/anfrage/anliegen")
    expect((await phone.get("/beratung/anfrage/gibt-es-nicht")).status).toBe(404)
  })

  test("after changing one answer the summary comes next", async () => {
    const phone = browser(world)
    await fillIn(phone)
    expect((await phone.post(FORM.need, { need: "Kısaca: tüzük" })).headers.get("location")).toBe("/tr/beratung/anfrage/pruefen")
  })

  test("without cookies the page says so and keeps the text", async () => {
    const answer = await world.post(`/tr${FORM.need}`, answers.need)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(NEED)
  })

  test("a draft that is 14 days old is gone, and a late sending says so", async () => {
    const phone = browser(world)
    await fillIn(phone)
    world.clock.set("2026-12-08T10:00:00Z")
    const late = await phone.post(FORM.check, {})
    expect(late.status).toBe(409)
    expect(await late.text()).toContain("14")
    world.clock.set("2026-11-23T09:00:00Z")
  })
})

describe("sent once", () => {
  test("twenty identical submissions at once: one request, one letter, one receipt", async () => {
    const phone = browser(world)
    await fillIn(phone)
    const [cases, mails] = [await count("advice_cases"), await count("mail_outbox")]
    const sent = await Promise.all(Array.from({ length: 20 }, () => phone.post(FORM.check, {})))
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]))
    expect(new Set(sent.map(({ headers }) => headers.get("location"))).size).toBe(1)
    expect(await count("advice_cases")).toBe(cases + 1)
    expect(await count("mail_outbox")).toBe(mails + 2)
  })

  test("a replay days later and the back button lead to the same receipt", async () => {
    const phone = browser(world)
    const reference = await askForAdvice(phone)
    const cases = await count("advice_cases")
    world.clock.set("2026-11-30T09:00:00Z")
    expect((await phone.post(FORM.check, {})).headers.get("location")).toContain(reference)
    expect((await phone.get(FORM.need)).headers.get("location")).toContain(reference)
    world.clock.set("2026-11-23T09:00:00Z")
    expect(await count("advice_cases")).toBe(cases)
  })

  test("changing what was already sent is refused, with the typed text on the page", async () => {
    const phone = browser(world)
    const reference = await askForAdvice(phone)
    const late = await phone.post(FORM.need, { need: "Bir şey daha: toplantı salı günü" })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain(reference)
    expect(html).toContain("Bir şey daha: toplantı salı günü")
  })

  test("a second request begins fresh", async () => {
    const phone = browser(world)
    const first = await askForAdvice(phone)
    await phone.post("/beratung/anfrage/neu", {})
    expect(await (await phone.get(FORM.need)).text()).not.toContain(NEED)
    expect(await askForAdvice(phone)).not.toBe(first)
  })
})

describe("bad input", () => {
  const onGroup = async (fields: Record<string, string>) => {
    const phone = browser(world, "de")
    await phone.get(FORM.need)
    await phone.post(FORM.need, answers.need)
    const answer = await phone.post(FORM.group, fields)
    return { answer, html: answer.status === 303 ? "" : await answer.text(), phone }
  }

  test("an unclear place comes back as a question, with everything typed kept; the choice is taken", async () => {
    const { answer, html, phone } = await onGroup(place("Kolln", { groupName: "Umut" }))
    expect(answer.status).toBe(422)
    expect(html).toContain("Welchen Ort meinen Sie?")
    expect(html).toContain('value="05315000"')
    expect(html).toContain('value="Kolln"')
    expect(html).toContain('value="Umut"')
    const chosen = await phone.post(FORM.group, place("Kolln", { placeFor: "Kolln", placeChoice: "05315000" }))
    expect(chosen.status).toBe(303)
    await phone.post(FORM.contact, answers.contact)
    expect(await (await phone.get(FORM.check)).text()).toContain("Köln")
  })
  test("a choice made for another text does not count", async () => {
    const { answer } = await onGroup(place("Bohum", { placeFor: "Kolln", placeChoice: "05315000" }))
    expect(answer.status).toBe(422)
  })
  test("a place outside NRW is not found; not being sure is fine", async () => {
    const { answer, html } = await onGroup(place("Timbuktu"))
    expect(answer.status).toBe(422)
    expect(html).toContain("Diesen Ort finden wir in Nordrhein-Westfalen nicht")
    expect((await onGroup(place("", { wide: "yes" }))).answer.status).toBe(303)
    expect((await onGroup(place("", { placeChoice: "wide" }))).answer.status).toBe(303)
  })
  test("names in other scripts are understood", async () => {
    for (const name of ["كولن", "Кельн", "koeln", "KÖLN "]) expect((await onGroup(place(name))).answer.status).toBe(303)
  })
  test("a name of emoji only is asked for again; direction overrides are taken out", async () => {
    const emoji = await onGroup(place("Bochum", { groupName: "🌻🌻🌻" }))
    expect(emoji.answer.status).toBe(422)
    expect(emoji.html).toContain("mit Buchstaben oder Ziffern")
    const { phone } = await onGroup(place("Bochum", { groupName: "Verein \u202Enaltes\u202C Umut" }))
    const kept = await (await phone.get(FORM.group)).text()
    expect(kept).toContain("Verein naltes Umut")
    expect(kept).not.toContain("\u202E")
  })
  test("five megabytes of text come back with a sentence, complete", async () => {
    const phone = browser(world, "de")
    await phone.get(FORM.need)
    const text = "Wir brauchen Hilfe. ".repeat(262_144)
    const answer = await phone.post(FORM.need, { need: text })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain("Höchstens 10.000 Zeichen")
    expect(html.length).toBeGreaterThan(text.length)
    expect((await phone.post(FORM.need, { need: text, _action: "later" })).status).toBe(422)
    expect((await phone.get(FORM.group)).status).toBe(303)
  })
  test("emoji alone say nothing, and script is text", async () => {
    const phone = browser(world, "de")
    await phone.get(FORM.need)
    expect((await phone.post(FORM.need, { need: "😀😀" })).status).toBe(422)
    await phone.post(FORM.need, { need: "<script>alert(1)</script> Hilfe" })
    expect(await (await phone.get(FORM.need)).text()).toContain("&lt;script&gt;alert(1)&lt;/script&gt; Hilfe")
  })
  test("neither mail nor phone: it says plainly what is missing", async () => {
    const { phone } = await onGroup(answers.group)
    const nothing = await phone.post(FORM.contact, { spokenLanguage: "tr" })
    expect(nothing.status).toBe(422)
    expect(await nothing.text()).toContain("eine E-Mail-Adresse oder eine Telefonnummer")
    const wrong = await phone.post(FORM.contact, { spokenLanguage: "tr", email: "ayse@", phone: "12" })
    const html = await wrong.text()
    expect(html).toContain("Diese E-Mail-Adresse stimmt noch nicht")
    expect(html).toContain("Diese Telefonnummer stimmt noch nicht")
    expect(html).toContain('value="ayse@"')
    expect((await phone.post(FORM.contact, { spokenLanguage: "klingon", email: "a@example.org" })).status).toBe(422)
  })
  test("a recipient that hides a second one is no address", async () => {
    const { phone } = await onGroup(answers.group)
    for (const email of ["a@example.org,b@example.org", "a@example.org\r\nBcc: b@example.org"])
      expect((await phone.post(FORM.contact, { spokenLanguage: "tr", email })).status).toBe(422)
  })
  test("suggestions while typing", async () => {
    const found = await (await world.get("/de/beratung/orte?q=Mülh")).json()
    expect(found).toContainEqual({ value: "05117000", label: "Mülheim an der Ruhr" })
    expect(await (await world.get(`/de/beratung/orte?q=${"x".repeat(5000)}`)).json()).toEqual([])
  })
})

test("nobody is asked where they come from", async () => {
  const html = await (await browser(world, "de").get(FORM.group)).text()
  expect(html).not.toMatch(/Herkunft|Staatsangehörigkeit|Religion/)
})
