import { readdirSync } from "node:fs"
import { HtmlValidate } from "html-validate"
import nodes from "lucide-static/icon-nodes.json" with { type: "json" }
import type { JSX } from "hono/jsx/jsx-runtime"
import { describe, expect, test } from "vitest"
import { type Language, inLanguage } from "#platform/i18n"
import { listErrors } from "./error-summary.tsx"
import { Field } from "./field.tsx"
import drawings from "./icons.json" with { type: "json" }
import { PublicLayout } from "./layout.tsx"
import { PreviewIndex, PreviewPage } from "./preview-page.tsx"
import type { Preview } from "./preview.tsx"
import { Textarea } from "./textarea.tsx"
import { WebLink } from "./web-link.tsx"

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

test("what is no web address does not become a link", async () => {
  const html = await render("de", () => <WebLink url="javascript:alert(1)" />)
  expect(html).not.toContain("href")
  expect(await render("de", () => <WebLink url="https://bruecke.example/" />)).toContain('href="https://bruecke.example/"')
})

test("a title with mistakes says so, and the summary leads to the field", async () => {
  const errors = listErrors({ errors: { email: "error.email" } }, () => "Bitte prüfen")
  const html = await render("de", () => <PublicLayout title="Anfrage" errors={errors} />)
  expect(html).toContain("<title>Fehler: Anfrage – Tragwerk</title>")
  expect(html).toContain('<a href="#email">Bitte prüfen</a>')
})

test("switching the language submits the form where there is one, and is a link elsewhere", async () => {
  const withForm = await render("de", () => <PublicLayout title="Anfrage" formId="request" />)
  expect(withForm).toMatch(/<button[^>]* form="request" name="_language" value="tr" formnovalidate/)
  const plain = await render("de", () => <PublicLayout title="Anfrage" />)
  expect(plain).toMatch(/<a class="language" href="\/tr" hreflang="tr" lang="tr" dir="ltr"/)
})

test("typed text arrives unchanged in the field, with mark-up made harmless", async () => {
  const html = await render("ar", () => <Textarea name="message" label="Text" value={"\n<b>x</b>"} />)
  expect(html).toContain("\n\n&lt;b&gt;x&lt;/b&gt;</textarea>")
  expect(await render("ar", () => <Field name="email" type="email" label="E-Mail" value="a@b.example" />)).toMatch(
    /<input[^>]* dir="ltr"/,
  )
  expect(await render("de", () => <Field name="password" type="password" label="Passwort" value="geheim" />)).not.toContain(
    "geheim",
  )
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
