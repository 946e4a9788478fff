import { createOTP } from "@better-auth/utils/otp"
import type { Page } from "@playwright/test"
import { demoPeople } from "../src/modules/accounts/demo/people.ts"
import { expect } from "./world.ts"
import { word } from "./words.ts"

type Email = (typeof demoPeople)[number]["email"]

/** Signs a person of the demo world in: password, then the code of the app. */
export const signIn = async (page: Page, email: Email) => {
  const person = demoPeople.find((one) => one.email === email)
  if (!person) throw new Error(`${email} is not in the demo world`)
  await page.goto("/de/anmelden/passwort")
  const form = page.getByRole("main")
  await form.locator("[name=email]").fill(email)
  await form.locator("[name=password]").fill(person.password)
  await form.getByRole("button", { name: word("accounts", "de", "password.button") }).click()
  await form.locator("[name=code]").fill(await createOTP(person.totpKey, { digits: 6, period: 30 }).totp())
  await form.getByRole("button").first().click()
  await expect(page).toHaveURL(/\/de\/buero/)
}
