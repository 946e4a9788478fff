import type { HtmlEscapedString } from "hono/utils/html"
import { expect, test } from "vitest"
import { inLanguage } from "./current.ts"
import { translator } from "./translator.tsx"

const { t, T, errorText } = translator({
  de: { ask: "Wer leitet den {what}?", "error.invalid": "Bitte prüfen." },
  ar: { "error.invalid": "يرجى التحقق." },
  tr: {},
})

test("German in a page from right to left keeps its question mark at its end", async () => {
  expect(inLanguage("ar", () => t("ask", { what: "Verein" }))).toBe("\u2066Wer leitet den Verein?\u2069")
  expect(inLanguage("fa", () => errorText("error.invalid"))).toBe("\u2066Bitte prüfen.\u2069")
  const words: HtmlEscapedString | Promise<HtmlEscapedString> = inLanguage("ar", () => T({ k: "ask", what: "Verein" }))
  expect(String(await words)).toBe('<span lang="de" dir="ltr">Wer leitet den Verein?</span>')
})

test("where the direction is the same, or there is a translation, nothing is added", () => {
  expect(inLanguage("tr", () => t("ask", { what: "Verein" }))).toBe("Wer leitet den Verein?")
  expect(inLanguage("de", () => t("ask", { what: "Verein" }))).toBe("Wer leitet den Verein?")
  expect(inLanguage("ar", () => errorText("error.invalid"))).toBe("يرجى التحقق.")
})
