import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type Language } from "#platform/i18n"
import { exportPerson, erasePerson, runRetention } from "#platform/privacy"
import { useAuditKey } from "#platform/audit"
import { testDatabase } from "../../../test/database.ts"
import {
  checkAddress,
  deliverMail,
  type DeliveryServices,
  findMail,
  holdMail,
  isolate,
  type Mail,
  type MailContent,
  mailPersonalData,
  sendMailLater,
} from "./index.ts"
import { headerOf, headersOf, partOf, startMailServer } from "./mail-server.fixtures.ts"

let world: Awaited<ReturnType<typeof testDatabase>>
let server: Awaited<ReturnType<typeof startMailServer>>
const now = new Date("2026-11-23T09:00:00Z")
const services = (): DeliveryServices => ({
  db: world.db,
  enqueue: async () => undefined,
  now: () => now,
  config: { smtpUrl: server.url, mailFrom: '"Tragwerk, Büro" <tragwerk@example.org>' },
})
const content = (more: Partial<MailContent> = {}): MailContent => ({ subject: "Guten Tag", paragraphs: ["Ein Absatz."], ...more })
const write = (more: Partial<Mail> = {}, at = services()) =>
  sendMailLater(world.db, at, {
    to: { address: "amina@example.org" },
    language: "de",
    kind: "test.letter",
    render: () => content(),
    ...more,
  })
const stored = async (more: Partial<MailContent>, language: Language = "de") => {
  const mail = await findMail(world.db, await write({ language, render: () => content(more) }), now)
  if (!mail) throw new Error("not stored")
  return mail
}
const sent = async (more: Partial<Mail>) => {
  await deliverMail.run(services(), { id: await write(more) })
  const [mail] = server.received.splice(0)
  if (!mail) throw new Error("not sent")
  return mail
}

beforeAll(async () => {
  world = await testDatabase()
  useAuditKey("a-secret-of-the-test-installation-0123456789")
})
beforeEach(async () => {
  await world.pool.query("truncate mail_outbox")
  server = await startMailServer()
})
afterEach(() => server.stop())
afterAll(() => world.close())

describe("what is written", () => {
  test("a letter: paragraphs, one button with its address, signature; the same in both forms", async () => {
    const mail = await stored({
      paragraphs: ["Guten Tag,\nvielen Dank.", "Zweiter Absatz."],
      button: { label: "Anfrage ansehen", url: "https://tragwerk.example/de/anfrage?a=1&b=2" },
      signature: ["Fachberatung MSO", "Köln"],
    })
    expect(mail.text).toBe(
      "Guten Tag,\nvielen Dank.\n\nZweiter Absatz.\n\nAnfrage ansehen:\nhttps://tragwerk.example/de/anfrage?a=1&b=2\n\n-- \nFachberatung MSO\nKöln\n",
    )
    expect(mail.html).toContain("Guten Tag,<br/>vielen Dank.")
    expect(mail.html).toContain('href="https://tragwerk.example/de/anfrage?a=1&amp;b=2"')
    expect(mail.html.match(/<a /g)).toHaveLength(1)
    expect(mail.html).not.toMatch(/<img|<script|<link|url\(|src=/)
  })

  test("it speaks the recipient's language and runs in its direction", async () => {
    const arabic = await stored({ subject: "مرحبا", paragraphs: ["نص"] }, "ar")
    expect(arabic.html).toContain('<html lang="ar" dir="rtl">')
    expect((await stored({}, "tr")).html).toContain('<html lang="tr" dir="ltr">')
  })

  test("words of somebody else keep their own language and direction", async () => {
    const mail = await stored({
      paragraphs: ["Sie schreiben:", { quote: "مرحبا <b>\nثانيا", lang: "ar", dir: "rtl" }, { quote: "?" }],
    })
    expect(mail.html).toMatch(/<blockquote [^>]*lang="ar" dir="rtl">مرحبا &lt;b&gt;<br\/>ثانيا<\/blockquote>/)
    expect(mail.html).toMatch(/<blockquote [^>]*dir="auto">/)
    expect(mail.text).toContain("> \u2068مرحبا <b>\u2069\n> \u2068ثانيا\u2069")
  })

  test("nothing that was typed becomes markup", async () => {
    const evil = `"><script>alert(1)</script>&amp;'`
    const mail = await stored({
      subject: evil,
      paragraphs: [evil, { quote: evil, lang: evil }],
      button: { label: evil, url: `https://e.example/"onclick="x` },
      signature: [evil],
    })
    expect(mail.html).not.toMatch(/<script|"onclick/)
    expect(mail.html.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(5)
  })

  test.each(["javascript:alert(1)", "/de/anfrage", "data:text/html,x", "https://"])(
    "a button to %s is a mistake of the programmer",
    async (url) => {
      await expect(stored({ button: { label: "x", url } })).rejects.toThrow("full http address")
    },
  )

  test("direction tricks go, isolates that close stay", async () => {
    const mail = await stored({
      subject: "a\u202Eb\u2066c\u0000d",
      paragraphs: [`Von ${isolate("علي\u202E")}.`, "offen \u2068 bleibt \u202Enicht"],
    })
    expect(mail.subject).toBe("abcd")
    expect(mail.text).toBe("Von \u2068علي\u2069.\n\noffen  bleibt nicht\n")
  })

  test("five megabytes are cut, not sent", async () => {
    const mail = await stored({
      subject: "x".repeat(5_000_000),
      paragraphs: ["🤫".repeat(2_500_000), { quote: "y".repeat(5_000_000) }],
    })
    expect(mail.subject).toHaveLength(200)
    expect(mail.text.length).toBeLessThan(101_000)
    expect(mail.text).not.toMatch(/\p{Surrogate}/u)
  })
})

describe("what goes over the wire", () => {
  test("Arabic subject and name arrive as they were written, in headers of plain ASCII", async () => {
    const { raw, to } = await sent({
      to: { address: "amina@example.org", name: "أمينة الأحمد" },
      language: "ar",
      replyTo: { address: "ruth@example.org", name: "Ruth Müller" },
      render: () => content({ subject: "تأكيد طلبكم رقم 2026-17", paragraphs: ["نص عربي — ﷼ 😀"] }),
    })
    const [head = ""] = raw.split("\r\n\r\n")
    expect(head).toMatch(/^\p{ASCII}*$/u)
    expect(headerOf(raw, "Subject")).toEqual(["تأكيد طلبكم رقم 2026-17"])
    expect(headerOf(raw, "To")).toEqual([expect.stringMatching(/^"?أمينة الأحمد"? <amina@example\.org>$/)])
    expect(headerOf(raw, "Reply-To")).toEqual([expect.stringContaining("<ruth@example.org>")])
    expect(headerOf(raw, "From")).toEqual([expect.stringMatching(/Tragwerk, Büro.*<tragwerk@example\.org>$/)])
    expect(headerOf(raw, "Auto-Submitted")).toEqual(["auto-generated"])
    expect(headerOf(raw, "Content-Language")).toEqual(["ar"])
    expect(partOf(raw, "text/plain")).toContain("نص عربي — ﷼ 😀")
    expect(partOf(raw, "text/html")).toContain('<html lang="ar" dir="rtl">')
    expect(to).toEqual(["amina@example.org"])
  })

  test.each([
    ["subject", { render: () => content({ subject: "Hallo\r\nBcc: evil@example.org\r\n\r\nbody" }) }],
    ["name", { to: { address: "amina@example.org", name: "Amina\r\nBcc: evil@example.org" } }],
    ["name with an address", { to: { address: "amina@example.org", name: 'A" <evil@example.org>, "B' } }],
    ["reply name", { replyTo: { address: "ruth@example.org", name: "Ruth\nBcc: evil@example.org" } }],
    ["reply address", { replyTo: { address: "ruth@example.org\r\nBcc: evil@example.org" } }],
  ])("a line break in the %s makes no header and no recipient", async (_, more) => {
    const { raw, to } = await sent(more)
    expect(to).toEqual(["amina@example.org"])
    expect(headersOf(raw).filter((line) => /^bcc|^cc/i.test(line))).toEqual([])
    expect(headerOf(raw, "To")).toHaveLength(1)
  })

  test.each([
    "a@example.org, b@example.org",
    "a@example.org\r\nRCPT TO:<b@example.org>",
    "<a@example.org>",
    "a@b@example.org",
    "Amina <a@example.org>",
    "a@example.org\u0000",
    "",
    "amina",
    `${"x".repeat(250)}@example.org`,
  ])("%j is not one address: the mail is held, the transaction goes on", async (address) => {
    expect(checkAddress(address)).toBeUndefined()
    const id = await write({ to: { address } })
    expect(await findMail(world.db, id, now)).toMatchObject({ state: "held", heldBecause: "address" })
    await deliverMail.run(services(), { id })
    expect(server.received).toEqual([])
  })

  test("an address with an umlaut domain is written the way mail servers read it", () => {
    expect(checkAddress(" info@brücke.example ")).toBe("info@xn--brcke-lva.example")
  })
})

describe("personal data in the outbox", () => {
  const sources = [{ id: "mail", personalData: mailPersonalData }]
  const rows = async () =>
    (
      await world.pool.query(
        "select to_address, subject, text, html, held_because, erased_at from mail_outbox order by created_at, id",
      )
    ).rows
  const long = "2026-08-01T00:00:00Z"

  test("a person gets every mail written to them", async () => {
    await write({ to: { address: "Amina@example.org" } })
    await write({ to: { address: "jonas@example.org" } })
    expect(await exportPerson(world.db, sources, { email: "amina@example.org" })).toMatchObject([
      { module: "mail", section: "mails", rows: [{ subject: "Guten Tag", text: "Ein Absatz.\n" }] },
    ])
  })

  test("erasing takes mails to them and texts that name them, and nobody else's", async () => {
    const toThem = await write({ to: { address: "amina@example.org", name: "Amina" } })
    await write({ to: { address: "ruth@example.org" }, render: () => content({ paragraphs: ["Anfrage von amina@example.org"] }) })
    await write({ to: { address: "ruth@example.org" }, render: () => content({ paragraphs: ["Anruf: +49 221 123"] }) })
    await write({ to: { address: "ruth@example.org" }, replyTo: { address: "amina@example.org" } })
    await write({ to: { address: "xamina@example.org" }, render: () => content({ paragraphs: ["an xamina@example.org"] }) })
    const erased = await erasePerson(
      { db: world.db, now: () => now },
      { sources, person: { email: "Amina@example.org", phone: "+49 221 123" }, actor: "user-1" },
    )
    expect(erased.rows).toEqual({ mail: 4 })
    const [first, ...others] = await rows()
    expect(first).toMatchObject({ to_address: "", subject: "", text: "", html: "", held_because: "erased" })
    expect(others.at(-1)).toMatchObject({ to_address: "xamina@example.org", erased_at: null })
    await deliverMail.run(services(), { id: toThem })
    expect(server.received).toEqual([])
    expect(await holdMail(world.db, { services: services(), actor: "user-1" }, toThem)).toBe(false)
  })

  test("after ninety days only the fact remains that there was a mail", async () => {
    const old = { ...services(), now: () => new Date(long) }
    const gone = await write({ subjectId: "request-1" }, old)
    await deliverMail.run(old, { id: gone })
    await write()
    await runRetention(sources).run({ db: world.db, now: () => now }, { id: "" })
    const [first, second] = await rows()
    expect(first).toMatchObject({ to_address: "", text: "", html: "", held_because: null })
    expect(second).toMatchObject({ to_address: "amina@example.org", erased_at: null })
    expect(await findMail(world.db, gone, now)).toMatchObject({ state: "sent", kind: "test.letter", subjectId: "request-1" })
  })
})
