import { Hono } from "hono"
import { type AppEnv, type Services, requirePermission } from "#platform/http"
import { paths } from "../paths.ts"
import { office } from "../permissions.ts"
import { coverage } from "./coverage.ts"
import { TranslationsPage } from "./views/translations-page.tsx"

export const translationRoutes = (_services: Services) =>
  new Hono<AppEnv>().get(paths.translations.pattern, requirePermission(office), (c) =>
    c.html(<TranslationsPage rows={coverage()} />),
  )
