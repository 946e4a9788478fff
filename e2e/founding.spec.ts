/**
 * A group founds: from "should we at all?" to statutes the founders have adopted, on the guided path. German at a desk, Turkish on a
 * phone, Arabic from right to left, and Arabic without JavaScript.
 */
import { flowPagePath } from "../src/modules/founding/path/flow.ts"
import { PAGE_IDS, answerPage, begin } from "./founding-walk.ts"
import { checkAccessibility, checkWidth, expect, test } from "./world.ts"
import { word } from "./words.ts"

const LANGUAGES: Record<string, string> = { desktop: "de", phone: "tr", "no-js": "ar", rtl: "ar" }

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
