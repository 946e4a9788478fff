/**
 * A group founds: from "should we at all?" to statutes the founders have adopted, on the guided path. German at a desk, Turkish on a
 * phone, Arabic from right to left, and Arabic without JavaScript.
 */
import { flowPagePath } from "../src/modules/founding/path/flow.ts"
import { PAGE_IDS, answerPage, begin } from "./founding-walk.ts"
import { checkAccessibility, checkWidth, expect, test } from "./world.ts"
import { word } from "./words.ts"

const LANGUAGES: Record<string, string> = { desktop: "de", phone: "tr", "no-js": "ar", rtl: "ar" }

const AFTER = [
  "/papiere",
  "/versammlung",
  "/versammlung/termin",
  "/versammlung/ergebnisse",
  "/register",
  "/register/notariat",
  "/schreiben",
  "/finanzamt",
  "/pflichten",
  "/pflichten/angaben",
]

test("a group walks from the first question to adopted statutes", async ({ page }, { project }) => {
  test.setTimeout(240_000)
  page.setDefaultTimeout(20_000)
  const language = LANGUAGES[project.name] ?? "de"
  const say = (key: string, values: Record<string, string> = {}) => word("founding", language, key, values)
  const look = async () => {
    await checkWidth(page)
    if (project.name !== "no-js") await checkAccessibility(page)
  }
  const home = await begin(page, language)
  await look()

  await page.getByRole("link", { name: say("next.decision.button"), exact: true }).click()
  for (const id of PAGE_IDS) {
    await expect(page).toHaveURL(new RegExp(`/weg/${flowPagePath(id)}$`))
    await answerPage(page, id)
    if (id === "purposes" || id === "board" || id === "founders") await look()
    await page.getByRole("button", { name: say("path.next"), exact: true }).click()
  }
  await expect(page.getByRole("main")).toContainText("Brücke Köln e. V.")

  await page.goto(home)
  await page.getByRole("link", { name: say("next.freeze.button"), exact: true }).click()
  await expect(page.getByRole("main")).toContainText("Der Verein führt den Namen")
  await look()
  await page.getByRole("button", { name: say("statutes.freeze"), exact: true }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("1")
  await page.getByRole("button", { name: say("version.adopt"), exact: true }).click()
  await expect(page.locator(".alert-success")).toContainText(say("version.adopted"))
  await look()

  // What comes after the statutes: every page opens, fits and is accessible, and a paper comes out as PDF and Word.
  for (const part of AFTER) {
    const answer = await page.goto(`${home}${part}`)
    expect(answer?.status(), part).toBe(200)
    await look()
  }
  for (const [kind, start] of [
    ["pdf", "%PDF-"],
    ["word", "PK"],
  ] as const) {
    const file = await page.request.get(`${home}/papiere/statutes/${kind}`)
    expect(file.status(), kind).toBe(200)
    expect((await file.body()).subarray(0, start.length).toString("latin1")).toBe(start)
  }
})
