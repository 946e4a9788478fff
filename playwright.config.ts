import { defineConfig, devices } from "@playwright/test"

const chromium = process.env["CHROMIUM_PATH"]
const launchOptions = {
  ...(chromium ? { executablePath: chromium } : {}),
  // Root in a container has no sandbox; the other flags keep Chromium from calling home.
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
}
const { defaultBrowserType: _, ...phone } = devices["Pixel 5"]

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  globalSetup: "./e2e/start-server.ts",
  testMatch: "*.spec.ts",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json"]],
  use: { baseURL: process.env["TRAGWERK_URL"], launchOptions, locale: "de-DE", trace: "retain-on-failure" },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    { name: "phone", use: { ...phone } },
    { name: "no-js", use: { ...phone, javaScriptEnabled: false } },
    { name: "rtl", use: { ...phone, locale: "ar" } },
  ],
})
