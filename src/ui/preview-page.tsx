/** /_preview, for development only: every component in every named state. */
import { languages } from "#platform/i18n"
import { Document } from "./document.tsx"
import type { Preview } from "./preview.tsx"

type Linked = { previews: readonly Preview[]; hrefOf: (preview: Preview, language: string) => string }

const groups = (previews: readonly Preview[]) => {
  const byComponent = new Map<string, Preview[]>()
  for (const preview of previews) {
    const [component = ""] = preview.name.split("/")
    byComponent.set(component, [...(byComponent.get(component) ?? []), preview])
  }
  return [...byComponent].toSorted(([a], [b]) => a.localeCompare(b))
}

/** All previews, each in its own language or in all of them. */
export const PreviewIndex = ({ previews, hrefOf }: Linked) => (
  <Document title="Previews" style="staff" unlisted>
    <main class="wrap page-main" id="main" tabindex={-1}>
      <h1>Previews</h1>
      {groups(previews).map(([component, states]) => (
        <section>
          <h2>{component}</h2>
          <ul>
            {states.map((preview) => (
              <li>
                {preview.name}
                {languages
                  .filter(({ code }) => preview.language === undefined || preview.language === code)
                  .map(({ code }) => (
                    <>
                      {" "}
                      <a href={hrefOf(preview, code)} hreflang={code}>
                        {code}
                      </a>
                    </>
                  ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  </Document>
)

/** One preview alone on a page; a preview that is a page stands for itself. */
export const PreviewPage = ({ preview }: { preview: Preview }) => {
  const content = preview.render()
  if (preview.page) return <>{content}</>
  return (
    <Document title={preview.name} style={preview.name.startsWith("staff") ? "staff" : "app"} unlisted>
      <main class="wrap page-main" id="main" tabindex={-1}>
        <h1 class="visually-hidden">{preview.name}</h1>
        {content}
      </main>
    </Document>
  )
}
