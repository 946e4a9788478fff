/** How a visitor begins a founding and answers the guided path: for the journeys and for the photographs of `npm run look`. */
import type { Page } from "@playwright/test"
import { demoPages } from "../src/modules/founding/demo/answers.ts"
import type { FlowPageId } from "../src/modules/founding/path/flow.ts"
import { expect } from "./world.ts"
import { word } from "./words.ts"

export const PAGE_IDS = Object.keys(demoPages) as FlowPageId[]

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

/** Answers one page of the path with what the made-up group says there. */
export const answerPage = async (page: Page, id: FlowPageId) => {
  for (const [name, value] of Object.entries(demoPages[id]))
    for (const one of typeof value === "string" ? [value] : value)
      if (one !== "" && name !== "placeAgs") await answer(page, name, one)
}

/** From the door to the home of a new project; its address without the origin. */
export const begin = async (page: Page, language: string) => {
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
