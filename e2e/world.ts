/** What every journey needs: pages checked by axe and for noise in the console, the mailbox, staff who sign in. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import { type Page, test as base, expect } from "@playwright/test"
import PostalMime from "postal-mime"

export type Mail = { to: string; subject: string; text: string; html: string; links: string[] }

const readMail = async (file: string): Promise<Mail> => {
  const mail = await PostalMime.parse(readFileSync(file))
  const text = mail.text ?? ""
  return {
    to: mail.to?.map(({ address }) => address ?? "").join(",") ?? "",
    subject: mail.subject ?? "",
    text,
    html: mail.html ?? "",
    links: [...text.matchAll(/https?:\/\/[^\s\u2068\u2069<>]+/g)].map(([link]) => link),
  }
}

/** Waits for a mail to this address whose subject or text contains `about`. */
export const mailTo = async (address: string, about = ""): Promise<Mail> => {
  const folder = process.env["TRAGWERK_MAILS"] ?? ""
  let found: Mail | undefined
  await expect
    .poll(
      async () => {
        const mails = await Promise.all(readdirSync(folder).map((file) => readMail(join(folder, file))))
        found = mails.findLast((mail) => mail.to === address && `${mail.subject}\n${mail.text}`.includes(about))
        return found !== undefined
      },
      { message: `a mail to ${address} about "${about}"`, timeout: 40_000 },
    )
    .toBe(true)
  if (!found) throw new Error(`No mail to ${address}`)
  return found
}

/** axe finds nothing, in the present state of the page. */
export const checkAccessibility = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze()
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html.slice(0, 160)).join("\n  ")}`),
  ).toEqual([])
}

/** The page fits its width: nobody has to scroll sideways on a phone. */
export const checkWidth = async (page: Page) => {
  const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(content).toBeLessThanOrEqual((view ?? 0) + 1)
}

/** Every page in these tests is watched: nothing from elsewhere, no errors in the console. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const noise: string[] = []
      page.on("console", (message) => {
        // A refused form (422) or a missing page is logged by the browser itself.
        if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) noise.push(message.text())
      })
      page.on("pageerror", (error) => noise.push(error.message))
      page.on("request", (request) => {
        if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:"))
          noise.push(`third-party request: ${request.url()}`)
      })
      await use(undefined)
      expect(noise).toEqual([])
    },
    { auto: true },
  ],
})
export { expect }
