/** /_preview: every component in every named state. Development only; loaded only there. */
import { Hono } from "hono"
import { type AppEnv, path } from "#platform/http"
import { inLanguage, isLanguage } from "#platform/i18n"
import type { Preview } from "#ui/preview"
import { PreviewIndex, PreviewPage } from "#ui/preview-page"

const files = import.meta.glob<{ previews: Preview[] }>("./**/*.preview.tsx", { eager: true })
export const previews: readonly Preview[] = Object.values(files).flatMap((file) => file.previews)

const paths = { index: path("/_preview"), one: path("/_preview/:language/:component/:state") }
const hrefOf = ({ name }: Preview, language: string) => {
  const [component = "", ...state] = name.split("/")
  return paths.one.pattern
    .replace(":language", language)
    .replace(":component", component)
    .replace(":state", encodeURIComponent(state.join("/")))
}

export const previewRoutes = new Hono<AppEnv>()
  .get(paths.index.pattern, (c) => c.html(<PreviewIndex previews={previews} hrefOf={hrefOf} />))
  .get(paths.one.pattern, (c) => {
    const { language, component, state } = c.req.param()
    const preview = previews.find(({ name }) => name === `${component}/${state}`)
    if (!preview || !isLanguage(language)) return c.notFound()
    return inLanguage(language, () => c.html(<PreviewPage preview={preview} />))
  })
