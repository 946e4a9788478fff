import { Hono } from "hono"
import type { AppEnv } from "#platform/http"
import { languages } from "#platform/i18n"
import { paths } from "../paths.ts"
import { listTopics } from "../topics.ts"
import { DoorPage } from "./views/door-page.tsx"

export const doorRoutes = () =>
  new Hono<AppEnv>().get(paths.door.pattern, (c) => {
    const spoken = languages.filter(({ code }) => code !== "de-simple").map(({ code, name }) => ({ label: name, lang: code }))
    return c.html(<DoorPage topics={listTopics()} languages={spoken} />)
  })
