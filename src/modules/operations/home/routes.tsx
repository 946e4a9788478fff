import { Hono } from "hono"
import { type AppEnv, type Services, requirePermission } from "#platform/http"
import { paths } from "../paths.ts"
import { office } from "../permissions.ts"
import { HomePage } from "./views/home-page.tsx"

export const homeRoutes = (_services: Services) =>
  new Hono<AppEnv>().get(paths.home.pattern, requirePermission(office), (c) =>
    c.html(<HomePage name={c.var.visitor.name ?? ""} />),
  )
