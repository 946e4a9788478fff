import type { Child } from "hono/jsx"
import { flashMessage, requestFacts } from "#platform/http"
import { direction, language, languageEntry } from "#platform/i18n"

export type Crumb = { text: string; href?: string }
type PageProps = { title: string; description?: string; formId?: string; hasErrors?: boolean; breadcrumbs?: readonly Crumb[]; noIndex?: boolean; children?: Child }

const Page = ({ title, children }: PageProps) => (
  <html lang={languageEntry(language()).code} dir={direction()}>
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
    </head>
    <body>
      <nav>
        {[...requestFacts().navigation.public, ...requestFacts().navigation.staff].map((link) => (
          <a href={link.href}>{link.text}</a>
        ))}
      </nav>
      <main>
        {flashMessage() && <p role="status">{flashMessage()}</p>}
        {children}
      </main>
    </body>
  </html>
)

/** A page for everybody: header with language switch, main, footer. */
export const PublicPage = (props: PageProps) => <Page {...props} />

/** A page of the office: left rail, denser. */
export const StaffPage = (props: PageProps) => <Page {...props} />
