import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { type World, foundingWorld, invite } from "../founding.fixtures.ts"
import { draftStatutes, draftText } from "../clauses/index.ts"
import { foundingFlow } from "../path/flow.ts"
import { postPage, revisionOf, typedPages } from "../path/path.fixtures.ts"
import { type Typed, loadAnswers, savePage } from "../path/store.ts"
import { beginProject, openProject } from "../project/service.ts"
import { insertCorrection } from "../register/repository.ts"
import { addVersion } from "../statutes/versions.ts"
import { founderNames, heldResults } from "./meeting.fixtures.ts"

let world: World
beforeAll(async () => {
  world = await foundingWorld()
})
afterAll(() => world.close())

const pageIds = foundingFlow.pages.map(({ id }) => id)
let key: string
beforeEach(async () => {
  // Not through the forms: they let nobody send as much in ten minutes as these tests need.
  key = await beginProject(world.services, { name: "Amina", language: "de" })
  const access = await accessOf()
  for (const page of pageIds) await savePage(world.services, access, { page, revision: 0, typed: typedPages[page] })
})

const accessOf = async () => {
  const access = await openProject(world.services, key)
  if (!access) throw new Error("The project opens")
  return access
}
const address = (rest = "", secret = key) => `/de/gruendung/${secret}/versammlung${rest}`
const plan: Typed = {
  on: "2026-12-11",
  at: "18:00",
  place: "Begegnungszentrum Köln",
  invitedBy: "Amina Beispiel",
  _revision: "0",
}
const post = (rest: string, typed: Typed, secret = key) => world.post(address(rest, secret), typed)
const enter = async (more: Typed = {}, revision = "0") => post("/ergebnisse", { ...heldResults, ...more, _revision: revision })
const without = (typed: Typed, ...names: string[]): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !names.includes(name)))
/** The list of findings on the meeting's page, as rule ids. */
const found = async (): Promise<string[]> => {
  const html = await world.html(address())
  return [...html.matchAll(/id="f-(D-\d\d)"/g)].map((match) => match[1] ?? "")
}

describe("planning", () => {
  test("day and place make invitation and list, and stand on the home with the next step", async () => {
    expect(await world.html(address())).toContain("Tag und Ort stehen noch nicht fest")
    const answer = await post("/termin", plan)
    expect([answer.status, answer.headers.get("location")]).toEqual([303, address()])
    const html = await world.html(address())
    for (const part of ["11. Dezember 2026", "18:00", "Begegnungszentrum Köln"]) expect(html).toContain(`<bdi>${part}</bdi>`)
    expect(html).toContain(`/papiere/invitation/pdf`)
    const home = await world.html(`/de/gruendung/${key}`)
    expect(home).toContain("11. Dezember 2026")
    expect(home).toContain(`href="${address()}"`)
  })

  test("a day in the past is asked about, an invitation after the meeting refused", async () => {
    expect((await post("/termin", { ...plan, on: "2026-11-01" })).status).toBe(303)
    expect(await world.html(address())).toContain("Dieser Tag liegt in der Vergangenheit")
    const after = await post("/termin", { ...plan, invitedOn: "2026-12-12", _revision: "1" })
    expect(after.status).toBe(422)
    expect(await after.text()).toContain("Die Einladung liegt nach der Versammlung")
  })

  test("a group of three hears that registration needs seven, with the way to the list", async () => {
    const three = without(
      typedPages.founders,
      ...[3, 4, 5, 6, 7, 8, 9].flatMap((index) =>
        ["name", "address", "birthDate", "part"].map((name) => `people.${index}.${name}`),
      ),
    )
    await postPage({ world, key }, "founders", { ...three, _revision: await revisionOf({ world, key }, "founders") })
    const html = await world.html(address())
    expect(html).toContain("Auf Ihrer Liste stehen 3 Personen")
    expect(html).toContain("Ab sieben Mitgliedern")
  })
})

describe("results", () => {
  test("a complete meeting: papers match, minutes are ready, and the home has no step left here", async () => {
    const answer = await enter()
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${address()}#pruefung`])
    expect(await found()).toEqual([])
    const html = await world.html(address())
    expect(html).toContain("Protokoll, Liste und Satzung passen zueinander")
    expect(html).toContain("/papiere/minutes/pdf")
    expect(html).not.toMatch(/rechtssicher|gültig/)
  })

  test.each<[string, Typed, string, string]>([
    ["more votes than people", { "resolutions.1.yes": "9" }, "resolutions.1.yes", "mehr Stimmen gezählt, als Personen anwesend"],
    ["a day in the future", { heldOn: "2026-12-24" }, "heldOn", "liegt in der Zukunft"],
    ["a name in Arabic script only", { chair: "أمينة العلي" }, "chair", "in lateinischen Buchstaben, genau wie im Ausweis"],
    ["an end before the beginning", { until: "17:00" }, "until", "Das Ende liegt vor dem Beginn"],
  ])("%s is refused with a clear sentence at its field, and nothing typed is lost", async (_, wrong, field, sentence) => {
    const answer = await enter(wrong)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(`href="#${field}"`)
    expect(html).toContain(sentence)
    expect(html).toContain('value="20')
    expect((await loadAnswers(world.db, (await accessOf()).project.id)).results).toBeUndefined()
  })

  test("an error names the row that is shown, even after empty rows before it", async () => {
    const answer = await enter({
      "elections.0.name": "",
      "elections.0.yes": "",
      "elections.0.no": "",
      "elections.0.abstain": "",
      "elections.0.accepted": "",
      "elections.2.yes": "9",
    })
    const html = await answer.text()
    expect(html).toContain('href="#elections.1.yes"')
    expect(html).toMatch(/name="elections\.1\.yes"[^>]*value="9"|value="9"[^>]*name="elections\.1\.yes"/)
  })

  test.each<[string, Typed, string[], string]>([
    [
      "no vote on the founding",
      { "resolutions.0.yes": "", "resolutions.0.no": "", "resolutions.0.abstain": "" },
      ["D-02"],
      "Es fehlt der Beschluss, den Verein zu gründen",
    ],
    ["a treasurer who has not accepted", { "elections.2.accepted": "" }, ["D-03"], "dass die Person die Wahl angenommen hat"],
    ["one ballot for all", { asBlock: "yes" }, ["D-03"], "in einem Wahlgang gewählt"],
    ["minutes signed by one of two", { minutesSignedBy: ["", "chair"] }, ["D-04"], "Es fehlt die Unterschrift: Protokollführung"],
    ["another day under the statutes", { statutesDatedOn: "2026-11-19" }, ["D-05"], "Unter der Satzung steht ein anderer Tag"],
    ["no day given", { statutesDatedOn: "" }, ["D-05"], "Welcher Tag steht unter der Satzung"],
    [
      "six have signed",
      { signers: ["", ...founderNames.slice(1)] },
      ["D-06"],
      "Weniger als sieben Personen haben unterschrieben",
    ],
    ["six signatures under the statutes", { statutesSignatures: "6" }, ["D-06"], "Unter der Satzung stehen 6 Unterschriften"],
    ["the same person spelt in two ways", { chair: (founderNames[3] ?? "").toUpperCase() }, ["D-15"], "Betrifft: "],
  ])("%s is found and said beside the entry", async (_, wrong, rules, sentence) => {
    expect((await enter(wrong)).status).toBe(303)
    expect(await found()).toEqual(rules)
    const kit = await world.html(address())
    expect(kit).toContain(sentence)
    expect(kit).toContain("Hier richtigstellen")
    expect(await world.html(address("/ergebnisse"))).toContain("Was hier nicht passt")
    expect(await world.html(`/de/gruendung/${key}`)).toContain("Gründungsversammlung")
  })

  test("a person without birth date leads to the list of founders", async () => {
    const { founders } = typedPages
    const revision = await revisionOf({ world, key }, "founders")
    await postPage({ world, key }, "founders", { ...founders, "people.0.birthDate": "", _revision: revision })
    await enter()
    expect(await found()).toEqual(["D-03"])
    expect(await world.html(address())).toContain(`href="/de/gruendung/${key}/weg/gruendungsmitglieder"`)
  })

  test("fewer votes than people are no mistake, but worth a look", async () => {
    await enter({ "resolutions.1.yes": "6" })
    expect(await found()).toEqual([])
    expect(await world.html(address("/ergebnisse"))).toContain("gezählt wurden bei „Die Satzung“ nur 6 Stimmen")
  })

  test("statutes kept under another name than the answers' are found", async () => {
    const access = await accessOf()
    const body = draftText(draftStatutes(await loadAnswers(world.db, access.project.id)))
    await addVersion(world.services, access, { body, origin: "answers" })
    await enter()
    expect(await found()).toEqual([])
    await addVersion(world.services, access, { body: body.replaceAll("Brücke Köln", "Bruecke Koeln"), origin: "edit" })
    expect(await found()).toEqual(["D-15"])
    expect(await world.html(`/de/gruendung/${key}`)).toContain("1 Stelle passt nicht")
  })

  test("the application is checked too once it is begun", async () => {
    await enter({ "elections.1.accepted": "", "elections.2.accepted": "" })
    expect(await found()).toEqual(["D-03"])
    const register = { postalAddress: "Beispielweg 1, 50667 Köln", court: "Amtsgericht Köln", notary: "on-site" }
    await savePage(world.services, await accessOf(), { page: "register", revision: 0, typed: register })
    expect(await found()).toEqual(["D-03", "D-10", "D-12"])
  })

  test("another court than the one the office confirmed is found; one we only remember claims nothing", async () => {
    await enter()
    const typed = { postalAddress: "Beispielweg 1, 50667 Köln", court: "Amtsgericht Brühl", notary: "on-site" }
    await savePage(world.services, await accessOf(), { page: "register", revision: 0, typed })
    expect(await found()).toEqual([])
    const confirmed = { ags: "05315000", court: "Köln", source: "Anruf", asOf: "2026-11-20", correctedBy: null }
    await insertCorrection(world.db, { ...confirmed, correctedAt: new Date("2026-11-20T09:00:00Z") })
    expect(await found()).toEqual(["D-13"])
    expect(await world.html(address())).toContain("Nach unserer Liste ist das Amtsgericht Köln zuständig")
  })

  test("two founders enter the same results: the second sees both versions, and nothing is lost", async () => {
    const other = await invite(world, key, "Samir")
    expect((await enter()).status).toBe(303)
    const second = await post("/ergebnisse", { ...heldResults, present: "9", _revision: "0" }, other)
    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain("Jemand war schneller")
    expect(html).toContain("Wie viele Personen waren da?")
    expect(html).toMatch(/name="_revision" value="1"/)
    expect((await loadAnswers(world.db, (await accessOf()).project.id)).results?.present).toBe(7)
    expect((await post("/ergebnisse", { ...heldResults, present: "9", _revision: "1" }, other)).status).toBe(303)
  })

  test("at once: exactly one of two saves wins", async () => {
    const other = await invite(world, key, "Samir")
    const answers = await Promise.all([
      enter({ present: "8" }),
      post("/ergebnisse", { ...heldResults, present: "9", _revision: "0" }, other),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })

  test("the form begins with what was planned", async () => {
    await post("/termin", { ...plan, on: "2026-11-20" })
    const html = await world.html(address("/ergebnisse"))
    expect(html).toContain('value="2026-11-20"')
    expect(html).toContain("Begegnungszentrum Köln")
    expect(html).toContain('value="18:00"')
  })
})
