/**
 * Staff set up their second factor in a real browser: a passkey (Chromium's virtual authenticator), and the app without
 * JavaScript. It needs a Tragwerk of its own: passkeys belong to a host name, and an address like 127.0.0.1 is none.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { base32 } from "@better-auth/utils/base32"
import { createOTP } from "@better-auth/utils/otp"
import { type Page, expect, test } from "@playwright/test"

const PASSWORD = "korrekt pferd batterie"
let server: { url: string; firstRun: string; stop: () => Promise<void> }

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "localhost", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0))
    })
  })

const firstRunLink = (child: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    let output = ""
    const read = (part: Buffer) => {
      output += String(part)
      const link = /http:\/\/localhost\S+\/einrichtung\/\S+/.exec(output)?.[0]
      if (link) resolve(link)
    }
    child.stdout?.on("data", read)
    child.stderr?.on("data", read)
    child.once("exit", () => reject(new Error(`Tragwerk ended before it was ready:\n${output}`)))
  })

test.beforeAll(async () => {
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), "tragwerk-passkey-"))]
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ["bin/tragwerk", "start", "--web"], {
    env: { ...process.env, HOST: "localhost", PORT: String(port), PUBLIC_URL: url, DATA_DIR: folder, LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const stop = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGINT")
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  server = { url, firstRun: await firstRunLink(child), stop }
})
test.afterAll(() => server.stop())

/** A device that checks its person, as a phone with a fingerprint does. */
const plugInDevice = async (page: Page) => {
  const devices = await page.context().newCDPSession(page)
  await devices.send("WebAuthn.enable")
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
  } as const
  const { authenticatorId } = await devices.send("WebAuthn.addVirtualAuthenticator", {
    options: { ...options, automaticPresenceSimulation: true },
  })
  const setVerified = (isUserVerified: boolean) => devices.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified })
  return { setVerified }
}

const joinTeam = async (page: Page) => {
  await page.goto(server.firstRun)
  await page.getByLabel("Name", { exact: true }).fill("Ada Beispiel")
  await page.getByLabel("E-Mail-Adresse").fill("ada@example.org")
  await page.getByLabel("Passwort").fill(PASSWORD)
  await page.getByRole("button", { name: /Konto anlegen/ }).click()
  await expect(page.getByRole("heading", { name: "Sicherheit" })).toBeVisible()
}
const withPassword = async (page: Page) => {
  await page.goto(`${server.url}/de/anmelden/passwort`)
  await page.getByLabel("E-Mail-Adresse").fill("ada@example.org")
  await page.getByLabel("Passwort").fill(PASSWORD)
  await page.getByRole("button", { name: "Weiter" }).click()
}
const signOut = (page: Page) => page.context().clearCookies()
const isIn = async (page: Page) => {
  await page.goto(`${server.url}/de/konto`)
  return page.getByRole("heading", { name: "Mein Konto" }).isVisible()
}
const appCode = async (page: Page) => {
  const key = (await page.locator("code").innerText()).replaceAll(" ", "")
  return createOTP(new TextDecoder().decode(base32.decode(key))).totp()
}

test("the first administrator comes in, with a passkey or without JavaScript with the app", async ({
  page,
  javaScriptEnabled,
}) => {
  const create = page.getByRole("button", { name: "Passkey anlegen" })
  if (!javaScriptEnabled) {
    await joinTeam(page)
    await expect(create).toBeHidden()
    await page.getByRole("link", { name: "App einrichten" }).click()
    await page.getByLabel("Code", { exact: true }).fill(await appCode(page))
    await page.getByRole("button", { name: "App bestätigen" }).click()
    await expect(page.getByRole("heading", { name: "Ihre Ersatzcodes" })).toBeVisible()
    expect(await isIn(page)).toBe(true)
    return
  }

  const device = await plugInDevice(page)
  await joinTeam(page)
  expect(await isIn(page)).toBe(false)
  await page.goto(`${server.url}/de/konto/sicherheit`)
  await page.getByLabel("Name des Passkeys").fill("Diensthandy")
  await create.click()
  await page.waitForURL(/\/de\/buero$/)
  expect(await isIn(page)).toBe(true)
  await page.goto(`${server.url}/de/konto/sicherheit`)
  await expect(page.getByRole("rowheader", { name: "Diensthandy" })).toBeVisible()
  // The last second factor stays.
  await page.getByRole("button", { name: /Entfernen/ }).click()
  await expect(page.getByText("letzter zweiter Faktor")).toBeVisible()

  // Signing in with nothing but the passkey.
  await signOut(page)
  await page.goto(`${server.url}/de/anmelden?zurueck=/de/konto`)
  await page.getByRole("button", { name: "Mit Passkey anmelden" }).click()
  await expect(page.getByRole("heading", { name: "Mein Konto" })).toBeVisible()

  // The password alone is not enough, and cannot add an app beside the passkey.
  await signOut(page)
  await withPassword(page)
  await expect(page.getByRole("heading", { name: "Zweiter Schritt" })).toBeVisible()
  await page.goto(`${server.url}/de/konto/sicherheit/app`)
  await expect(page.getByRole("heading", { name: "Zweiter Schritt" })).toBeVisible()
  await page.getByRole("button", { name: "Mit Passkey anmelden" }).click()
  await page.waitForURL(/\/de\/buero$/)
  expect(await isIn(page)).toBe(true)

  // A device that has not checked its person does not count, even if somebody tells the browser not to ask for it.
  await signOut(page)
  await device.setVerified(false)
  await page.route("**/api/passkeys/anmelden/optionen", async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...(await answer.json()), userVerification: "discouraged" } })
  })
  await page.goto(`${server.url}/de/anmelden`)
  const refusal = page.waitForResponse("**/api/passkeys/anmelden")
  await page.getByRole("button", { name: "Mit Passkey anmelden" }).click()
  expect((await refusal).status()).toBe(403)
  await expect(page.getByText("Das hat nicht geklappt")).toBeVisible()
  expect(await isIn(page)).toBe(false)
})
