/**
 * A group founds: from "should we at all?" to statutes the founders have adopted, on the guided path. German at a desk, Turkish on a
 * phone, Arabic from right to left, and Arabic without JavaScript.
 */
import type { Page } from "@playwright/test"
import { demoPages } from "../src/modules/founding/demo/answers.ts"
import { type FlowPageId, flowPagePath } from "../src/modules/founding/path/flow.ts"
import { checkAccessibility, checkWidth, expect, test } from "./world.ts"
import { word } from "./words.ts"

const LANGUAGES: Record<string, string> = { desktop: "de", phone: "tr", "no-js": "ar", rtl: "ar" }
const PAGE_IDS = Object.keys(demoPages) as FlowPageId[]

/** Answers one question as a person would: ticks, chooses or types, whatever stands there under this name. */
const answer = async (page: Page, name: string, value: string) => {
  const field = page.locator(`main [name="${name}"]`)
  const folded = page.locator("main details:not([open])", { has: page.locator(`[name="${name}"]`) }).first()
  if (await folded.isVisible()) await folded.locator("summary").first().click()
  const kind = await field.first().evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.localName))
  if (kind === "radio" || kind === "checkbox") await page.locator(`main [name="${name}"][value="${value}"]`).check()
  else if (kind === "select") await field.selectOption(value)
  else await field.fill(value)
}

const answerPage = async (page: Page, id: FlowPageId) => {
  for (const [name, value] of Object.entries(demoPages[id]))
    for (const one of typeof value === "string" ? [value] : value)
      if (one !== "" && name !== "placeAgs") await answer(page, name, one)
}

const begin = async (page: Page, language: string) => {
  const say = (key: string) => word("founding", language, key)
  await page.goto(`/${language}/verein-gruenden`)
  await page
    .getByRole("main")
    .getByRole("link", { name: say("door.begin.title") })
    .click()
  await page.locator("main [name=name]").fill("Deniz")
  await page.getByRole("button", { name: say("start.button"), exact: true }).click()
  await expect(page.getByRole("main")).toContainText(say("keep.title"))
  return new URL(page.url()).pathname
}

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
})
