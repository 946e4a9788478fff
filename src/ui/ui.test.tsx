import { readdirSync } from "node:fs"
import { HtmlValidate } from "html-validate"
import nodes from "lucide-static/icon-nodes.json" with { type: "json" }
import type { JSX } from "hono/jsx/jsx-runtime"
import { describe, expect, test } from "vitest"
import { type Language, inLanguage } from "#platform/i18n"
import drawings from "./icons.json" with { type: "json" }
import { PreviewIndex, PreviewPage } from "./preview-page.tsx"
import type { Preview } from "./preview.tsx"

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Written by hono/jsx, all valid HTML.
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "doctype-style": "off",
    // Repeated names are how a form sends a list; lists may have a name.
    "form-dup-name": "off",
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    "no-inline-style": "error",
    "long-title": "off",
    "prefer-native-element": ["error", { exclude: ["region", "group", "alert", "status", "listbox", "search"] }],
    "input-missing-label": "error",
  },
})

const render = (language: Language, page: () => JSX.Element | null) =>
  inLanguage(language, async () => ((await page()) ?? "").toString())

const files = readdirSync("src/ui").filter((file) => file.endsWith(".preview.tsx"))
const previews: Preview[] = (
  await Promise.all(files.map(async (file) => ((await import(`./${file}`)) as { previews: Preview[] }).previews))
).flat()
const cases = previews.flatMap((preview) =>
  (preview.language ? [preview.language] : (["de", "ar"] as Language[])).map((language) => ({
    name: `${preview.name} (${language})`,
    preview,
    language,
  })),
)

describe("every component in every state", () => {
  test("there are many", () => expect(previews.length).toBeGreaterThan(60))

  test.each(cases)("$name is valid HTML without inline styles or scripts", async ({ preview, language }) => {
    const html = await render(language, () => <PreviewPage preview={preview} />)
    const report = await validator.validateString(html)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
      ),
    ).toEqual([])
    expect(html).not.toMatch(/ style=|<script(?![^>]* src=)|<style| on[a-z]+="/)
    expect(html).toContain(language === "ar" ? '<html lang="ar" dir="rtl"' : '<html lang="de" dir="ltr"')
  })

  test("the list of previews is a page itself", async () => {
    const html = await render("de", () => (
      <PreviewIndex previews={previews} hrefOf={({ name }, language) => `/_preview/${name}?lang=${language}`} />
    ))
    expect((await validator.validateString(html)).valid).toBe(true)
    expect(html).toContain("/_preview/field/error?lang=ar")
  })
})

test("the icons are Lucide's drawings", () => {
  const known: Record<string, [string, Record<string, string>][]> = nodes as never
  const drawn = (name: string) =>
    (known[name] ?? [])
      .map(
        ([tag, attributes]) =>
          `<${tag} ${Object.entries(attributes)
            .map(([key, value]) => `${key}="${value}"`)
            .join(" ")}/>`,
      )
      .join("")
  for (const [name, drawing] of Object.entries(drawings)) expect(drawing, name).toBe(drawn(name))
})
