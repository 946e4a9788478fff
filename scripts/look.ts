// `npm run look`: photographs every public page and the most used staff pages, German and Arabic, light and dark, phone and desktop,
// into .cache/look, with one sheet (index.html) to scroll through. `npm run look -- /verzeichnis` takes only pages that contain the word.
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { createOTP } from "@better-auth/utils/otp"
import { type Browser, type Page, chromium } from "@playwright/test"
// @ts-expect-error -- plain JavaScript, so that `npm test` runs it without a build
import { findChromium } from "./browser.mjs"
import { PAGE_IDS, answerPage, begin } from "../e2e/founding-walk.ts"
import { startServer } from "../e2e/start-server.ts"
import { demoPeople } from "../src/modules/accounts/demo/people.ts"
import { flowPagePath } from "../src/modules/founding/path/flow.ts"

const PUBLIC = [
  "",
  "/kontakt",
  "/impressum",
  "/datenschutz",
  "/barrierefreiheit",
  "/verzeichnis",
  "/verzeichnis?q=Nachhilfe&ort=Essen&umkreis=25",
  "/verzeichnis/karte",
  "/verzeichnis/sieben-fluesse",
  "/verzeichnis/eintragen",
  "/mein-eintrag",
  "/verein-gruenden",
  "/verein-gruenden/alternativen",
  "/verein-gruenden/beginnen",
  "/satzung-pruefen",
  "/beratung",
  "/beratung/anfrage/anliegen",
  "/meine-anfrage",
  "/anmelden",
  "/anmelden/passwort",
  "/gibt-es-nicht",
]
const STAFF = [
  "/buero",
  "/buero/anfragen",
  "/buero/anfragen?ansicht=all",
  "/buero/kontakte/neu",
  "/buero/zustaendigkeiten",
  "/buero/organisationen",
  "/buero/pruefung",
  "/buero/registergerichte",
  "/buero/registergerichte/05315000",
  "/buero/zahlen",
  "/buero/gruendungen",
  "/buero/team",
  "/buero/postausgang",
  "/buero/datenschutz",
  "/buero/protokoll",
  "/buero/uebersetzungen",
  "/konto",
  "/konto/sicherheit",
]
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const

const folder = join(".cache", "look")
const wanted = process.argv[2] ?? ""
const shots: { file: string; title: string }[] = []

const shoot = async (page: Page, url: string, name: string) => {
  await page.goto(url)
  const file = `${name.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "")}.png`
  await page.screenshot({ path: join(folder, file), fullPage: true })
  shots.push({ file, title: name })
}

const shootPublic = async (browser: Browser, base: string) => {
  for (const language of ["de", "ar"])
    for (const scheme of ["light", "dark"] as const)
      for (const [size, viewport] of Object.entries(SIZES)) {
        const page = await browser.newPage({ viewport, colorScheme: scheme })
        for (const path of PUBLIC.filter((one) => one.includes(wanted)))
          await shoot(page, `${base}/${language}${path}`, `${path || "home"} ${language} ${scheme} ${size}`)
        await page.close()
      }
}

const shootStaff = async (browser: Browser, base: string) => {
  const pages = STAFF.filter((one) => one.includes(wanted))
  if (pages.length === 0) return
  const [person] = demoPeople
  for (const [size, viewport] of Object.entries(SIZES)) {
    const page = await browser.newPage({ viewport, colorScheme: size === "phone" ? "dark" : "light" })
    await page.goto(`${base}/de/anmelden/passwort`)
    await page.locator("main [name=email]").fill(person.email)
    await page.locator("main [name=password]").fill(person.password)
    await page.locator("main form button[type=submit]").first().click()
    await page.locator("main [name=code]").fill(await createOTP(person.totpKey, { digits: 6, period: 30 }).totp())
    await page.locator("main form button[type=submit]").first().click()
    await page.waitForURL(/buero/)
    for (const path of pages) await shoot(page, `${base}/de${path}`, `staff ${path} ${size}`)
    const first = await page
      .goto(`${base}/de/buero/anfragen?ansicht=all`)
      .then(() => page.locator("main table a").first().getAttribute("href"))
    if (first) await shoot(page, base + first, `staff case ${size}`)
    await page.close()
  }
}

/** Of a founding: some questions while it is answered, then everything that is there for a whole one. */
const PATH_SHOTS = new Set(["decision", "purposes", "board", "founders"])
const PROJECT = [
  "",
  "/weg",
  "/satzung",
  "/mitwirkende",
  "/beratung",
  "/register",
  "/register/angaben",
  "/register/notariat",
  "/schreiben",
  "/finanzamt",
  "/finanzamt/angaben",
]

const shootFounding = async (browser: Browser, base: string) => {
  if (!"/gruendung".includes(wanted)) return
  for (const [language, scheme, size] of [
    ["de", "light", "desktop"],
    ["ar", "dark", "phone"],
    ["tr", "light", "phone"],
    ["ar", "light", "desktop"],
  ] as const) {
    const page = await browser.newPage({ viewport: SIZES[size], colorScheme: scheme, baseURL: base })
    const home = await begin(page, language)
    const name = (part: string) => `gruendung ${part} ${language} ${scheme} ${size}`
    for (const id of PAGE_IDS) {
      await page.goto(`${base}${home}/weg/${flowPagePath(id)}`)
      await answerPage(page, id)
      if (PATH_SHOTS.has(id)) await shoot(page, page.url(), name(id))
      if (PATH_SHOTS.has(id)) await answerPage(page, id)
      await page.locator("main form button:not([name])").last().click()
    }
    for (const part of PROJECT) await shoot(page, base + home + part, name(part || "home"))
    await page.close()
  }
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const server = await startServer({ NODE_ENV: "production" })
const browser = await chromium.launch({
  executablePath: String(await findChromium()),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
})
await shootPublic(browser, server.url)
await shootFounding(browser, server.url)
await shootStaff(browser, server.url)
await browser.close()
await server.stop()
const figures = shots.map(
  ({ file, title }) => `<figure><figcaption>${title}</figcaption><img src="${file}" alt="${title}" loading="lazy"></figure>`,
)
writeFileSync(
  join(folder, "index.html"),
  `<!doctype html><meta charset="utf-8"><title>Look</title><link rel="icon" href="data:,"><main>${figures.join("\n")}</main>`,
)
console.log(`${shots.length} pictures: ${join(folder, "index.html")}`)
