import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { testWorld, visitorWith } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { newKey } from "../keys/keys.ts"
import { decide } from "../moderation/decide.ts"
import { findOpenChange } from "../moderation/repository.ts"
import { directory } from "../module.ts"
import { findOrganisation } from "../organisations/repository.ts"
import type { Profile } from "../organisations/profile.ts"
import { typedProfile } from "../profile-form/convert.ts"
import { inLanguage } from "#platform/i18n"
import { proposeProfile, withdrawPublication } from "./propose.ts"

let world: Awaited<ReturnType<typeof testWorld>>
const jonas = visitorWith(["adviser"])
let number = 0

/** A public entry with everything hidden that can be hidden, unless said otherwise, and its private link. */
const entry = async (given: Partial<Profile> = {}) => {
  number += 1
  const name = `Beispielgruppe ${number}`
  const contacts = [{ name: "Amina Beispiel", role: null, email: `amina${number}@example.org`, phone: null, publicFields: [] }]
  const id = await addEntry(world.db, { name, ags: "05315000", contacts, public: ["entry"], ...given })
  const key = await newKey(world.db, world.services, id)
  return { id, key, name, slug: `beispielgruppe-${number}`, page: `/de/mein-eintrag/${key}` }
}
const profile = async (id: string): Promise<Profile> => {
  const found = await findOrganisation(world.db, id)
  if (!found) throw new Error("The entry is gone")
  return found.profile
}
/** The form as a browser would send it back, with some fields typed anew. */
const fieldsOf = async (id: string, typed: Record<string, string | string[]>) => ({
  ...(await profile(id).then((one) => inLanguage("de", () => typedProfile(one)))),
  ...typed,
})

beforeAll(async () => {
  world = await testWorld({ modules: [directory] })
})
afterAll(() => world.close())

describe("the private link", () => {
  test("opens the form, unlisted and unkept, and only a hash of it is stored", async () => {
    const { key, page, name } = await entry()
    const answer = await world.get(page)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get("cache-control")).toContain("no-store")
    expect(html).toContain(name)
    expect(html).toContain('<meta name="referrer" content="no-referrer"/>')
    expect(html).toMatch(/noindex/)
    const stored = await world.db.execute(`select * from directory_profile_keys`)
    expect(JSON.stringify(stored.rows)).not.toContain(key)
  })

  test.each(["x", "a".repeat(43), "%00%00", "../../etc/passwd"])("%s opens nothing, kindly", async (key) => {
    const answer = await world.get(`/tr/mein-eintrag/${encodeURIComponent(key)}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain("/tr/mein-eintrag")
  })

  test("ends after thirty days, and a new one is sent on request", async () => {
    const { page, id } = await entry({ mailLanguage: "en" })
    const email = (await profile(id)).contacts[0]?.email ?? ""
    const before = world.clock.now()
    world.clock.set(new Date(before.getTime() + 31 * 86_400_000))
    const answer = await world.get(page)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain("Dieser Link gilt nicht mehr")
    await world.post("/de/mein-eintrag", { email: email.toUpperCase() })
    const mail = (await world.mails()).at(-1)
    expect(mail).toMatchObject({ kind: "directory.send-link", to_address: email, language: "en" })
    const link = /http:\/\/localhost(\/en\/mein-eintrag\/\S+)/.exec(mail?.text ?? "")?.[1] ?? ""
    expect((await world.get(link)).status).toBe(200)
    world.clock.set(before)
  })

  test("can be ended, with all others of the entry", async () => {
    const { id, page } = await entry()
    const other = `/de/mein-eintrag/${await newKey(world.db, world.services, id)}`
    expect((await world.post(`${page}/sperren`, {})).status).toBe(303)
    for (const link of [page, other]) expect((await world.get(link)).status).toBe(404)
  })

  test("asking for a link sounds the same whether the address is known or not", async () => {
    const { id } = await entry()
    const known = (await profile(id)).contacts[0]?.email ?? ""
    const answers = await Promise.all([known, "nobody@example.org"].map((email) => world.post("/de/mein-eintrag", { email })))
    expect(answers.map((answer) => [answer.status, answer.headers.get("location")])).toEqual([
      [303, "/de/mein-eintrag?gesendet=ja"],
      [303, "/de/mein-eintrag?gesendet=ja"],
    ])
  })
})

describe("a group changes its entry", () => {
  test("nothing is public before the office agrees, then it is found and shown", async () => {
    const { id, page, slug } = await entry()
    const fields = await fieldsOf(id, {
      name: "Haus der tausend Sprachen",
      website: "www.example.org",
      phone: "0221 4711",
      public: ["entry", "website"],
      fields: ["learning-support"],
      "description.tr": "Birlikte öğreniyoruz.",
      "offers.0.title": "Nachhilfe",
      "offers.0.lang": "de",
      "offers.0.cost": "free",
    })
    const answer = await world.post(page, fields)
    expect([answer.status, answer.headers.get("location")]).toEqual([303, page])
    expect(await world.html(`/de/verzeichnis/${slug}`)).not.toContain("tausend")
    expect(await world.html(page)).toContain("warten auf Prüfung")

    const change = await findOpenChange(world.db, id)
    expect(Object.keys(change?.proposed ?? {}).toSorted()).toEqual([
      "description",
      "fields",
      "name",
      "offers",
      "phone",
      "public",
      "website",
    ])
    const all = Object.keys(change?.proposed ?? {}) as (keyof Profile)[]
    expect(await decide(world.services, jonas, change?.id ?? "", { revision: 1, accepted: all, reason: null })).toEqual({
      ok: true,
      published: true,
    })

    const html = await world.html(`/tr/verzeichnis/${slug}`)
    for (const shown of ["Haus der tausend Sprachen", "example.org", "Birlikte", "Nachhilfe"]) expect(html).toContain(shown)
    expect(html).not.toMatch(/221\D{0,3}4711/)
    expect(await world.html("/ar/verzeichnis?q=Lernf%C3%B6rderung")).toContain("Haus der tausend Sprachen")
    const told = (await world.mails()).filter(({ kind }) => kind === "directory.tell-decision")
    expect(told.map(({ subject }) => subject)).toEqual(["Ihr Eintrag „Haus der tausend Sprachen“: Wir haben alles übernommen"])
  })

  test("a wrong form comes back with everything that was typed", async () => {
    const { id, page } = await entry()
    const answer = await world.post(
      page,
      await fieldsOf(id, {
        name: "🎉🎉",
        website: "javascript:alert(1)",
        place: "Kölnn am Meer der Ruhe",
        phone: "ruf mich an",
        "description.de": "Das bleibt stehen.",
      }),
    )
    const html = await answer.text()
    expect(answer.status).toBe(422)
    for (const kept of [
      "🎉🎉",
      "Das bleibt stehen.",
      "javascript:alert(1)",
      "Bitte einen Namen mit Buchstaben",
      "Bitte eine Internetadresse",
      "Bitte eine Telefonnummer",
    ])
      expect(html).toContain(kept)
    expect(await findOpenChange(world.db, id)).toBeUndefined()
  })

  test("changing the language of the page keeps what was typed", async () => {
    const { id, page } = await entry()
    const answer = await world.post(
      page.replace("/de/", "/tr/"),
      await fieldsOf(id, { _language: "tr", name: "Noch nicht gesendet", "description.de": "Angefangen" }),
    )
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain("Noch nicht gesendet")
    expect(html).toContain("Angefangen")
    expect(await findOpenChange(world.db, id)).toBeUndefined()
  })

  test("the newest version counts, the same one sent twice is one, and going back takes it back", async () => {
    const { id, page } = await entry()
    await world.post(page, await fieldsOf(id, { name: "Erste Fassung" }))
    await world.post(page, await fieldsOf(id, { name: "Erste Fassung" }))
    expect(await findOpenChange(world.db, id)).toMatchObject({ revision: 1, proposed: { name: "Erste Fassung" } })
    await world.post(page, await fieldsOf(id, { name: "Zweite Fassung" }))
    expect(await findOpenChange(world.db, id)).toMatchObject({ revision: 2, proposed: { name: "Zweite Fassung" } })
    await world.post(page, await fieldsOf(id, {}))
    expect(await findOpenChange(world.db, id)).toBeUndefined()
  })

  test("a group cannot make itself a public body", async () => {
    const { id, page } = await entry()
    await world.post(page, await fieldsOf(id, { kind: "partner", name: "Amt für alles" }))
    expect((await findOpenChange(world.db, id))?.proposed).toEqual({ name: "Amt für alles" })
  })

  test("texts in other languages survive an edit in one", async () => {
    const { id, page } = await entry({
      description: { de: "Deutsch", fa: "فارسی" },
      offers: [
        {
          title: { de: "Kurs", fa: "کلاس" },
          text: {},
          field: null,
          audiences: [],
          languages: [],
          cost: null,
          place: null,
          times: null,
        },
      ],
    })
    await world.post(page, await fieldsOf(id, { "description.de": "Neu", "offers.0.title": "Kurs am Abend" }))
    expect((await findOpenChange(world.db, id))?.proposed).toMatchObject({
      description: { de: "Neu", fa: "فارسی" },
      offers: [{ title: { de: "Kurs am Abend", fa: "کلاس" } }],
    })
  })
})

describe("hiding works at once", () => {
  const secrets = {
    website: "https://geheim.example.org",
    email: "geheim@example.org",
    phone: "0221 987654",
    street: "Geheimweg 7",
    postcode: "50667",
  }
  const publicPerson = {
    name: "Dara Probe",
    role: "Vorsitz",
    email: "dara@example.org",
    phone: "0221 555555",
    publicFields: ["name" as const, "email" as const],
  }

  test("an unticked consent hides without anybody's decision", async () => {
    const { id, page, slug } = await entry({ ...secrets, public: ["address", "email", "entry", "phone", "website"] })
    expect(await world.html(`/de/verzeichnis/${slug}`)).toContain("0221 987654")
    await world.post(page, await fieldsOf(id, { public: ["address", "email", "entry", "website"] }))
    const html = await world.html(`/de/verzeichnis/${slug}`)
    expect(html).not.toContain("0221 987654")
    expect(html).toContain("Geheimweg 7")
    expect(await findOpenChange(world.db, id)).toBeUndefined()
  })

  test("an emptied field hides too, and the change of the value waits", async () => {
    const { id, page, slug } = await entry({ ...secrets, public: ["email", "entry"] })
    await world.post(page, await fieldsOf(id, { email: "", public: ["email", "entry"] }))
    expect(await world.html(`/de/verzeichnis/${slug}`)).not.toContain("geheim@example.org")
  })

  test("a person who is taken out of the form is not shown any longer", async () => {
    const { id, page, slug } = await entry({ contacts: [publicPerson] })
    expect(await world.html(`/de/verzeichnis/${slug}`)).toContain("Dara Probe")
    await world.post(page, await fieldsOf(id, { "contacts.0.name": "", "contacts.0.email": "" }))
    expect(await world.html(`/de/verzeichnis/${slug}`)).not.toContain("Dara Probe")
  })

  test.each([
    ["address", "Geheimweg 7"],
    ["phone", "0221 987654"],
    ["contacts", "Dara Probe"],
  ])("the button for %s", async (part, text) => {
    const { page, slug } = await entry({
      ...secrets,
      contacts: [publicPerson],
      public: ["address", "email", "entry", "phone", "website"],
    })
    expect(await world.html(`/de/verzeichnis/${slug}`)).toContain(text)
    expect((await world.post(`${page}/verbergen`, { part })).status).toBe(303)
    expect(await world.html(`/de/verzeichnis/${slug}`)).not.toContain(text)
  })

  test("everything: the entry is gone from list, search, map and its own address, and stays gone until the office agrees anew", async () => {
    const { id, page, slug, name } = await entry(secrets)
    const search = `/de/verzeichnis?q=${encodeURIComponent(name)}`
    expect(await world.html(search)).toContain(`/de/verzeichnis/${slug}"`)
    await world.post(`${page}/verbergen`, { part: "entry" })
    expect(await world.html(search)).not.toContain(`/de/verzeichnis/${slug}"`)
    expect((await world.get(`/de/verzeichnis/${slug}`)).status).toBe(404)
    await world.post(page, await fieldsOf(id, { public: ["entry"] }))
    expect((await world.get(`/de/verzeichnis/${slug}`)).status).toBe(404)
  })

  test("a proposal that waits cannot bring back what was hidden meanwhile", async () => {
    const { id, page, slug } = await entry({ ...secrets, public: ["email", "entry"] })
    await world.post(page, await fieldsOf(id, { phone: "0221 111111", public: ["email", "entry", "phone"] }))
    await world.post(`${page}/verbergen`, { part: "email" })
    const change = await findOpenChange(world.db, id)
    await decide(world.services, jonas, change?.id ?? "", {
      revision: change?.revision ?? 0,
      accepted: ["phone", "public"],
      reason: null,
    })
    const html = await world.html(`/de/verzeichnis/${slug}`)
    expect(html).toContain("0221 111111")
    expect(html).not.toContain("geheim@example.org")
  })
})

test("what has no consent appears nowhere", async () => {
  const secret = {
    name: "Stille Gruppe",
    street: "Verborgene Gasse 3",
    postcode: "44787",
    foundedOn: "1999-09-09",
    paritaetMember: true,
    website: "https://unsichtbar.example.org",
    email: "unsichtbar@example.org",
    phone: "0234 424242",
    contacts: [
      { name: "Unbenannte Person", role: "Kassenwart", email: "person@example.org", phone: "0234 77", publicFields: [] },
    ],
    public: ["entry" as const],
    fields: ["culture-and-festivals"],
    ags: "05911000",
  }
  await addEntry(world.db, secret)
  const pages = [
    "/de/verzeichnis/stille-gruppe",
    "/de/verzeichnis?q=Stille",
    "/de/verzeichnis/karte?q=Stille",
    "/de/verzeichnis/stille-gruppe/hinweis",
  ]
  for (const html of await Promise.all(pages.map((page) => world.html(page)))) {
    expect(html).toContain("Stille Gruppe")
    expect(html).not.toMatch(/Verborgene Gasse|44787|1999|unsichtbar|424242|Unbenannte|Kassenwart|person@/)
    expect(html).not.toContain("Mitglied im Paritätischen")
  }
  for (const text of ["Verborgene Gasse", "unsichtbar", "Kassenwart", "Unbenannte Person"])
    expect(await world.html(`/de/verzeichnis?q=${encodeURIComponent(text)}`)).not.toContain('/verzeichnis/stille-gruppe"')
})

test("the group and the office at the same time: no deadlock, and the newer proposal of the group stays open", async () => {
  const { id } = await entry()
  const now = await profile(id)
  for (let round = 0; round < 8; round += 1) {
    await proposeProfile(world.services, id, { ...now, name: `Fassung ${round}a` })
    const seen = await findOpenChange(world.db, id)
    const [decided] = await Promise.all([
      decide(world.services, jonas, seen?.id ?? "", { revision: seen?.revision ?? 0, accepted: ["name"], reason: null }),
      proposeProfile(world.services, id, { ...now, name: `Fassung ${round}b` }),
      withdrawPublication(world.services, id, "phone"),
    ])
    expect(await findOpenChange(world.db, id)).toMatchObject({ proposed: { name: `Fassung ${round}b` } })
    if (decided.ok) expect((await profile(id)).name).toBe(`Fassung ${round}a`)
    else expect(decided.problem).toBe("changed")
    await proposeProfile(world.services, id, await profile(id))
  }
})
