/** Every public page, in German and in the right-to-left languages: axe, width, nothing from elsewhere, few bytes. */
import { checkAccessibility, checkWidth, expect, test } from "./world.ts"

const PAGES = [
  "",
  "/kontakt",
  "/impressum",
  "/datenschutz",
  "/barrierefreiheit",
  "/verzeichnis",
  "/verzeichnis?q=Nachhilfe",
  "/verzeichnis/karte",
  "/verzeichnis/sieben-fluesse",
  "/verzeichnis/eintragen",
  "/beratung",
  "/beratung/anfrage",
  "/anmelden",
  "/gibt-es-nicht",
]
const BUDGET = 60_000

test.describe("public pages", () => {
  for (const page of PAGES)
    test(`${page || "/"} is accessible, fits and is light`, async ({ page: browser }, { project }) => {
      const languages = project.name === "rtl" ? ["ar", "fa"] : ["de", "tr"]
      for (const language of languages) {
        const sizes: Promise<number>[] = []
        browser.on("requestfinished", (request) => {
          if (/\/(assets\/.*\.(css|js))|\/(de|tr|ar|fa)(\/|\?|$)/.test(request.url()))
            sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
        })
        const answer = await browser.goto(`/${language}${page}`)
        expect(answer?.status()).toBe(page === "/gibt-es-nicht" ? 404 : 200)
        await expect(browser.locator("html")).toHaveAttribute("lang", language)
        await expect(browser.locator("h1")).toHaveCount(1)
        // The phone of a visitor may know no Arabic letters that we would like: ours come along.
        if (project.name === "rtl") await expect(browser.locator("body")).toHaveCSS("font-family", /^"?Vazirmatn Variable/)
        await checkWidth(browser)
        if (project.name !== "no-js") await checkAccessibility(browser)
        const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
        expect(bytes, "HTML + CSS + JS, compressed").toBeLessThan(BUDGET)
        browser.removeAllListeners("requestfinished")
      }
    })
})
