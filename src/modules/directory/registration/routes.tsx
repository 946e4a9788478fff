import { Hono } from "hono"
import { type AppEnv, type Services, rateLimit, readForm } from "#platform/http"
import { paths } from "../paths.ts"
import { register } from "./register.ts"
import { registrationForm } from "./schema.ts"
import { RegisterPage, RegisteredPage } from "./views/register-page.tsx"

export const registrationRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.register.pattern, (c) => c.html(<RegisterPage />))
    .get(paths.registered.pattern, (c) => c.html(<RegisteredPage />))
    .post(paths.register.pattern, rateLimit(services.config, { points: 20, seconds: 600 }), async (c) => {
      const read = await readForm(c, registrationForm)
      if (!read.ok) return c.html(<RegisterPage form={read.form} />, read.status)
      const outcome = await register(services, c.var.visitor, read.value)
      if (outcome.ok) return c.redirect(paths.registered.to({}), 303)
      return c.html(<RegisterPage form={read.form} similar={outcome.similar} />, 409)
    })
