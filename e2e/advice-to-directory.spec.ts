/**
 * The main job, from the first message to the figures: a group without legal form asks in its own language, is answered, publishes
 * itself, is found by everybody, and is counted. The same walk with and without JavaScript, on a desk and a phone, left and right.
 */
import type { Page } from "@playwright/test"
import { signIn } from "./staff.ts"
import { type Mail, checkAccessibility, checkWidth, expect, mailTo, test } from "./world.ts"
import { word } from "./words.ts"

const NEED = {
  tr: "Bochum'da on kişiyiz ve bir kadın grubu kurmak istiyoruz.",
  ar: "نحن عشرة أشخاص في بوخوم ونريد تأسيس مجموعة نسائية.",
}

const askForAdvice = async (page: Page, language: "tr" | "ar", { email, group }: { email: string; group: string }) => {
  const say = (key: string) => word("advice", language, key)
  const next = () => page.getByRole("button", { name: say("request.next"), exact: true }).click()

  await page.goto(`/${language}`)
  await page
    .getByRole("main")
    .getByRole("link", { name: word("website", language, "home.door.advice") })
    .click()
  await page.getByRole("link", { name: say("door.start") }).click()

  await page.getByLabel(say("request.need.label")).fill(NEED[language])
  await page.getByRole("main").locator("input[name=topics]").first().check()
  await next()

  await page.getByLabel(say("request.kind.initiative"), { exact: true }).check()
  await page.getByLabel(say("request.group-name.label")).fill(group)
  // A spelling mistake in the place comes back as a question, with everything else kept.
  await page.locator("input[name=place]").fill("Bohcum")
  await next()
  if (await page.locator("input[name=placeChoice]").first().isVisible()) {
    await expect(page.getByLabel(say("request.group-name.label"))).toHaveValue(group)
    await page.getByLabel("Bochum", { exact: false }).first().check()
    await next()
  }

  // Neither mail nor phone: the page says so, and switching the language loses nothing.
  await page.locator("input[name=contactName]").fill("Deniz")
  await next()
  await expect(page.locator(".error-summary")).toContainText(say("error.no-contact"))
  await expect(page.locator("input[name=contactName]")).toHaveValue("Deniz")
  await page.locator("input[name=email]").fill(email)
  await next()

  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("request.check.title"))
  await expect(page.getByRole("main")).toContainText(NEED[language])
  await checkWidth(page)
  await page.getByRole("button", { name: say("request.send"), exact: true }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("receipt.title"))
  return (await page.locator("main .reference").first().innerText()).trim()
}

const privateLink = (mail: Mail, part: string) => {
  const link = mail.links.find((one) => one.includes(part))
  if (!link) throw new Error(`No link with ${part} in "${mail.subject}"`)
  return link
}

const acceptAndAnswer = async (page: Page, reference: string, group: string) => {
  const say = (key: string) => word("advice", "de", key)
  await page.goto(`/de/buero/anfragen/${reference}`)
  await expect(page.getByRole("main")).toContainText("Bochum")
  await page.getByRole("button", { name: say("staff.case.accept"), exact: true }).click()
  await expect(page.locator(".alert-success")).toContainText(say("staff.case.accepted"))

  await page.getByLabel(say("staff.reply.text")).fill("Guten Tag, ich rufe Sie morgen an.")
  await page.getByRole("button", { name: say("staff.reply.send") }).click()
  await expect(page.getByRole("main")).toContainText("ich rufe Sie morgen an")

  // The phone call, by keyboard only: minutes, Enter.
  await page.goto(`/de/buero/anfragen/${reference}/kontakt`)
  await page.locator("#minutes").focus()
  await page.keyboard.type("25")
  await page.keyboard.press("Enter")
  await expect(page.locator(".alert-success")).toContainText(say("staff.contact.saved"))

  await page.goto(`/de/buero/anfragen/${reference}/organisation`)
  await page.getByLabel(say("staff.organisation.name"), { exact: true }).fill(group)
  await page.getByLabel(say("staff.organisation.with-contact")).check()
  await page.getByRole("button", { name: say("staff.organisation.create"), exact: true }).click()
  await expect(page.getByRole("main")).toContainText(group)
}

const publishItself = async (page: Page, language: "tr" | "ar", link: string) => {
  const say = (key: string, values: Record<string, string> = {}) => word("directory", language, key, values)
  await page.goto(link)
  await page.getByRole("button", { name: word("advice", language, "mine.profile.button") }).click()
  await expect(page).toHaveURL(/mein-eintrag/)
  await page.locator("input[name=fields][value=women-and-girls]").check()
  await page.locator("input[name=languages][value=tr]").check()
  await page.locator("input[name=phone]").fill("0234 555 0101")
  await page.locator("input[name=public][value=entry]").check()
  await checkWidth(page)
  await page.getByRole("button", { name: say("own.submit") }).click()
  await expect(page.locator(".alert-success").first()).toContainText(say("own.saved.proposed"))
}

const approve = async (page: Page, group: string) => {
  await page.goto("/de/buero/pruefung")
  await page.getByRole("link", { name: group, exact: true }).click()
  await expect(page.getByRole("main")).toContainText("Frauen")
  await page.getByRole("button", { name: word("directory", "de", "staff.change.accept"), exact: true }).click()
  await expect(page.locator(".alert-success").first()).toBeVisible()
}

const findEverywhere = async (page: Page, group: string) => {
  const misspelt = group.replace("Kadınlar", "Kadinlarr")
  for (const language of ["de", "tr", "ar", "uk"]) {
    for (const query of [
      `q=${encodeURIComponent(misspelt)}`,
      `q=${encodeURIComponent(group)}&feld=women-and-girls`,
      `q=${encodeURIComponent(group)}&sprache=tr`,
      `q=${encodeURIComponent(group)}&ort=Herne&umkreis=25`,
    ]) {
      await page.goto(`/${language}/verzeichnis?${query}`)
      await expect(page.getByRole("link", { name: group, exact: true }), `${language}: ${query}`).toBeVisible()
    }
  }
  await page.goto(`/de/verzeichnis/karte?q=${encodeURIComponent(group)}`)
  await expect(page.getByRole("link", { name: group, exact: true }).last()).toBeVisible()
  await page.goto(`/de/verzeichnis?q=${encodeURIComponent(group)}`)
  await page.getByRole("link", { name: group, exact: true }).click()
  // The phone number has no consent: it is nowhere.
  await expect(page.locator("body")).not.toContainText("555")
}

test("a group asks, is answered, publishes itself, is found and counted", async ({ page, browser }, { project, retry }) => {
  test.setTimeout(240_000)
  const language = project.name === "rtl" ? "ar" : "tr"
  const run = `${project.name.replace("-", "")}${retry}`
  const email = `gruppe-${run}@example.org`
  const group = `Kadınlar Atölyesi ${run}`

  const reference = await askForAdvice(page, language, { email, group })
  expect(reference).toMatch(/^TW-[0-9A-Z]{4}-[0-9A-Z]{2}$/)
  if (project.name !== "no-js") await checkAccessibility(page)

  const confirmation = await mailTo(email, reference)
  expect(confirmation.subject).toContain(word("advice", language, "mail.confirm.subject", { reference }))
  const mine = privateLink(confirmation, "/meine-anfrage/")
  await mailTo("jonas@example.org", reference)

  const desk = await browser.newPage({ javaScriptEnabled: project.name !== "no-js" })
  await signIn(desk, "jonas@example.org")
  await desk.goto("/de/buero/anfragen")
  await expect(desk.getByRole("link", { name: reference })).toBeVisible()
  await acceptAndAnswer(desk, reference, group)

  const answer = await mailTo(email, "ich rufe Sie morgen an")
  expect(answer.text).toContain(word("advice", language, "mail.reply.answer").slice(0, 20))

  await publishItself(page, language, mine)
  await approve(desk, group)
  await findEverywhere(page, group)

  await desk.goto("/de/buero/zahlen")
  await expect(desk.getByRole("main")).toContainText("Kontakte")
  await desk.close()
})
