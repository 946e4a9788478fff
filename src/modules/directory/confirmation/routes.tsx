import { Hono } from "hono"
import { type AppEnv, type Services, leaveFlash } from "#platform/http"
import { describeChanges } from "../moderation/describe.ts"
import { emptyProfile } from "../organisations/profile.ts"
import { linkNotValid, organisationBehind } from "../own-entry/routes.tsx"
import { paths } from "../paths.ts"
import { t } from "../texts.ts"
import { confirmEntry } from "./confirm.ts"
import { ConfirmPage } from "./views/confirm-page.tsx"

export const confirmationRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.confirm.pattern, async (c) => {
      const key = c.req.param("key")
      const organisation = await organisationBehind(c, services, key)
      if (!organisation) return linkNotValid(c)
      const { profile } = organisation
      return c.html(<ConfirmPage entryKey={key} name={profile.name} details={describeChanges(emptyProfile, profile)} />)
    })
    .post(paths.confirm.pattern, async (c) => {
      const key = c.req.param("key")
      const organisation = await organisationBehind(c, services, key)
      if (!organisation || !(await confirmEntry(services, organisation.id))) return linkNotValid(c)
      leaveFlash(c, services.config, t("confirm.thanks"))
      return c.redirect(paths.own.to({ key }), 303)
    })
