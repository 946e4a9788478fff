import { raw } from "hono/html"
import type { Child } from "hono/jsx"
import { asset, pathIn } from "#platform/http"
import { direction, language, languages } from "#platform/i18n"
import { frame } from "./frame.tsx"
import { t } from "./texts.ts"

export type DocumentProps = {
  title: string
  description?: string | undefined
  hasErrors?: boolean | undefined
  style: "app" | "staff"
  /** Not for search engines: personal, temporary or staff pages. */
  unlisted?: boolean | undefined
  /** Further elements of <head>: feeds, structured data. */
  head?: Child
  children?: Child
}

const Alternates = () => (
  <>
    {languages.map(({ code }) => (
      <link rel="alternate" hreflang={code} href={frame().publicUrl + pathIn(code)} />
    ))}
    <link rel="alternate" hreflang="x-default" href={frame().publicUrl + pathIn("de")} />
  </>
)

/** <html> in the running language and direction, and everything in <head>. */
export const Document = ({ title, description, hasErrors, style, unlisted, head, children }: DocumentProps) => {
  const { name, theme } = frame()
  const full = title === name ? name : `${title} – ${name}`
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={language()} dir={direction()} data-theme={theme}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{hasErrors ? t("layout.error-title", { title: full }) : full}</title>
          {description !== undefined && <meta name="description" content={description} />}
          {unlisted ? <meta name="robots" content="noindex" /> : <Alternates />}
          <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#15191d" media="(prefers-color-scheme: dark)" />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href={asset(`src/ui/styles/${style}.css`)} />
          {head}
        </head>
        <body>
          <a class="skip-link" href="#main">
            {t("layout.skip")}
          </a>
          {children}
        </body>
      </html>
    </>
  )
}
